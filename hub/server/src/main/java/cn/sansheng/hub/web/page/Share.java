package cn.sansheng.hub.web.page;

import cn.sansheng.hub.report.Rate;
import java.util.Locale;
import java.util.Optional;

/// A rate with its n; under ten cases there is no rate, only the count.
public record Share(int part, int of) {
    static Share of(Rate rate) {
        return new Share(rate.part(), rate.of());
    }

    /// 60.1%（179 / 298）, or only the count where a rate would mislead.
    public String words() {
        return percent()
                .map(rate -> rate + "（" + part + " / " + of + "）")
                .orElse(part + " / " + of);
    }

    public Optional<String> percent() {
        return of < Rate.ENOUGH
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%.1f%%", 100.0 * part / of));
    }
}
