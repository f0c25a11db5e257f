package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.web.account.Accounts.Change;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void theOneTimeLinkOpensOnceAndSetsTheAdministratorsPassword() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            var link = web.server.firstLink().orElseThrow();
            assertEquals(
                    400, web.browser().first(link, SampleHall.ADMIN, "too short").statusCode());
            assertEquals(
                    400,
                    web.browser().first(link, SampleHall.CLERK, SampleHall.PASSWORD).statusCode());
            Browser browser = web.browser();
            assertEquals(
                    200, browser.first(link, SampleHall.ADMIN, SampleHall.PASSWORD).statusCode());
            assertEquals(200, browser.get("/api/v1/live").statusCode());
            assertEquals(
                    403,
                    web.browser().first(link, SampleHall.ADMIN, SampleHall.PASSWORD).statusCode());
            assertTrue(web.server.firstLink().isEmpty());
        }
    }

    @Test
    void theOneTimeLinkIsAPageThatWorksWithoutScripts() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            String link = web.server.firstLink().orElseThrow().toString();
            Browser browser = web.browser();
            assertTrue(browser.get(link).body().contains("action=\"/first\""));
            Map<String, String> form =
                    Map.of(
                            "key",
                            link.substring(link.indexOf('=') + 1),
                            "user",
                            "admin",
                            "password",
                            SampleHall.PASSWORD);
            assertEquals(303, browser.form("/first", form).statusCode());
            assertEquals(200, browser.get("/people").statusCode());
            assertEquals(403, browser.get(link).statusCode());
        }
    }

    @Test
    void aCookieIsBoundToTheBrowserAndToTheSite() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            var link = web.server.firstLink().orElseThrow();
            String cookie =
                    web.browser()
                            .first(link, SampleHall.ADMIN, SampleHall.PASSWORD)
                            .headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow();
            assertAll(
                    () -> assertTrue(cookie.matches("sansheng=[0-9a-f]{64};.*"), cookie),
                    () -> assertTrue(cookie.contains("HttpOnly"), cookie),
                    () -> assertTrue(cookie.contains("SameSite=Strict"), cookie),
                    () -> assertFalse(cookie.contains("Max-Age"), cookie),
                    () -> assertFalse(cookie.contains("Secure"), cookie));
        }
    }

    @Test
    void pagesSendStrangersToSignInAndProgramsAProblem() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            HttpResponse<String> page = web.browser().get("/people");
            assertEquals(303, page.statusCode());
            assertEquals(
                    "/login?next=%2Fpeople", page.headers().firstValue("Location").orElseThrow());
            HttpResponse<String> api = web.browser().get("/api/v1/live");
            assertEquals(401, api.statusCode());
            assertEquals(401, Browser.object(api).path("status").asInt());
            assertTrue(
                    api.headers()
                            .firstValue("Content-Type")
                            .orElseThrow()
                            .startsWith("application/problem+json"));
        }
    }

    @Test
    void aChangeNeedsTheCsrfTokenOfItsOwnSession() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            String path = "/api/v1/people/c01/pin";
            Map<String, String> pin = Map.of("value", "736182");
            String csrf = admin.csrf();
            admin.forgetCsrf();
            assertEquals(403, admin.json("PUT", path, pin).statusCode());
            assertEquals(
                    303,
                    admin.form("/people/c01/pin", Map.of("value", "736182", "csrf", csrf))
                            .statusCode());
            assertEquals(403, admin.form("/people/c01/pin", pin).statusCode());
        }
    }

    @Test
    void signingOutEndsTheSession() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            assertEquals(204, admin.json("DELETE", "/api/v1/session", Map.of()).statusCode());
            assertEquals(401, admin.get("/api/v1/live").statusCode());
        }
    }

    @Test
    void aSessionEndsAfterEightIdleHoursButNotBefore() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            web.real.forward(Duration.ofHours(7));
            assertEquals(200, admin.get("/api/v1/live").statusCode());
            web.real.forward(Duration.ofHours(7));
            assertEquals(200, admin.get("/api/v1/live").statusCode());
            web.real.forward(Duration.ofHours(9));
            assertEquals(401, admin.get("/api/v1/live").statusCode());
        }
    }

    @Test
    void fiveWrongPasswordsLockForAMinuteWhateverComesNext() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            web.administrator();
            Browser browser = web.browser();
            for (int nth = 1; nth <= 5; nth++) {
                assertEquals(401, browser.signIn(SampleHall.ADMIN, "wrong " + nth).statusCode());
            }
            HttpResponse<String> locked = browser.signIn(SampleHall.ADMIN, SampleHall.PASSWORD);
            assertEquals(429, locked.statusCode());
            assertTrue(locked.headers().firstValue("Retry-After").isPresent());
            web.real.forward(Duration.ofSeconds(61));
            assertEquals(200, browser.signIn(SampleHall.ADMIN, SampleHall.PASSWORD).statusCode());
        }
    }

    @Test
    void rolesDecideWhatIsShown() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            assertEquals(
                    Change.DONE,
                    web.accounts.setPassword(SampleHall.CLERK, SampleHall.PASSWORD.toCharArray()));
            Browser clerk = web.browser();
            clerk.signIn(SampleHall.CLERK, SampleHall.PASSWORD);
            assertEquals(200, clerk.get("/").statusCode());
            assertEquals(403, clerk.get("/people").statusCode());
            assertEquals(403, clerk.get("/api/v1/journal").statusCode());
            assertEquals(
                    403,
                    clerk.json("PUT", "/api/v1/people/admin/password", Map.of("value", "x"))
                            .statusCode());
        }
    }

    @Test
    void theLoginFormGoesOnToWhatWasAskedForAndNeverToAnotherSite() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            web.administrator();
            assertEquals("/boards", afterLogin(web, "/boards"));
            assertEquals("/", afterLogin(web, "//elsewhere.example"));
            assertEquals("/", afterLogin(web, "https://elsewhere.example"));
        }
    }

    private static String afterLogin(WebFixture web, String next) {
        Map<String, String> form =
                Map.of("user", "admin", "password", SampleHall.PASSWORD, "next", next);
        return web.browser().form("/login", form).headers().firstValue("Location").orElseThrow();
    }
}
