package cn.sansheng.ledboard.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.BoardText;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OnbonScreenTest {
    /// From the frame's beginning to the text, where nothing before it had to be escaped.
    private static final int SINGLE_LINE_AT = 48;

    private static final int TEXT_AT = 58;

    private static final BoardLayout COUNTER_BOARD = new BoardLayout(128, 32);

    @Test
    void oneLineIsSentAsASingleLineWithItsColours() {
        byte[] frame =
                new OnbonScreen(3)
                        .frame(
                                COUNTER_BOARD.page(
                                        List.of(
                                                line(
                                                        segment("优先", LedColour.AMBER),
                                                        segment("P002", LedColour.RED)))));
        assertEquals("\\C3优先\\C1P002", textOf(frame));
        assertEquals(1, frame[SINGLE_LINE_AT]);
        assertEquals("0300", HexFormat.of().formatHex(frame, 8, 10));
    }

    @Test
    void twoLinesAreCentredWithSpaces() {
        byte[] frame =
                new OnbonScreen(1)
                        .frame(
                                COUNTER_BOARD.page(
                                        List.of(
                                                line(segment("3号窗口", LedColour.GREEN)),
                                                line(segment("热情为您服务", LedColour.GREEN)))));
        assertEquals("\\C2    3号窗口    \\n\\C2  热情为您服务  ", textOf(frame));
        assertEquals(2, frame[SINGLE_LINE_AT]);
    }

    @Test
    void aLongLineAloneIsSentInTheSizeThatItIsDrawnIn() {
        byte[] frame =
                new OnbonScreen(1)
                        .frame(
                                COUNTER_BOARD.page(
                                        List.of(line(segment("热情为您服务", LedColour.GREEN)))));
        assertEquals(2, frame[SINGLE_LINE_AT]);
    }

    @Test
    void addressesOfAllCardsAreRefused() {
        Stream.of(0, 0xFFFE, 0xFFFF, 70_000)
                .forEach(address ->
                        assertThrows(
                                IllegalArgumentException.class, () -> new OnbonScreen(address)));
        assertTrue(new OnbonScreen(0xFFFD).address() > 0);
    }

    private static String textOf(byte[] frame) {
        return new String(Arrays.copyOfRange(frame, TEXT_AT, frame.length - 3), BoardText.GB2312);
    }

    private static Line line(Segment... segments) {
        return new Line(List.of(segments));
    }

    private static Segment segment(String text, LedColour colour) {
        return new Segment(text, colour, LedEffect.STILL, Optional.empty());
    }
}
