package cn.sansheng.ledboard.protocol;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.messages.LedColour;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// One card on a line, by its address.
public record OnbonScreen(int address, Answers answers) implements Speech {
    /// On a line that carries bytes one way only nobody can answer.
    public enum Answers {
        NOT_ASKED,
        ASKED
    }

    public static final int LEAST_ADDRESS = 1;

    /// FFFE and FFFF speak to all cards.
    public static final int MOST_ADDRESS = 0xFFFD;

    public OnbonScreen {
        if (address < LEAST_ADDRESS || address > MOST_ADDRESS) {
            throw new IllegalArgumentException("address must be 1 to 65533, was " + address);
        }
    }

    public OnbonScreen(int address) {
        this(address, Answers.NOT_ASKED);
    }

    @Override
    public boolean asks() {
        return answers == Answers.ASKED;
    }

    @Override
    public boolean isDone(byte[] heard) {
        return OnbonAnswer.isDone(heard, address);
    }

    @Override
    public Said say(Page page, Instant hall, Painter painter) {
        return new Said(List.of(Burst.frame(frame(page))), this);
    }

    /// Every frame is whole.
    @Override
    public Speech afresh() {
        return this;
    }

    /// The frame that makes the card show this page.
    ///
    /// Assumption, not yet confirmed on real hardware: with "single line" the card draws the text
    /// in the height of the area (32 dots), with "multiple lines" in 16.
    public byte[] frame(Page page) {
        DynamicArea.Lines lines =
                switch (page.size()) {
                    case DOUBLE -> DynamicArea.Lines.ONE;
                    case NORMAL -> DynamicArea.Lines.MANY;
                };
        DynamicArea area =
                new DynamicArea(
                        page.width(),
                        page.height(),
                        asks() ? DynamicArea.Answer.DEMANDED : DynamicArea.Answer.NONE,
                        lines,
                        DynamicArea.Wrapping.MANUAL,
                        text(page));
        return OnbonFrame.to(address, area.command());
    }

    private static String text(Page page) {
        return page.rows().stream().map(OnbonScreen::text).collect(Collectors.joining("\\n"));
    }

    /// Spaces on both sides keep the text in the middle, whether a card begins at the left edge or
    /// centres each line itself; they follow the first colour, so that no line begins without one.
    private static String text(Row row) {
        if (row.runs().isEmpty()) {
            return "";
        }
        String indent = " ".repeat(row.indent());
        Run first = row.runs().getFirst();
        return row.runs().stream()
                .skip(1)
                .map(run -> colour(run.colour()) + run.text())
                .collect(
                        Collectors.joining(
                                "", colour(first.colour()) + indent + first.text(), indent));
    }

    private static String colour(LedColour colour) {
        return switch (colour) {
            case RED -> "\\C1";
            case GREEN -> "\\C2";
            case AMBER -> "\\C3";
        };
    }
}
