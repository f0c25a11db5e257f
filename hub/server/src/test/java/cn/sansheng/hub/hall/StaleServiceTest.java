package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.web.page.DashboardPage;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// B10: no board says that somebody is being served where nobody may be (空窗).
class StaleServiceTest {
    private static final StationName ONE = TestRules.station(1);
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final TestHall hall = new TestHall();

    @BeforeEach
    void somebodyIsServed() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.accepted(ONE, new Request.Start());
    }

    private String board() {
        return BoardText.of(hall.situation(), 0);
    }

    private List<String> attention() {
        return new DashboardPage(
                        Pictures.live(hall.situation(), Map.of()),
                        HallFacts.of(hall.rules.config()),
                        Words.in(Language.ZH))
                .attention().stream()
                        .map(item -> item.mood() + " " + item.what())
                        .filter(item -> item.contains("1号窗口") && item.contains("分"))
                        .toList();
    }

    @Test
    void b10_afterFifteenMinutesWithoutAnythingTheBoardNoLongerSaysServing() {
        assertEquals(hall.now.plus(LIMIT), Timekeeping.nextDeadline(hall.situation()));
        hall.after(LIMIT.minus(MOMENT));
        assertEquals("[1号窗口][正在办理 A001]", board());
        assertEquals(List.of(), attention());
        hall.after(MOMENT);
        assertEquals("[1号窗口][请稍候]", board());
        assertEquals(List.of("WATCH 1号窗口 15 分没有动作"), attention());
    }

    @Test
    void b10_aTalkOnTheTelephoneIsSomething() {
        LineId line = new LineId("8001");
        UUID call = Ids.next();
        hall.after(Duration.ofMinutes(10));
        hall.report(ONE, new Fact.PhoneRang(line, call, 1));
        hall.report(ONE, new Fact.PhoneAnswered(line, call, 1, 3.0));
        hall.after(Duration.ofMinutes(4));
        hall.report(ONE, new Fact.PhoneEnded(line, call, 240));
        hall.after(LIMIT.minus(MOMENT));
        assertEquals("[1号窗口][正在办理 A001]", board());
        hall.after(MOMENT);
        assertEquals("[1号窗口][请稍候]", board());
    }

    @Test
    void b10_whatIsDoneAtTheCounterPutsItRight() {
        hall.after(LIMIT);
        hall.accepted(ONE, new Request.Finish(java.util.Optional.empty()));
        assertEquals("[办好了][请评价 请慢走]", board());
    }
}
