package cn.sansheng.ledboard;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.NumberLayout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// What a board shows a technician: as many of its dots as it has letters for, and who it is.
final class TestPages {
    /// A card draws its own square, a dot's rim around it dark; what we draw is full.
    private static final char FULL = '■';

    private static final int FULL_WIDTH = 2 * Page.CELL_WIDTH;
    private static final int NUMBER_DIGITS = 3;

    private TestPages() {}

    static Painter painter() {
        return new Painter(Glyphs.load().filled(FULL));
    }

    /// Amber needs the red and the green light of every dot. A board of digits lights all segments.
    static Page allDots(Device.Board board) {
        return switch (board.plan().layout()) {
            case BoardLayout layout -> {
                Line row =
                        line(
                                String.valueOf(FULL).repeat(layout.width() / FULL_WIDTH),
                                LedColour.AMBER);
                yield layout.page(Collections.nCopies(layout.height() / Page.CELL_HEIGHT, row));
            }
            case NumberLayout layout ->
                    number(layout, "8".repeat(Math.max(NUMBER_DIGITS, digits(layout))));
        };
    }

    /// Its name in the hall and its address on the line; a board of digits shows the address.
    static Page whoIs(Device.Board board) {
        return switch (board.plan().layout()) {
            case BoardLayout layout -> layout.page(lines(board, layout));
            case NumberLayout layout -> number(layout, "%03d".formatted(board.address()));
        };
    }

    private static List<Line> lines(Device.Board board, BoardLayout layout) {
        String name = "屏 " + board.plan().id();
        String address = "地址 " + board.address();
        return layout.height() < 2 * Page.CELL_HEIGHT
                ? List.of(line(name + " " + address, LedColour.RED))
                : List.of(line(name, LedColour.RED), line(address, LedColour.GREEN));
    }

    private static int digits(NumberLayout layout) {
        return switch (layout.letter()) {
            case SHOWN -> layout.digits() - 1;
            case LEFT_OUT -> layout.digits();
        };
    }

    /// Such a board shows nothing but a ticket's number.
    private static Page number(NumberLayout layout, String digits) {
        return layout.pages(List.of(line("A" + digits, LedColour.RED))).getFirst();
    }

    private static Line line(String text, LedColour colour) {
        return new Line(List.of(new Segment(text, colour, LedEffect.STILL, Optional.empty())));
    }
}
