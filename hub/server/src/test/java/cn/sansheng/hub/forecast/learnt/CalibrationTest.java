package cn.sansheng.hub.forecast.learnt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.WaitMinutes;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
    private static final int OUTCOMES = 4_000;

    /// A simulation that believes waits to be less spread, and shorter, than they are.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fourOfFiveWaitsComeToLieInTheRangeHoweverWrongTheSimulationIs(long seed) {
        Random random = new Random(seed);
        Calibration calibration = Calibration.NONE;
        int inside = 0;
        for (int i = 0; i < OUTCOMES; i++) {
            double middle = 40 + 10 * random.nextDouble();
            WaitMinutes told =
                    new WaitMinutes(
                            (int) (middle - 6 * Math.exp(calibration.below())),
                            (int) (middle + 6 * Math.exp(calibration.above())));
            double minutes = middle + 3 + 10 * random.nextGaussian();
            calibration = calibration.after(told, minutes);
            if (i >= OUTCOMES / 2 && minutes >= told.low() && minutes <= told.high()) {
                inside++;
            }
        }
        assertEquals(0.8, inside / (OUTCOMES / 2.0), 0.03);
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 90})
    void oneMissWidensItsSideAndNarrowsTheOther(double minutes) {
        Calibration after = Calibration.NONE.after(new WaitMinutes(10, 20), minutes);
        assertTrue(minutes < 10 ? after.below() > 0 : after.above() > 0);
        assertTrue(minutes < 10 ? after.above() < 0 : after.below() < 0);
    }
}
