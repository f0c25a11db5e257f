package cn.sansheng.counter.phone;

import static cn.sansheng.counter.phone.Rehearsal.LINE;
import static cn.sansheng.counter.phone.Rehearsal.id;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.Fact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TelephoneTest {
    @Test
    void s27_everyFactOfACallCarriesItsLineAndItsId() {
        Rehearsal phone = new Rehearsal().burst(0, 1_000).up(2_000).down(5_000).until(6_000);

        assertEquals(
                List.of(
                        new Fact.PhoneRang(LINE, id(1), 1),
                        new Fact.PhoneAnswered(LINE, id(1), 1, 2.0),
                        new Fact.PhoneEnded(LINE, id(1), 3.0)),
                phone.facts());
    }

    @Test
    void s27_theThirdRingIsKnownBeforeItIsOver() {
        Rehearsal phone =
                new Rehearsal()
                        .burst(0, 1_000)
                        .burst(5_000, 6_000)
                        .ring(Signal.ACTIVE, 10_000)
                        .until(10_300);

        assertEquals("10300 phone-rang ring=3", phone.words().getLast());
    }

    @Test
    void s27_anAnswerCountsTheRingThatHasBegun() {
        assertEquals(
                "5220 phone-answered rings=2 seconds=5.12",
                new Rehearsal()
                        .burst(0, 1_000)
                        .burst(5_000, 5_125)
                        .up(5_120)
                        .until(7_000)
                        .words()
                        .getLast());
    }

    @Test
    void s27_aSpikeAsTheHandsetGoesUpIsNoRing() {
        assertEquals(
                "5160 phone-answered rings=1 seconds=5.06",
                new Rehearsal()
                        .burst(0, 1_000)
                        .burst(5_000, 5_070)
                        .up(5_060)
                        .until(7_000)
                        .words()
                        .getLast());
    }

    @Test
    void s27_aHandsetThatIsLiftedAsTheFirstRingBeginsAnswersIt() {
        assertEquals(
                List.of("260 phone-rang ring=1", "260 phone-answered rings=1 seconds=0.16"),
                new Rehearsal().burst(0, 170).up(160).until(5_000).words());
    }

    @Test
    void s27_theNextCallAfterAnAbandonedOneIsAnother() {
        Rehearsal phone = new Rehearsal().burst(0, 1_000).burst(8_000, 9_000).until(20_000);

        assertEquals(
                List.of(
                        new Fact.PhoneRang(LINE, id(1), 1),
                        new Fact.PhoneAbandoned(LINE, id(1), 1),
                        new Fact.PhoneRang(LINE, id(2), 1),
                        new Fact.PhoneAbandoned(LINE, id(2), 1)),
                phone.facts());
    }

    @Test
    void aCallThatWaitsForTheHandsetRingsAsSoonAsItIsDown() {
        Rehearsal phone =
                new Rehearsal()
                        .burst(0, 1_000)
                        .up(2_000)
                        .down(9_000)
                        .burst(9_300, 10_300)
                        .up(11_000)
                        .until(12_000);

        assertEquals(
                List.of(
                        "300 phone-rang ring=1",
                        "2100 phone-answered rings=1 seconds=2.0",
                        "9600 phone-ended talkSeconds=7.0",
                        "9600 phone-rang ring=1",
                        "11100 phone-answered rings=1 seconds=1.7"),
                phone.words());
    }

    @Test
    void ringsDuringATalkAreNotHeard() {
        Rehearsal phone =
                new Rehearsal().burst(0, 1_000).up(2_000).burst(4_000, 5_000).until(20_000);

        assertEquals(2, phone.facts().size());
    }

    /// The loop's sensor may see the ringing current itself.
    @Test
    void ringingCurrentInTheLoopIsNoAnswer() {
        Rehearsal phone = new Rehearsal();
        for (int period = 0; period < 25; period++) {
            phone.ring(Signal.ACTIVE, period * 40L)
                    .up(period * 40L)
                    .ring(Signal.IDLE, period * 40L + 20)
                    .down(period * 40L + 20);
        }

        assertEquals(
                List.of("300 phone-rang ring=1", "6980 phone-abandoned rings=1"),
                phone.until(60_000).words());
    }

    @Test
    void secondsAreTheHallsAndCadenceIsNot() {
        Rehearsal phone = new Rehearsal(20).burst(0, 1_000).up(2_000).down(5_000).until(6_000);

        assertEquals(
                List.of(
                        "300 phone-rang ring=1",
                        "2100 phone-answered rings=1 seconds=40.0",
                        "6000 phone-ended talkSeconds=60.0"),
                phone.words());
    }

    @Test
    void b10_aHandsetBesideTheTelephoneIsToldOnce() {
        Rehearsal phone = new Rehearsal().up(0).until(3_600_000);

        assertEquals(List.of("600000 phone-off-hook-too-long"), phone.words());
    }

    @Test
    void b10_aHandsetThatIsUpAtTheStartIsNoAnswer() {
        Rehearsal phone = new Rehearsal().restartedWith(Signal.IDLE, Signal.ACTIVE).until(700_000);

        assertEquals(List.of("600000 phone-off-hook-too-long"), phone.words());
    }

    @Test
    void b10_aLineThatIsBusyForHalfAnHourIsToldOnceAndTheTalkEndsAllTheSame() {
        Rehearsal phone = new Rehearsal().burst(0, 1_000).up(2_000).down(7_202_000);

        assertEquals(
                List.of(
                        "300 phone-rang ring=1",
                        "2100 phone-answered rings=1 seconds=2.0",
                        "1802000 phone-off-hook-too-long",
                        "7203000 phone-ended talkSeconds=7200.0"),
                phone.until(8_000_000).words());
        assertEquals(Optional.empty(), phone.nextDeadline());
    }

    @Test
    void aDetectorThatRingsWithoutEndIsAFault() {
        Rehearsal phone = new Rehearsal().ring(Signal.ACTIVE, 0);

        assertEquals("ok", phone.until(1_999).state());
        assertEquals("ring-stuck", phone.until(2_000).state());
        assertEquals("ring-stuck", phone.ring(Signal.IDLE, 60_000).until(60_149).state());
        assertEquals("ok", phone.until(60_150).state());
        assertEquals(
                List.of("300 phone-rang ring=1", "8000 phone-abandoned rings=1"), phone.words());
    }

    @Test
    void aTrainWithoutEndIsAFaultToo() {
        Rehearsal phone = new Rehearsal();
        for (long now = 0; now < 60_000; now += 40) {
            phone.burst(now, now + 20);
        }

        assertEquals("ring-stuck", phone.state());
        assertEquals("ok", phone.until(61_000).state());
        assertEquals(2, phone.facts().size());
    }

    @Test
    void whatWasSleptThroughIsToldInItsOrder() {
        Rehearsal phone = new Rehearsal().ring(Signal.ACTIVE, 0).oversleptUntil(3_600_000);

        assertEquals(
                List.of(
                        new Fact.PhoneRang(LINE, id(1), 1),
                        new Fact.PhoneAbandoned(LINE, id(1), 1)),
                phone.facts());
    }

    @Test
    void aThousandRingsAreAllThatTheProtocolCounts() {
        Rehearsal phone = new Rehearsal();
        for (int ring = 0; ring < 1_010; ring++) {
            phone.burst(ring * 5_000L, ring * 5_000L + 1_000);
        }

        assertEquals(
                new Fact.PhoneAbandoned(LINE, id(1), 1_000),
                phone.until(6_000_000).facts().getLast());
    }
}
