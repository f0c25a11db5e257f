package cn.sansheng.hub.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.hub.web.page.Attention;
import cn.sansheng.hub.web.page.DashboardPage;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.Queue;
import cn.sansheng.hub.web.page.Window;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DashboardPageTest {
    private final DashboardPage page = page(Language.ZH);

    @Test
    void whatCostsPeopleMostStandsFirst() {
        assertEquals(List.of("E", "A", "C", "B"), page.queues().stream().map(Queue::code).toList());
        assertEquals(6, page.otherQueues().size());
        assertEquals(15, page.othersWithin());
    }

    @Test
    void theSixStatesAreCounted() {
        assertEquals(
                Map.of(
                        Window.Shown.SERVING, 15,
                        Window.Shown.CALLED, 1,
                        Window.Shown.IDLE, 3,
                        Window.Shown.AWAY, 2,
                        Window.Shown.CLOSED, 2,
                        Window.Shown.OVERLONG, 1),
                page.windowCounts());
    }

    @Test
    void whatMustBeSeenToIsFoundInThePictureWorstFirst() {
        assertEquals(
                List.of(
                        "ALARM 营业执照有人等太久",
                        "ALARM 不动产登记有人等太久",
                        "ALARM 4号窗口办理超时",
                        "ALARM 7号窗口屏没有应答",
                        "ALARM A058 没有打出纸票",
                        "ALARM 24号窗口 离线",
                        "WATCH 13号窗口空岗 3 分",
                        "WATCH 16号窗口离岗 17 分",
                        "WATCH 取号机 kiosk-2 打印机纸快用完"),
                page.attention().stream().map(item -> item.mood() + " " + item.what()).toList());
        Attention overlong = page.attention().get(2);
        assertEquals(
                List.of("4号窗口办理超时", "A043 已 24 分，通常 8 分", "10:00"),
                List.of(overlong.what(), overlong.fact(), overlong.since().orElseThrow()));
        Attention paper = page.attention().get(4);
        assertEquals("盖子开着；号码照样有效，请到取号机旁帮一下", paper.fact());
        assertEquals(Optional.of("10:24"), paper.since());
    }

    /// 17:30: two services still run.
    @Test
    void s31_servicesThatStillRunAfterClosingAreListed() {
        Instant evening = Instant.parse("2026-11-23T09:30:00Z");
        List<LivePicture.Counter> counters = SamplePictures.busy(1, evening).counters();
        long running =
                counters.stream()
                        .filter(counter ->
                                counter.state() == CounterState.SERVING
                                        || counter.state() == CounterState.CALLED)
                        .count();
        DashboardPage late =
                new DashboardPage(SamplePictures.busy(1, evening), facts(), Words.in(Language.ZH));
        assertEquals(
                running,
                late.attention().stream().filter(item -> item.what().endsWith("还没办结")).count());
        assertTrue(running > 1);
    }

    @Test
    void aHallWhereAllIsWellHasNothingToSeeTo() {
        DashboardPage quiet =
                new DashboardPage(SamplePictures.empty(), facts(), Words.in(Language.ZH));
        assertEquals(List.of(), quiet.attention());
        assertEquals("没有人等候", quiet.longestWho());
        assertEquals("今天还没有叫过号", quiet.meanWait());
    }

    @Test
    void ratesCountMissedCallsAndOnlyTheTopThreeLevels() {
        assertEquals(Optional.of("94.2%"), page.threeRings().percent());
        assertEquals(Optional.of("96.1%"), page.ratings().satisfied().percent());
        assertEquals(Optional.of("60.1%"), page.ratings().rated().percent());
        assertEquals("3.9%（7 / 179）", page.ratings().bad().words());
        assertEquals("未接", page.rings().getLast().word());
        assertEquals("4声起", page.rings().get(3).word());
    }

    @Test
    void theRingingTelephoneIsNamed() {
        assertEquals(List.of(new DashboardPage.Ringing(3, 2)), page.ringing());
    }

    @Test
    void timesAreTheHallsOwn() {
        assertEquals("10:24:36", page.clock());
        assertEquals("11月23日 星期一", page.day());
        assertEquals("Mon 23 Nov", page(Language.EN).day());
        assertTrue(page.samples().startsWith("510:6,517:14,"), page.samples());
    }

    private static DashboardPage page(Language language) {
        return new DashboardPage(
                SamplePictures.busy(1, SamplePictures.AT), facts(), Words.in(language));
    }

    private static HallFacts facts() {
        return HallFacts.of(SampleHall.config(0));
    }
}
