package cn.sansheng.kiosk.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConditionTest {
    @Test
    void allIsWell() {
        is(PrinterState.OK, 0x12, 0x12, 0x12, 0x12);
        is(PrinterState.OK, 0x16, 0x12, 0x12, 0x12);
    }

    @Test
    void aRollThatNearsItsEndStillPrints() {
        is(PrinterState.PAPER_LOW, 0x12, 0x12, 0x12, 0x1E);
    }

    @Test
    void aMissingRollIsToldByEitherSensor() {
        is(PrinterState.PAPER_OUT, 0x1A, 0x32, 0x12, 0x7E);
        is(PrinterState.PAPER_OUT, 0x1A, 0x12, 0x12, 0x72);
        is(PrinterState.PAPER_OUT, 0x1A, 0x32, 0x12, 0x12);
    }

    @Test
    void anOpenCoverComesBeforeTheRollThatSeemsMissing() {
        is(PrinterState.COVER_OPEN, 0x1A, 0x36, 0x12, 0x7E);
    }

    @Test
    void errorsAreToldApart() {
        is(PrinterState.CUTTER, 0x1A, 0x52, 0x1A, 0x12);
        is(PrinterState.HOT, 0x1A, 0x52, 0x52, 0x12);
        is(PrinterState.FAULT, 0x1A, 0x52, 0x32, 0x12);
        is(PrinterState.FAULT, 0x1A, 0x52, 0x12, 0x12);
        is(PrinterState.FAULT, 0x1A, 0x12, 0x12, 0x12);
    }

    @Test
    void onlyPaperThatIsThereCanBePrintedOn() {
        assertEquals(
                java.util.List.of(PrinterState.OK, PrinterState.PAPER_LOW),
                Arrays.stream(PrinterState.values()).filter(PrinterState::canPrint).toList());
    }

    private static void is(PrinterState state, int printer, int cause, int error, int roll) {
        assertEquals(state, new Condition(printer, cause, error, roll).state());
    }
}
