package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.WaitMinutes;
import java.util.Optional;

/// One day's forecasts against what happened, of tickets that were called: how many were told a
/// range, how many of these waits lay in it, how many were told that it is unknown, and the sum of
/// the distances from the ranges' middles in minutes.
public record Score(int told, int inside, int unknown, double errorMinutes) {
    public static final Score NONE = new Score(0, 0, 0, 0);

    Score plus(Optional<WaitMinutes> range, double minutes) {
        return range.map(told -> plus(told, minutes))
                .orElseGet(() -> new Score(told, inside, unknown + 1, errorMinutes));
    }

    private Score plus(WaitMinutes range, double minutes) {
        boolean within = minutes >= range.low() && minutes <= range.high();
        double middle = (range.low() + range.high()) / 2.0;
        return new Score(
                told + 1,
                inside + (within ? 1 : 0),
                unknown,
                errorMinutes + Math.abs(minutes - middle));
    }
}
