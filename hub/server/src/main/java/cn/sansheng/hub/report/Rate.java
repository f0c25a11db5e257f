package cn.sansheng.hub.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// A rate with its n. `percent` has two decimals, and is null where fewer than [#ENOUGH] cases
/// would make it mislead.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Rate(int part, int of, Optional<Double> percent) {
    public static final int ENOUGH = 10;

    public static Rate of(int part, int of) {
        Optional<Double> percent =
                of < ENOUGH
                        ? Optional.empty()
                        : Optional.of(Math.round(10_000.0 * part / of) / 100.0);
        return new Rate(part, of, percent);
    }
}
