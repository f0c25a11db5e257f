package cn.sansheng.counter.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.counter.phone.PhoneMoment.CalledOut;
import cn.sansheng.counter.phone.PhoneMoment.HandsetDown;
import cn.sansheng.counter.phone.PhoneMoment.HandsetUp;
import cn.sansheng.counter.phone.PhoneMoment.RingBegan;
import cn.sansheng.counter.phone.PhoneMoment.RingingStopped;
import cn.sansheng.counter.pins.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtensionLineTest {
    private ExtensionLine line = ExtensionLine.free();
    private final List<PhoneMoment> told = new ArrayList<>();

    @Test
    void s27_ringsAreCountedEveryFiveSeconds() {
        says(Extension.RINGING, 1_000);
        says(Extension.TALKING, 11_400);
        says(Extension.FREE, 60_000);

        assertEquals(
                List.of(
                        new RingBegan(at(1_000)),
                        new RingBegan(at(6_000)),
                        new RingBegan(at(11_000)),
                        new HandsetUp(at(11_400)),
                        new HandsetDown(at(60_000))),
                toldBy(90_000));
    }

    @Test
    void aCallThatNobodyTakesIsGivenUp() {
        says(Extension.RINGING, 0);
        says(Extension.FREE, 12_000);

        assertEquals(4, toldBy(60_000).size());
        assertEquals(new RingingStopped(at(12_000)), told.getLast());
    }

    @Test
    void aCallOutIsNoAnswer() {
        says(Extension.CALLING_OUT, 0);
        says(Extension.TALKING, 9_000);
        says(Extension.FREE, 20_000);
        says(Extension.TALKING, 30_000);

        assertEquals(
                List.of(
                        new CalledOut(at(0)),
                        new HandsetDown(at(20_000)),
                        new CalledOut(at(30_000))),
                toldBy(60_000));
    }

    @Test
    void whoRingsWhenTheTalkIsOverIsTheNextCall() {
        says(Extension.RINGING, 0);
        says(Extension.TALKING, 1_000);
        says(Extension.RINGING, 8_000);

        assertEquals(
                List.of(
                        new RingBegan(at(0)),
                        new HandsetUp(at(1_000)),
                        new HandsetDown(at(8_000)),
                        new RingBegan(at(8_000))),
                toldBy(8_000));
    }

    @Test
    void aLostExchangeEndsWhatWentOn() {
        says(Extension.RINGING, 0);
        take(line.lost(at(3_000)));

        assertEquals(List.of(new RingBegan(at(0)), new RingingStopped(at(3_000))), toldBy(60_000));
    }

    private void says(Extension extension, long millis) {
        toldBy(millis);
        take(line.told(extension, at(millis)));
    }

    private List<PhoneMoment> toldBy(long millis) {
        while (line.nextDeadline().filter(due -> due.toMillis() <= millis).isPresent()) {
            take(line.atDeadline(at(line.nextDeadline().orElseThrow().toMillis())));
        }
        return List.copyOf(told);
    }

    private void take(ExtensionLine.Step step) {
        line = step.next();
        told.addAll(step.moments());
    }

    private static Moment at(long millis) {
        return new Moment(Duration.ofMillis(millis), Instant.EPOCH.plusMillis(millis));
    }
}
