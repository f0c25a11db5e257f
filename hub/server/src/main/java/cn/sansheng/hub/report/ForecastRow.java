package cn.sansheng.hub.report;

import cn.sansheng.messages.WaitMinutes;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What visitors who have been called were told of their wait, and how it came out: of a day or of
/// all. `held` counts the waits in the range that was told, `unknown` the visitors who were told
/// none; `errorMinutes` is the mean distance from the ranges' middles, null without any.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ForecastRow(String key, Rate held, int unknown, Optional<Double> errorMinutes) {

    static ForecastRow of(String key, List<Promise> promises) {
        List<Double> errors = new ArrayList<>();
        int held = 0;
        int unknown = 0;
        for (Promise promise : promises) {
            if (promise.called().isPresent() && promise.told().isPresent()) {
                WaitMinutes told = promise.told().get();
                double minutes = promise.minutes();
                held += minutes >= told.low() && minutes <= told.high() ? 1 : 0;
                errors.add(Math.abs(minutes - (told.low() + told.high()) / 2.0));
            } else if (promise.called().isPresent()) {
                unknown++;
            }
        }
        return new ForecastRow(
                key, Rate.of(held, errors.size()), unknown, Spread.of(errors).mean());
    }
}
