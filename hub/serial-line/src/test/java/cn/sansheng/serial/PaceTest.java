package cn.sansheng.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void tenBitsAByte() {
        assertEquals(SECOND, new Pace(9600, LineForm.USUAL).wireNanos(960));
    }

    @Test
    void parityAndAFurtherStopBitTakeTheirTime() {
        assertEquals(SECOND, new Pace(9600, LineForm.parse("7E1")).wireNanos(960));
        assertEquals(SECOND * 12 / 10, new Pace(9600, LineForm.parse("8E2")).wireNanos(960));
    }

    @Test
    void bytesHandedOverWhileOthersLeaveGoBehindThem() {
        Pace pace = new Pace(9600, LineForm.USUAL);
        pace.sent(960, 0);
        pace.sent(960, SECOND / 2);
        assertEquals(3 * SECOND / 2, pace.nanosLeft(SECOND / 2));
    }

    @Test
    void timeOnAnIdleWireIsNotSavedUp() {
        Pace pace = new Pace(9600, LineForm.USUAL);
        pace.sent(960, 5 * SECOND);
        assertEquals(SECOND, pace.nanosLeft(5 * SECOND));
    }

    @Test
    void wantsTheNextChunkBeforeTheWireFallsIdleAndNotEarlier() {
        Pace pace = new Pace(9600, LineForm.USUAL);
        pace.sent(2 * 256, 0);
        assertFalse(pace.wants(256, 0));
        assertTrue(pace.wants(256, pace.wireNanos(257)));
    }
}
