package cn.sansheng.hub.web.page;

import cn.sansheng.hub.report.Rate;
import java.util.Locale;
import java.util.Optional;

/// What stands in one place of a table: `text`, and beside a rate its n. The same text goes into a
/// spreadsheet, where nothing but a number may stand in a number's place.
public record Cell(String text, String n, boolean number) {
    static final String NOTHING = "–";

    static Cell text(String text) {
        return new Cell(text, "", false);
    }

    static Cell count(long count) {
        return new Cell(Long.toString(count), "", true);
    }

    static Cell minutes(double seconds) {
        return new Cell(String.format(Locale.ROOT, "%.1f", seconds / 60), "", true);
    }

    static Cell minutes(Optional<Double> seconds) {
        return seconds.map(Cell::minutes).orElse(new Cell(NOTHING, "", true));
    }

    static Cell seconds(Optional<Double> seconds) {
        return new Cell(
                seconds.map(value -> String.format(Locale.ROOT, "%.1f", value)).orElse(NOTHING),
                "",
                true);
    }

    /// Minutes and seconds beyond what was due; in time is quiet.
    static Cell late(long seconds) {
        String text = String.format(Locale.ROOT, "▲ %d:%02d", seconds / 60, seconds % 60);
        return new Cell(seconds == 0 ? NOTHING : text, "", true);
    }

    static Cell percent(Optional<Double> percent) {
        return new Cell(
                percent.map(value -> String.format(Locale.ROOT, "%.2f%%", value)).orElse(NOTHING),
                "",
                true);
    }

    static Cell hours(long seconds) {
        return new Cell(String.format(Locale.ROOT, "%.1f", seconds / 3600.0), "", true);
    }

    static Cell rate(Rate rate) {
        String percent =
                rate.percent()
                        .map(value -> String.format(Locale.ROOT, "%.1f%%", value))
                        .orElse(NOTHING);
        return new Cell(percent, rate.part() + " / " + rate.of(), true);
    }

    static Cell rate(Optional<Rate> rate) {
        return rate.map(Cell::rate).orElse(new Cell(NOTHING, "", true));
    }
}
