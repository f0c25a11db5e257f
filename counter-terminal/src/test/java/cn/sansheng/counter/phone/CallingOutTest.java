package cn.sansheng.counter.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A source that knows whose call it is need not take a long call for a handset left off.
class CallingOutTest {
    private static final LineId LINE = new LineId("25");

    private WatchedLine phone = WatchedLine.toldByOthers(LINE);

    @Test
    void b10_aCallOfOursIsTooLongAfterHalfAnHourAndNotAfterTenMinutes() {
        assertEquals(List.of(), hears(new PhoneMoment.CalledOut(at(0)), 0));
        assertEquals(List.of(), passesTo(29));
        assertEquals(List.of(new Fact.PhoneOffHookTooLong(LINE)), passesTo(30));
        assertEquals(List.of(), hears(new PhoneMoment.HandsetDown(at(40)), 40));
    }

    @Test
    void b10_aHandsetThatIsMerelyUpIsTooLongAfterTenMinutes() {
        assertEquals(List.of(), hears(new PhoneMoment.HandsetUp(at(0)), 0));
        assertEquals(List.of(), passesTo(9));
        assertEquals(List.of(new Fact.PhoneOffHookTooLong(LINE)), passesTo(10));
    }

    @Test
    void s27_theNextCallAfterACallOfOursIsACall() {
        hears(new PhoneMoment.CalledOut(at(0)), 0);
        hears(new PhoneMoment.HandsetDown(at(1)), 1);
        assertEquals(
                List.of(new Fact.PhoneRang(LINE, new UUID(0, 1), 1)),
                hears(new PhoneMoment.RingBegan(at(2)), 2));
    }

    private List<Fact> hears(PhoneMoment moment, int minute) {
        return took(phone.heard(moment, at(minute), () -> new UUID(0, 1)));
    }

    private List<Fact> passesTo(int minute) {
        return took(phone.passed(at(minute), () -> new UUID(0, 1)));
    }

    private List<Fact> took(WatchedLine.Step step) {
        phone = step.next();
        return step.facts();
    }

    private static Moment at(int minute) {
        Duration uptime = Duration.ofMinutes(minute);
        return new Moment(uptime, Instant.EPOCH.plus(uptime));
    }
}
