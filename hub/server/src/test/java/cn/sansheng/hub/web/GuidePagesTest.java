package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.hall.Wish;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketNumber;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The guide's desk (导服台). It is Monday 2026-11-23, 10:24; each slot of A has two places.
class GuidePagesTest {
    private static final String DESK = "/guide?lang=zh&service=A&day=2026-11-24";
    private static final Pattern TYPED = Pattern.compile("<b>([A-Z2-7]{4} ){6}[A-Z2-7]{2}</b>");
    private static final Pattern CODE = Pattern.compile("class=\"code\">([0-9 ]+)<");

    private static Map<String, String> with(String name, String value) {
        return Map.of("service", "A", "day", "2026-11-24", name, value);
    }

    private static HttpResponse<String> form(
            Browser guide, String path, Map<String, String> fields) {
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("csrf", guide.csrf());
        return guide.form(path, sent);
    }

    private static String where(HttpResponse<String> response) {
        return response.statusCode() + " " + response.headers().firstValue("Location").orElse("");
    }

    private static String code(String page) {
        Matcher found = CODE.matcher(page);
        assertTrue(found.find(), page);
        return found.group(1).replace(" ", "");
    }

    private static long free(Browser guide, String word) {
        return Pattern.compile(word).matcher(guide.get(DESK).body()).results().count();
    }

    @Test
    void anAppointmentIsMadeShownAndTakenBack() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser guide = web.administrator();
            assertEquals(13, free(guide, "余 2"));
            Map<String, String> slot = with("start", "2026-11-24T01:00:00Z");
            String paper = form(guide, "/guide/appointment", slot).body();
            assertTrue(TYPED.matcher(paper).find(), "what is typed where no scanner is");
            String code = code(paper);
            assertEquals(12, free(guide, "余 2"));
            assertEquals(1, free(guide, "余 1"));
            form(guide, "/guide/appointment", slot);
            assertEquals(1, free(guide, "已满"));
            assertEquals(
                    "303 /guide?service=A&day=2026-11-24&failed=slot-full",
                    where(form(guide, "/guide/appointment", slot)));
            assertTrue(guide.get(DESK).body().contains(code));
            assertEquals(
                    "303 /guide?service=A&day=2026-11-24&done=cancelled",
                    where(form(guide, "/guide/cancel", with("number", code))));
            assertEquals(
                    "303 /guide?service=A&day=2026-11-24&failed=no-appointment",
                    where(form(guide, "/guide/cancel", with("number", code))));
        }
    }

    @Test
    void aMissedTicketIsBroughtBackAndAPaperPrintedAgain() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser guide = web.administrator();
            String desk = "303 /guide?service=A&day=2026-11-24&";
            assertEquals(
                    desk + "done=returned",
                    where(form(guide, "/guide/return", with("number", " a012 "))));
            assertEquals(
                    desk + "done=reprinted",
                    where(form(guide, "/guide/reprint", with("number", "A013"))));
            assertEquals(
                    desk + "failed=unknown-ticket",
                    where(form(guide, "/guide/return", with("number", "?"))));
            web.answer = Verdict.refuse(RefusalCode.EXPIRED, "missed too long ago");
            assertEquals(
                    desk + "failed=expired",
                    where(form(guide, "/guide/return", with("number", "A014"))));
            assertEquals(
                    List.of(
                            new Wish.BringBack(TicketNumber.parse("A012")),
                            new Wish.Reprint(TicketNumber.parse("A013")),
                            new Wish.BringBack(TicketNumber.parse("A014"))),
                    web.instructions.stream().map(it -> ((Input.Wished) it).wish()).toList());
            assertTrue(guide.get(DESK + "&failed=expired").body().contains("过号太久，不能返回"));
        }
    }

    @Test
    void wordsInTheAddressAreNotShownAsOurs() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser guide = web.administrator();
            String page = guide.get(DESK + "&done=paid&failed=pay").body();
            assertTrue(page.contains("没有办成") && !page.contains("paid"), page);
        }
    }

    @Test
    void onlyThoseWhoHelpHaveADesk() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            web.administrator();
            web.accounts.setPassword(SampleHall.CLERK, SampleHall.PASSWORD.toCharArray());
            Browser clerk = web.browser();
            clerk.signIn(SampleHall.CLERK, SampleHall.PASSWORD);
            assertEquals(403, clerk.get("/guide").statusCode());
            assertEquals(403, form(clerk, "/guide/return", with("number", "A012")).statusCode());
        }
    }
}
