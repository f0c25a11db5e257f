package cn.sansheng.ledboard.layout;

import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A board of digits: the first ticket number of the picture, with its letter where the board has
/// one, and nothing else. A number that does not fit leaves it dark: half a number is another one.
public record NumberLayout(int digits, Letter letter) implements Layout {
    private static final Pattern NUMBER = Pattern.compile("([A-Z])(\\d{3,})");
    private static final int USUAL_FLASH_SECONDS = 3;

    public enum Letter {
        SHOWN,
        LEFT_OUT
    }

    @Override
    public List<Page> pages(List<Line> lines) {
        List<Run> runs =
                lines.stream()
                        .flatMap(line -> line.segments().stream())
                        .flatMap(segment -> run(segment).stream())
                        .limit(1)
                        .toList();
        return List.of(
                new Page(
                        digits * Page.CELL_WIDTH,
                        Page.CELL_HEIGHT,
                        Page.Size.NORMAL,
                        List.of(new Row(0, runs))));
    }

    /// What such a page says; nothing when it is dark.
    public static String number(Page page) {
        return page.rows().stream()
                .flatMap(row -> row.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining())
                .strip();
    }

    private Optional<Run> run(Segment segment) {
        Matcher number = NUMBER.matcher(segment.text());
        if (!number.find()) {
            return Optional.empty();
        }
        String text = letter == Letter.SHOWN ? number.group() : number.group(2);
        if (text.length() > digits) {
            return Optional.empty();
        }
        int flash =
                segment.effect() == LedEffect.FLASH
                        ? segment.seconds().orElse(USUAL_FLASH_SECONDS)
                        : 0;
        return Optional.of(
                new Run(" ".repeat(digits - text.length()) + text, LedColour.RED, flash));
    }
}
