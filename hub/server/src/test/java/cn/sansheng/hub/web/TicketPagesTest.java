package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketState;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketPagesTest {
    private static final String UNKNOWN = "zzzzzzzzzzzzzzzzzzzzzzzzz2";

    @Test
    void anybodyWithTheTokenSeesWhereTheTicketStands() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            String page = web.browser().get("/t/" + WebFixture.TOKEN).body();
            assertTrue(page.contains("<i>A</i>058"), page);
            assertTrue(page.contains("前面还有"));
            assertTrue(page.contains("5–12<small>分钟"));
            assertTrue(page.contains("<noscript><meta http-equiv=\"refresh\""));
            String english = web.browser().get("/t/" + WebFixture.TOKEN + "?lang=en").body();
            assertTrue(english.contains("Ahead of you"), english);
        }
    }

    @Test
    void everyStateIsSaidInWords() throws WebPortTaken {
        Map<TicketState, String> words =
                Map.of(
                        TicketState.WAITING, "快到您了",
                        TicketState.CALLED, "请到 4 号窗口",
                        TicketState.SERVING, "正在 4 号窗口办理",
                        TicketState.PARKED, "办理暂停",
                        TicketState.FINISHED, "已办结",
                        TicketState.NO_SHOW, "过号了",
                        TicketState.VOID, "已作废");
        try (WebFixture web = WebFixture.started()) {
            for (TicketState state : TicketState.values()) {
                web.hall.put(WebFixture.TOKEN, WebFixture.standing(state));
                String page = web.browser().get("/t/" + WebFixture.TOKEN).body();
                assertTrue(page.contains(String.valueOf(words.get(state))), state + page);
            }
        }
    }

    @Test
    void aMissedTicketIsToldUntilWhenItMayComeBack() throws WebPortTaken {
        Instant until = Instant.parse("2026-11-23T02:45:00Z");
        assertEquals(
                "10:45 前都不用重取：请拿号票问工作人员，再过三位就轮到您",
                advice(TicketState.NO_SHOW, Optional.empty(), Optional.of(until)));
        assertEquals(
                "已超过保留时间或次数，请重新取号",
                advice(TicketState.NO_SHOW, Optional.empty(), Optional.empty()));
    }

    @Test
    void aParkedTicketIsToldWhereToGo() throws WebPortTaken {
        assertEquals(
                "材料齐了请回到原来的窗口",
                advice(TicketState.PARKED, Optional.of(new CounterId(4)), Optional.empty()));
        assertEquals(
                "材料齐了，到办这项业务的任一窗口都行",
                advice(TicketState.PARKED, Optional.empty(), Optional.empty()));
    }

    private static String advice(
            TicketState state, Optional<CounterId> counter, Optional<Instant> returnUntil)
            throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            web.hall.put(WebFixture.TOKEN, WebFixture.standing(state, counter, returnUntil));
            String page = web.browser().get("/t/" + WebFixture.TOKEN).body();
            String before = "</b><span>";
            int from = page.indexOf(before, page.indexOf("role=\"status\"")) + before.length();
            return page.substring(from, page.indexOf("</span>", from));
        }
    }

    @Test
    void unknownAndMisspeltTokensLookTheSame() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            HttpResponse<String> unknown = web.browser().get("/t/" + UNKNOWN);
            HttpResponse<String> misspelt = web.browser().get("/t/NO");
            assertEquals(404, unknown.statusCode());
            assertEquals(404, misspelt.statusCode());
            assertEquals(unknown.body(), misspelt.body());
            HttpResponse<String> api = web.browser().get("/api/v1/tickets/" + UNKNOWN);
            assertEquals(404, Browser.object(api).path("status").asInt());
        }
    }

    @Test
    void guessingEndsAfterSixtyTriesAMinuteWhileTicketsStayReadable() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser browser = web.browser();
            for (int nth = 1; nth <= 60; nth++) {
                assertEquals(404, browser.get("/t/" + UNKNOWN).statusCode());
            }
            assertEquals(429, browser.get("/t/" + UNKNOWN).statusCode());
            assertEquals(429, browser.get("/api/v1/tickets/" + UNKNOWN).statusCode());
            assertEquals(200, browser.get("/t/" + WebFixture.TOKEN).statusCode());
            web.real.forward(Duration.ofMinutes(1));
            assertEquals(404, browser.get("/t/" + UNKNOWN).statusCode());
        }
    }

    @Test
    void oneTicketIsShownSixtyTimesAMinute() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            Browser browser = web.browser();
            for (int nth = 1; nth <= 60; nth++) {
                assertEquals(200, browser.get("/t/" + WebFixture.TOKEN).statusCode());
            }
            HttpResponse<String> tooMuch = browser.get("/t/" + WebFixture.TOKEN);
            assertEquals(429, tooMuch.statusCode());
            assertTrue(tooMuch.body().contains("请慢一点"));
        }
    }

    @Test
    void theLobbysScreenIsOpenAndShowsNoNames() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            HttpResponse<String> page = web.browser().get("/public");
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("<i>D</i>052"));
            assertTrue(page.body().contains("25–40 分"));
            assertFalse(page.body().contains("李明"));
        }
    }

    @Test
    void aHallWithoutAnybodyHasPagesToo() throws WebPortTaken {
        try (WebFixture web = WebFixture.started()) {
            web.hall.show(SamplePictures.empty());
            Browser admin = web.administrator();
            for (String path : new String[] {"/", "/?lang=en", "/boards", "/public", "/people"}) {
                assertEquals(200, admin.get(path).statusCode(), path);
            }
            assertTrue(web.browser().get("/public").body().contains("还没有叫号"));
            assertTrue(admin.get("/?lang=zh").body().contains("不足 10 个，先不算比率"));
        }
    }
}
