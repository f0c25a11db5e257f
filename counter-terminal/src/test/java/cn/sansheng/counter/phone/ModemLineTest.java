package cn.sansheng.counter.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class ModemLineTest {
    private ModemLine modem = ModemLine.startingAt(at(0));
    private final List<PhoneMoment> told = new ArrayList<>();

    @Test
    void ringsAndTheHandsetAreTold() {
        says(ModemWord.RING, 0);
        says(ModemWord.RING, 5_000);
        says(ModemWord.OFF_HOOK, 8_000);
        says(ModemWord.ON_HOOK, 60_000);

        assertEquals(
                List.of(
                        new RingBegan(at(0)),
                        new RingBegan(at(5_000)),
                        new HandsetUp(at(8_000)),
                        new HandsetDown(at(60_000))),
                toldBy(70_000));
    }

    @Test
    void whoDoesNotRingAgainForSevenSecondsHasGivenUp() {
        says(ModemWord.RING, 0);
        says(ModemWord.RING, 5_500);

        assertEquals(List.of(new RingBegan(at(0)), new RingBegan(at(5_500))), toldBy(12_499));
        assertEquals(new RingingStopped(at(12_500)), toldBy(12_500).getLast());
    }

    @Test
    void bothBurstsOfADoubleRingAreOneRing() {
        says(ModemWord.RING, 0);
        says(ModemWord.RING, 600);
        says(ModemWord.RING, 3_000);

        assertEquals(List.of(new RingBegan(at(0)), new RingBegan(at(3_000))), toldBy(3_000));
    }

    @Test
    void aFlashOfTheHookEndsNoTalk() {
        says(ModemWord.RING, 0);
        says(ModemWord.OFF_HOOK, 2_000);
        says(ModemWord.ON_HOOK, 9_000);
        says(ModemWord.OFF_HOOK, 9_600);

        assertEquals(List.of(new RingBegan(at(0)), new HandsetUp(at(2_000))), toldBy(30_000));
    }

    @Test
    void aRingSaysThatTheHandsetIsDown() {
        says(ModemWord.OFF_HOOK, 0);
        says(ModemWord.RING, 30_000);

        assertEquals(
                List.of(
                        new HandsetUp(at(0)),
                        new HandsetDown(at(30_000)),
                        new RingBegan(at(30_000))),
                toldBy(30_000));
    }

    @Test
    void aLostModemEndsWhatWentOn() {
        says(ModemWord.RING, 0);
        take(modem.lost(at(3_000)));
        says(ModemWord.OFF_HOOK, 10_000);
        toldBy(11_000);
        take(modem.lost(at(12_000)));

        assertEquals(
                List.of(
                        new RingBegan(at(0)),
                        new RingingStopped(at(3_000)),
                        new HandsetUp(at(10_000)),
                        new HandsetDown(at(12_000))),
                toldBy(60_000));
    }

    private void says(ModemWord word, long millis) {
        toldBy(millis);
        take(modem.heard(word, at(millis)));
    }

    private List<PhoneMoment> toldBy(long millis) {
        while (modem.nextDeadline().filter(due -> due.toMillis() <= millis).isPresent()) {
            take(modem.atDeadline(at(modem.nextDeadline().orElseThrow().toMillis())));
        }
        return List.copyOf(told);
    }

    private void take(ModemLine.Step step) {
        modem = step.next();
        told.addAll(step.moments());
    }

    private static Moment at(long millis) {
        return new Moment(Duration.ofMillis(millis), Instant.EPOCH.plusMillis(millis));
    }
}
