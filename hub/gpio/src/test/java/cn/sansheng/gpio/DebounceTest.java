package cn.sansheng.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DebounceTest {
    private static final Duration LIMIT = Duration.ofMillis(20);
    private static final Debounce RESTING = Debounce.startingAt(Signal.IDLE, LIMIT, at(0));

    @Test
    void settlesWhenTheContactHasBeenClosedForTheLimit() {
        Debounce closed = RESTING.seen(Signal.ACTIVE, at(100));

        assertEquals(Optional.of(at(120)), closed.nextDeadline());
        assertEquals(Signal.IDLE, closed.passed(at(120).minusNanos(1)).settled());
        assertEquals(Signal.ACTIVE, closed.passed(at(120)).settled());
        assertEquals(Optional.empty(), closed.passed(at(120)).nextDeadline());
    }

    @Test
    void settlesOpenAgainAfterTheSameTime() {
        Debounce opened =
                RESTING.seen(Signal.ACTIVE, at(0)).passed(at(500)).seen(Signal.IDLE, at(500));

        assertEquals(Optional.of(at(520)), opened.nextDeadline());
        assertEquals(Signal.IDLE, opened.passed(at(520)).settled());
    }

    @Test
    void aDisturbanceThatComesAgainAndAgainNeverSettles() {
        Debounce contact = RESTING;
        for (int millis = 0; millis < 10_000; millis += 20) {
            contact = contact.seen(Signal.ACTIVE, at(millis)).seen(Signal.IDLE, at(millis + 9));
            assertEquals(Signal.IDLE, contact.settled());
        }
    }

    @Test
    void aPressUnderDisturbanceSettlesLaterButDoes() {
        Debounce contact = RESTING;
        for (int millis = 0; millis < 60; millis += 10) {
            contact = contact.seen(Signal.ACTIVE, at(millis)).seen(Signal.IDLE, at(millis + 8));
        }

        assertEquals(Signal.ACTIVE, contact.settled());
    }

    /// Where a contact rests for the limit it settles, whatever came before; so it does at the
    /// deadline that it names.
    @Test
    void settlesOnWhateverTheContactComesToRestAt() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Debounce contact = RESTING;
            Duration now = at(0);
            for (int edge = 0; edge < random.nextInt(40); edge++) {
                now = now.plusMillis(random.nextInt(6));
                contact = contact.seen(random.nextBoolean() ? Signal.ACTIVE : Signal.IDLE, now);
            }
            Signal rest = random.nextBoolean() ? Signal.ACTIVE : Signal.IDLE;
            contact = contact.seen(rest, now);
            Duration due = contact.nextDeadline().orElse(now);

            assertEquals(rest, contact.passed(due).settled(), "seed " + seed);
            assertEquals(rest, contact.passed(now.plus(LIMIT)).settled(), "seed " + seed);
        }
    }

    private static Duration at(long millis) {
        return Duration.ofMillis(millis);
    }
}
