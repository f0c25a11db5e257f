package cn.sansheng.hub.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @Test
    void aQuarterIsTheLongestPeriod() {
        assertEquals(DAY, new Period(DAY, LocalDate.of(2026, 9, 30)).from());
        LocalDate tooFar = LocalDate.of(2026, 10, 1);
        assertThrows(IllegalArgumentException.class, () -> new Period(DAY, tooFar));
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        LocalDate before = DAY.minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> new Period(DAY, before));
    }
}
