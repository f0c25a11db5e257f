package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.WaitMinutes;

/// How much wider than simulated a range must be told so that one wait in ten falls below it and
/// one in ten above: natural logarithms of two factors, moved a little by every outcome (adaptive
/// conformal inference), in smaller steps the more outcomes there were.
public record Calibration(int outcomes, double below, double above) {
    private static final double LEAST_STEP = 0.004;
    private static final double FIRST_STEPS = 10;
    private static final double SLOWING = 500;
    private static final double MISSES = 0.1;
    private static final double MOST = 1.5;

    static final Calibration NONE = new Calibration(0, 0, 0);

    Calibration after(WaitMinutes told, double minutes) {
        return new Calibration(
                outcomes + 1,
                moved(below, minutes < told.low()),
                moved(above, minutes > told.high()));
    }

    private double moved(double factor, boolean missed) {
        double step = Math.max(LEAST_STEP, FIRST_STEPS / (outcomes + SLOWING));
        return Math.clamp(factor + step * ((missed ? 1 : 0) - MISSES), -MOST, MOST);
    }
}
