package cn.sansheng.counter.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the detector, the exchange's tolerance and the disturbances: the rings are right.
class RingTrainTest {
    private static final int CALLS = 1_000;

    @Test
    void s27_anAbandonedCallHasAllItsRings() {
        for (long seed = 0; seed < CALLS; seed++) {
            Random random = new Random(seed);
            Rehearsal phone = new Rehearsal();
            int rings = 1 + random.nextInt(8);
            long now = 500;
            for (int ring = 0; ring < rings; ring++) {
                now = pause(phone, ring(phone, now, 1_100, random), random);
            }

            assertEquals(
                    told(rings, new Fact.PhoneAbandoned(Rehearsal.LINE, Rehearsal.id(1), rings)),
                    phone.until(now + 10_000).facts(),
                    "seed " + seed);
        }
    }

    /// T7 and one period of a train at 22 Hz: before that a ring cannot be told from a spike.
    @Test
    void s27_anAnswerDuringRingNCountsN() {
        for (long seed = 0; seed < CALLS; seed++) {
            Random random = new Random(seed);
            Rehearsal phone = new Rehearsal();
            int before = random.nextInt(5);
            long first = 500;
            long now = first;
            for (int ring = 0; ring < before; ring++) {
                now = pause(phone, ring(phone, now, 1_100, random), random);
            }
            long answer = now + 150 + random.nextInt(740);
            ring(phone, now, answer - now, random);
            phone.up(answer);

            assertEquals(
                    told(
                            before + 1,
                            new Fact.PhoneAnswered(
                                    Rehearsal.LINE,
                                    Rehearsal.id(1),
                                    before + 1,
                                    (answer - first) / 1000.0)),
                    phone.until(answer + 30_000).facts(),
                    "seed " + seed);
        }
    }

    @Test
    void s27_anAnswerInThePauseCountsTheRingsBefore() {
        for (long seed = 0; seed < CALLS; seed++) {
            Random random = new Random(seed);
            Rehearsal phone = new Rehearsal();
            int rings = 1 + random.nextInt(6);
            long first = 500;
            long now = first;
            long quiet = first;
            for (int ring = 0; ring < rings; ring++) {
                quiet = ring(phone, now, 1_100, random);
                now = ring < rings - 1 ? pause(phone, quiet, random) : quiet;
            }
            long answer = quiet + 1 + random.nextInt(3_500);
            spikes(phone, quiet, answer, random);
            phone.up(answer);

            assertEquals(
                    told(
                            rings,
                            new Fact.PhoneAnswered(
                                    Rehearsal.LINE,
                                    Rehearsal.id(1),
                                    rings,
                                    (answer - first) / 1000.0)),
                    phone.until(answer + 30_000).facts(),
                    "seed " + seed);
        }
    }

    @Test
    void spikesAloneNeverRing() {
        for (long seed = 0; seed < CALLS; seed++) {
            Rehearsal phone = new Rehearsal();
            spikes(phone, 0, 60_000, new Random(seed));

            assertEquals(List.of(), phone.until(70_000).facts(), "seed " + seed);
        }
    }

    private static List<Fact> told(int rings, Fact last) {
        List<Fact> facts = new ArrayList<>();
        for (int ring = 1; ring <= rings; ring++) {
            facts.add(new Fact.PhoneRang(Rehearsal.LINE, Rehearsal.id(1), ring));
        }
        facts.add(last);
        return facts;
    }

    /// 1 s ± 10 %, steady or chopped with 25 ± 3 Hz or twice that; ends where it is cut.
    private static long ring(Rehearsal phone, long from, long cut, Random random) {
        long end = from + Math.min(cut, 900 + random.nextInt(201));
        int hertz =
                List.of(0, 22 + random.nextInt(7), 44 + random.nextInt(13)).get(random.nextInt(3));
        if (hertz == 0) {
            phone.burst(from, end);
            return end;
        }
        long period = 1_000L / hertz;
        long active = 3 + random.nextLong(period / 2);
        for (long now = from; now < end; now += period) {
            phone.burst(now, Math.min(end, now + active));
        }
        return end;
    }

    /// 4 s ± 10 %.
    private static long pause(Rehearsal phone, long from, Random random) {
        long end = from + 3_600 + random.nextInt(801);
        spikes(phone, from, end, random);
        return end;
    }

    /// Up to 90 ms each, at least 400 ms apart.
    private static void spikes(Rehearsal phone, long from, long end, Random random) {
        long now = from + 1 + random.nextInt(1_500);
        while (now + 91 < end) {
            phone.burst(now, now + 1 + random.nextInt(90));
            now += 490 + random.nextInt(2_000);
        }
    }
}
