package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.ClerkId;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// S61: the maintenance register as a page, a file and for programs. It is 2026-11-23, 10:24.
class UpkeepPagesTest {
    private static final String API = "/api/v1/upkeep";
    private static final Map<String, String> HEAD_CLEANED =
            Map.of(
                    "act", "done",
                    "device", "kiosk-1/printer",
                    "work", "print-head",
                    "day", "2026-11-20",
                    "note", "酒精棉");
    private static final Map<String, String> HEAD_PLANNED =
            Map.of(
                    "act", "planned",
                    "device", "kiosk-1/printer",
                    "work", "print-head",
                    "every", "30",
                    "day", "2026-11-18");

    private static HttpResponse<String> typed(Browser who, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("csrf", who.csrf());
        return who.form("/upkeep", sent);
    }

    private static HttpResponse<String> changed(
            Browser who, Map<String, String> fields, String name, String value) {
        Map<String, String> other = new HashMap<>(fields);
        other.put(name, value);
        return typed(who, other);
    }

    private static String where(HttpResponse<String> response) {
        return response.statusCode() + " " + response.headers().firstValue("Location").orElse("");
    }

    private static Browser signedIn(WebFixture web, ClerkId person) {
        web.accounts.setPassword(person, SampleHall.PASSWORD.toCharArray());
        Browser browser = web.browser();
        browser.signIn(person, SampleHall.PASSWORD);
        return browser;
    }

    private static JsonNode register(Browser who) {
        return Browser.object(who.get(API));
    }

    private static void assertHas(String page, String... texts) {
        for (String text : texts) {
            assertTrue(page.contains(text), () -> text + " is missing in " + page);
        }
    }

    @Test
    void s61_whatIsOverdueStandsFirstAndIsGoneWhenItIsDone() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            assertHas(admin.get("/upkeep").body(), "还没有安排定期维护", "还没有记录");
            assertEquals("303 /upkeep?done=planned", where(typed(admin, HEAD_PLANNED)));
            typed(admin, Map.of("act", "planned", "device", "hub", "work", "dust", "every", "90"));
            String page = admin.get("/upkeep?done=planned").body();
            assertHas(
                    page,
                    "✓ 已安排",
                    "过期 1，快到期 0，共 2 项",
                    "▲ 过期 5 天",
                    "取号机 kiosk-1 · 打印机",
                    "清洁打印头",
                    "还有 90 天");
            assertTrue(page.indexOf("过期 5 天") < page.indexOf("还有 90 天"), page);
            assertEquals("303 /upkeep?done=done", where(typed(admin, HEAD_CLEANED)));
            assertHas(
                    admin.get("/upkeep").body(),
                    "过期 0，快到期 0，共 2 项",
                    "还有 27 天",
                    "2026-11-20 王主任",
                    "2026-11-23 10:24",
                    "酒精棉");
            assertHas(
                    admin.get("/upkeep?lang=en").body(),
                    "27 d left",
                    "kiosk kiosk-1 · printer",
                    "clean print head");
        }
    }

    @Test
    void whatIsRefusedIsSaidAndKeptAsTyped() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            Map<String, List<String>> bad =
                    Map.of(
                            "day", List.of("2026-11-24", "yesterday", "1999-01-01"),
                            "device", List.of("", "kiosk-99", "Kiosk 1"),
                            "work", List.of("", "x".repeat(41), "other"),
                            "note", List.of("问 13912345678", "x".repeat(81), "a\nb"),
                            "act", List.of("", "deleted"));
            bad.forEach((name, values) ->
                    values.forEach(value -> {
                        HttpResponse<String> answer = changed(admin, HEAD_CLEANED, name, value);
                        assertEquals(400, answer.statusCode(), name + "=" + value);
                        assertHas(answer.body(), "role=\"alert\">▲ 没有写成");
                    }));
            String kept = changed(admin, HEAD_CLEANED, "day", "2026-11-24").body();
            assertHas(
                    kept,
                    "还没到的日子",
                    "value=\"2026-11-24\"",
                    "value=\"酒精棉\"",
                    "<option value=\"kiosk-1/printer\" selected>",
                    "<option value=\"print-head\" selected>");
            String plan = changed(admin, HEAD_PLANNED, "every", "0").body();
            assertHas(plan, "请写 1 到 3650 之间的数", "<details open>", "value=\"2026-11-18\"");
            assertEquals(0, register(admin).path("entries").size());
            changed(admin, HEAD_CLEANED, "note", "<b>x</b>");
            assertHas(admin.get("/upkeep").body(), "&lt;b&gt;x&lt;/b&gt;");
        }
    }

    @Test
    void aMistakeIsTakenBackWithAReasonAndStaysToBeSeen() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            typed(admin, HEAD_CLEANED);
            assertHas(admin.get("/upkeep?act=taken-back&of=1").body(), "作废第 1 条", "为什么作废");
            Map<String, String> back = Map.of("act", "taken-back", "of", "1", "note", "是二号机");
            HttpResponse<String> without = changed(admin, back, "note", " ");
            assertEquals(400, without.statusCode());
            assertHas(without.body(), "请写明为什么作废", "作废第 1 条");
            assertEquals("303 /upkeep?done=taken-back", where(typed(admin, back)));
            assertHas(admin.get("/upkeep").body(), "已由第 2 条作废", "作废第 1 条", "是二号机", "酒精棉");
            assertHas(typed(admin, back).body(), "这一条已经作废了");
        }
    }

    @Test
    void anotherWorkIsNamedInItsOwnWords() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            Map<String, String> other = new HashMap<>(HEAD_CLEANED);
            other.put("work", "other");
            other.put("other", " 换灯管 ");
            assertEquals("303 /upkeep?done=done", where(typed(admin, other)));
            assertEquals("换灯管", register(admin).path("entries").path(0).path("work").asString());
            assertHas(admin.get("/upkeep").body(), "<option value=\"换灯管\">换灯管</option>");
        }
    }

    @Test
    void s61_whoMayReadsAndWhoMayWrites() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            assertEquals(401, web.browser().get(API).statusCode());
            Browser admin = web.administrator();
            typed(admin, HEAD_CLEANED);
            Browser guide = signedIn(web, SampleHall.GUIDE);
            assertEquals("303 /upkeep?done=done", where(typed(guide, HEAD_CLEANED)));
            assertHas(guide.get("/guide").body(), "href=\"/upkeep\"");
            assertFalse(guide.get("/upkeep").body().contains("/timeline"), "no reports for guides");
            Browser supervisor = signedIn(web, SampleHall.SUPERVISOR);
            String read = supervisor.get("/upkeep").body();
            assertHas(read, "酒精棉", "王主任", "刘导服");
            assertFalse(read.contains("method=\"post\" action=\"/upkeep\""), read);
            assertEquals(403, typed(supervisor, HEAD_CLEANED).statusCode());
            for (ClerkId person : List.of(SampleHall.CLERK, SampleHall.HEAD)) {
                Browser other = signedIn(web, person);
                for (String path : List.of("/upkeep", "/upkeep/csv", API)) {
                    assertEquals(403, other.get(path).statusCode(), path);
                }
                assertEquals(403, typed(other, HEAD_CLEANED).statusCode());
            }
            Browser head = signedIn(web, SampleHall.HEAD);
            assertFalse(head.get("/reports?name=uptime").body().contains("/upkeep"));
            assertHas(admin.get("/reports?name=uptime").body(), "href=\"/upkeep\"");
            admin.forgetCsrf();
            assertEquals(403, typed(admin, HEAD_CLEANED).statusCode());
        }
    }

    @Test
    void s61_whatIsOverdueIsAQuietLineUnderWhatNeedsSeeingTo() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            assertFalse(admin.get("/").body().contains("设备维护"));
            typed(admin, HEAD_PLANNED);
            assertHas(admin.get("/").body(), "设备维护：1 项过期");
            assertHas(admin.get("/parts/dashboard").body(), "设备维护：1 项过期");
            Browser clerk = signedIn(web, SampleHall.CLERK);
            assertFalse(clerk.get("/").body().contains("设备维护"));
        }
    }

    @Test
    void theTableForASpreadsheetHoldsEveryEntry() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            typed(admin, HEAD_PLANNED);
            changed(admin, HEAD_CLEANED, "note", "=1+1, \"a\"");
            typed(admin, Map.of("act", "taken-back", "of", "2", "note", "no"));
            assertEquals(
                    "\uFEFF"
                            + "No.,Written,By,What,Device,Work,Day,Every (days),Note,Taken back\r\n"
                            + "1,2026-11-23 10:24,王主任,planned,kiosk kiosk-1 · printer,clean print"
                            + " head,2026-11-18,30,,\r\n"
                            + "2,2026-11-23 10:24,王主任,done,kiosk kiosk-1 · printer,clean print"
                            + " head,2026-11-20,,\"'=1+1, \"\"a\"\"\",taken back by no. 3\r\n"
                            + "3,2026-11-23 10:24,王主任,takes back no. 2,,,,,no,\r\n",
                    admin.get("/upkeep/csv?lang=en").body());
        }
    }

    @Test
    void programsReadAndWriteTheSame() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser admin = web.administrator();
            HttpResponse<String> answer =
                    admin.json(
                            "POST",
                            API,
                            Map.of(
                                    "act", "planned",
                                    "station", "kiosk-1",
                                    "work", "dust",
                                    "everyDays", 30));
            assertEquals(201, answer.statusCode());
            assertEquals(
                    "{\"n\":1,\"at\":\"2026-11-23T02:24:36.000Z\",\"by\":\"admin\",\"act\":\"planned\","
                            + "\"station\":\"kiosk-1\",\"part\":null,\"work\":\"dust\","
                            + "\"day\":\"2026-12-23\",\"everyDays\":30,\"of\":null,\"note\":null,"
                            + "\"takenBackBy\":null}",
                    answer.body());
            JsonNode register = register(admin);
            assertEquals("2026-11-23", register.path("today").asString());
            assertEquals("later", register.path("plans").path(0).path("state").asString());
            assertEquals(answer.body(), register.path("entries").path(0).toString());
            for (Map<String, ?> bad :
                    List.<Map<String, ?>>of(
                            Map.of(),
                            Map.of("act", "done"),
                            Map.of("act", "done", "station", "kiosk-99", "work", "dust"),
                            Map.of("act", "taken-back", "of", 7, "note", "x"),
                            Map.of("act", "unplanned", "station", "kiosk-2", "work", "dust"))) {
                HttpResponse<String> refused = admin.json("POST", API, bad);
                assertEquals(400, refused.statusCode(), bad::toString);
            }
            assertHas(
                    admin.json("POST", API, Map.of("act", "done", "station", "kiosk-1")).body(),
                    "choose a work");
        }
    }
}
