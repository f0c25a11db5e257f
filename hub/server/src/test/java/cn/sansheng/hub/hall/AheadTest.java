package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// B9: people ahead are those who would be called before me now, not rows of a table.
class AheadTest {
    private final TestHall hall = new TestHall();

    private int ahead(char service) {
        return hall.take(service, Optional.empty()).ahead();
    }

    @Test
    void b9_whoComesLaterButGoesFirstIsAhead() {
        assertEquals(0, ahead('A'));
        assertEquals(0, hall.take('A', Optional.of(TestRules.ELDERLY)).ahead());
        assertEquals(1, hall.take('A', Optional.of(TestRules.MILITARY)).ahead());
        assertEquals(3, ahead('A'));
    }

    @Test
    void b9_whoHasWaitedTooLongIsAheadOfPriority() {
        ahead('A');
        hall.after(Duration.ofMinutes(25));
        assertEquals(0, hall.take('A', Optional.of(TestRules.ELDERLY)).ahead());
        assertEquals(1, hall.take('A', Optional.of(TestRules.ELDERLY)).ahead());
        assertEquals(3, hall.take('A', Optional.of(TestRules.ELDERLY)).ahead());
    }

    @Test
    void b9_whoWaitsForSomethingElseIsNotAhead() {
        ahead('A');
        assertEquals(0, ahead('B'));
    }
}
