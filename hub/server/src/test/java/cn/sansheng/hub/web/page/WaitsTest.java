package cn.sansheng.hub.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.WaitMinutes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitsTest {
    @Test
    void citizensHearRangesRoundedOutwardToFive() {
        assertEquals("25–40", Waits.hall(new WaitMinutes(26, 37)));
        assertEquals("20–35", Waits.hall(new WaitMinutes(20, 35)));
        assertEquals("0–5", Waits.hall(new WaitMinutes(0, 0)));
        Words words = Words.in(Language.ZH);
        assertEquals("10 分以内", Waits.hall(new WaitMinutes(3, 8), words));
        assertEquals("5–10 分", Waits.hall(new WaitMinutes(5, 8), words));
    }

    @Test
    void onATelephoneSingleMinutesStayWhileTheyAreFew() {
        assertEquals("5–12", Waits.phone(new WaitMinutes(5, 12)));
        assertEquals("10–20", Waits.phone(new WaitMinutes(12, 17)));
    }

    @Test
    void b9_aRangeBeyondTwentyMinutesIsAnAlarmOneThatCrossesThemAWatch() {
        assertEquals(Mood.ALARM, Waits.mood(Optional.of(new WaitMinutes(21, 30))));
        assertEquals(Mood.WATCH, Waits.mood(Optional.of(new WaitMinutes(20, 21))));
        assertEquals(Mood.QUIET, Waits.mood(Optional.of(new WaitMinutes(12, 20))));
        assertEquals(Mood.QUIET, Waits.mood(Optional.empty()));
    }

    @Test
    void underTenThereIsNoRate() {
        assertEquals(Optional.empty(), new Share(9, 9).percent());
        assertEquals(Optional.of("100.0%"), new Share(10, 10).percent());
        assertEquals(Optional.of("94.2%"), new Share(49, 52).percent());
    }
}
