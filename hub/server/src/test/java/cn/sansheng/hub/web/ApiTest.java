package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.web.account.Verdict;
import cn.sansheng.messages.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiTest {
    @Test
    void liveIsTheWholePicture() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            HttpResponse<String> answer = web.administrator().get("/api/v1/live");
            assertEquals(Json.text(web.hall.live()), answer.body());
        }
    }

    @Test
    void theJournalComesInPagesOfExportLines() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            JsonNode page = Browser.object(admin.get("/api/v1/journal?after=3&limit=2"));
            assertEquals(2, page.path("entries").size());
            assertEquals(
                    "{\"hash\":\"00\",\"entry\":{\"n\":4}}",
                    page.path("entries").path(0).asString());
            assertEquals(5, page.path("next").asInt());
            JsonNode end = Browser.object(admin.get("/api/v1/journal?after=25"));
            assertEquals(0, end.path("entries").size());
            assertEquals(25, end.path("next").asInt());
            assertEquals(400, admin.get("/api/v1/journal?limit=1001").statusCode());
            assertEquals(400, admin.get("/api/v1/journal?after=x").statusCode());
            assertEquals(400, admin.get("/api/v1/journal?after=-1").statusCode());
        }
    }

    @Test
    void aPinSetHereIsThePinOfTheCounter() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            String path = "/api/v1/people/c01/pin";
            assertEquals(204, admin.json("PUT", path, Map.of("value", "736182")).statusCode());
            assertEquals(
                    Verdict.OK, web.accounts.verifyPin(SampleHall.CLERK, "736182".toCharArray()));
            assertEquals(400, admin.json("PUT", path, Map.of("value", "123456")).statusCode());
            assertEquals(400, admin.json("PUT", path, Map.of()).statusCode());
            assertEquals(
                    404,
                    admin.json("PUT", "/api/v1/people/nobody/pin", Map.of("value", "736182"))
                            .statusCode());
        }
    }

    @Test
    void healthSaysWhetherTheHubCanWork() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser stranger = web.browser();
            assertEquals(200, stranger.get("/health/live").statusCode());
            assertEquals(200, stranger.get("/health/ready").statusCode());
            web.readiness = new Health.Readiness(true, false, true);
            HttpResponse<String> unready = stranger.get("/health/ready");
            assertEquals(503, unready.statusCode());
            assertEquals(
                    "{\"ready\":false,\"store\":true,\"broker\":false,\"state\":true}",
                    unready.body());
        }
    }

    @Test
    void metricsAreReadFromThisMachine() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            String metrics = web.browser().get("/metrics").body();
            assertTrue(metrics.contains("\n# TYPE sansheng_waiting gauge\nsansheng_waiting 60\n"));
            assertTrue(metrics.contains("\nsansheng_boards_lost 1\n"), metrics);
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatGuardIt() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            for (String path : new String[] {"/login", "/nowhere", "/api/v1/live", "/public"}) {
                var headers = web.browser().get(path).headers();
                assertTrue(
                        headers.firstValue("Content-Security-Policy")
                                .orElse("")
                                .startsWith("default-src 'self';"),
                        path);
                assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""));
            }
        }
    }

    @Test
    void aTakenPortIsOneClearError() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            int port = web.server.port();
            WebPortTaken taken =
                    assertThrows(
                            WebPortTaken.class,
                            () -> WebFixture.started(SampleHall.config(port)).close());
            assertTrue(String.valueOf(taken.getMessage()).contains("127.0.0.1:" + port));
        }
    }
}
