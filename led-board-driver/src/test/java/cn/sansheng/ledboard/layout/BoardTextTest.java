package cn.sansheng.ledboard.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoardTextTest {
    @Test
    void whatTheCardDoesNotKnowIsABox() {
        assertEquals("张□□ A01", BoardText.readable("张囧𠮷 A01"));
    }

    @Test
    void nothingInATextCanGiveTheCardAnOrder() {
        assertEquals("＼C1红 □", BoardText.readable("\\C1红\n\u0007"));
    }

    @Test
    void dashAndDotOfAnyKeyboardAreKnown() {
        assertEquals("―・", BoardText.readable("—·"));
    }

    @Test
    void asManyBytesAsCells() {
        String text = BoardText.readable("请A012号到3号窗口 ℃→…囧");
        assertEquals(BoardText.cells(text), text.getBytes(BoardText.GB2312).length);
    }

    @Test
    void theFontHasEveryCharacterOfTheCard() {
        Glyphs glyphs = Glyphs.load();
        long known =
                IntStream.range(0x20, 0x10000)
                        .filter(each -> !Character.isSurrogate((char) each))
                        .filter(each -> BoardText.isKnown((char) each))
                        .peek(each -> glyphs.isLit((char) each, 0, 0))
                        .count();
        assertTrue(known > 7400, "only " + known);
    }
}
