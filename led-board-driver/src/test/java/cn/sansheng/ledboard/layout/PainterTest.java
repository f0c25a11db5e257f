package cn.sansheng.ledboard.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Dots;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PainterTest {
    private final Painter painter = new Painter(Glyphs.load());

    @Test
    void drawsTheGlyphsInTheirColours() {
        Dots dots =
                painter.paint(
                        page(16, 16, segment("A", LedColour.RED), segment("1", LedColour.AMBER)));
        assertEquals(
                """
                ................
                ................
                ................
                ................
                ...rr.......a...
                ..r..r.....aa...
                ..r..r....a.a...
                .r....r.....a...
                .r....r.....a...
                .rrrrrr.....a...
                .r....r.....a...
                .r....r.....a...
                .r....r.....a...
                .r....r...aaaaa.
                ................
                ................
                """,
                drawn(dots));
    }

    @Test
    void aLineAloneIsDrawnTwiceAsLargeInTheMiddle() {
        Dots small = painter.paint(page(8, 16, segment("口", LedColour.GREEN)));
        Dots large = painter.paint(page(64, 32, segment("口", LedColour.GREEN)));
        Dots once = painter.paint(page(16, 16, segment("口", LedColour.GREEN)));
        assertEquals(Dots.dark(8, 16), small);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 32; x++) {
                assertEquals(once.at(x / 2, y / 2), large.at(16 + x, y));
            }
        }
    }

    private static Page page(int width, int height, Segment... segments) {
        return new BoardLayout(width, height).page(List.of(new Line(List.of(segments))));
    }

    private static Segment segment(String text, LedColour colour) {
        return new Segment(text, colour, LedEffect.STILL, Optional.empty());
    }

    private static String drawn(Dots dots) {
        return IntStream.range(0, dots.height())
                .mapToObj(y ->
                        IntStream.range(0, dots.width())
                                .mapToObj(x -> String.valueOf(".rga".charAt(dots.at(x, y))))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
