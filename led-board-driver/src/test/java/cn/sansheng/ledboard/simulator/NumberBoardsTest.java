package cn.sansheng.ledboard.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.simulator.Outcome.Displayed;
import cn.sansheng.ledboard.simulator.Outcome.NotShown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The frames of the makers' own examples.
class NumberBoardsTest {
    @Test
    void readsAFourByteFrameAfterNoise() throws IOException {
        NumberBoards boards = boards(NumberDialect.FOUR_BYTE);
        List<Outcome> outcomes = new ArrayList<>(boards.arrived(hex("ff0503e7ef")));
        assertEquals(new NotShown(Refusal.NOISE, OptionalInt.empty(), 1), outcomes.getFirst());
        Displayed shown = (Displayed) outcomes.getLast();
        assertEquals(5, shown.face().address());
        assertEquals("999", shown.face().text());
        assertEquals("", ((Displayed) boards.arrived(hex("05000005")).getFirst()).face().text());
    }

    @Test
    void readsAXunpengFrameAndNoBentOne() throws IOException {
        NumberBoards boards = boards(NumberDialect.XUNPENG);
        assertEquals(
                "888",
                ((Displayed) boards.arrived(hex("3a00780301b60a")).getFirst()).face().text());
        assertEquals(List.of(), boards.arrived(hex("3a00790301b60a")));
        assertEquals(List.of(new NotShown(Refusal.NOISE, OptionalInt.empty(), 7)), boards.still());
    }

    private static NumberBoards boards(NumberDialect dialect) throws IOException {
        return new NumberBoards(dialect, address -> address < 9, Unifont.read(Unifont.DEBIAN));
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
