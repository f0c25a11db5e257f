package cn.sansheng.ledboard.protocol.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberBoardTest {
    private static final Painter PAINTER = new Painter(Glyphs.load());
    private static final String ASCII = "frame: [\"02\", address-digits, text, \"03\", xor@1]";

    @Test
    void theShippedKindsMakeTheBytesOfTheirMakers() {
        assertEquals("0503e7ef", hex(5, NumberKind.shipped("four-byte"), "请A999号"));
        assertEquals("3a00780301b60a", hex(1, NumberKind.shipped("xunpeng"), "请A888号"));
    }

    @Test
    void lettersAndSpacesAreShownWhereTheFrameHasText() {
        NumberKind kind = NumberKind.parse("digits: 5\n" + ASCII);
        assertEquals("02" + "3141" + "2041303435" + "03" + "23", hex(0x1A, kind, "正在办理 A045"));
        assertEquals("02" + "3141" + "2020202020" + "03" + "53", hex(0x1A, kind, "暂停服务"));
    }

    @Test
    void digitsHaveZerosInFrontAndNothingIsSpaces() {
        NumberKind kind = NumberKind.parse("digits: 4\nframe: [address, digits, sum]");
        assertEquals("07" + "30303435" + "d0", hex(7, kind, "A045"));
        assertEquals("07" + "20202020" + "87", hex(7, kind, "暂时离开 09:12"));
    }

    @Test
    void aNumberThatDoesNotFitIsNotShownAsAnother() {
        assertEquals("05000005", hex(5, NumberKind.shipped("four-byte"), "请A5001号"));
    }

    @Test
    void theDarkHalfOfAFlashIsDark() {
        NumberKind kind = NumberKind.shipped("four-byte");
        Page page = page(kind, "请A045号");
        assertEquals(3, page.flashSeconds());
        assertEquals("05000005", hex(5, kind, page.withFlashingHidden()));
    }

    @Test
    void whatTheMirrorDrawsIsTheNumberAlone() {
        Page page = page(NumberKind.shipped("four-byte"), "请A045号");
        assertEquals(24, page.width());
        assertEquals(16, page.height());
        assertEquals("045", page.rows().getFirst().runs().getFirst().text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "frame: [address, sum]| frame: nothing in it carries the number",
                "frame: [adress, low]| was adress",
                "digits: 3| frame: a list of parts is needed",
                "{digits: 9, frame: [text]}| digits: must be 1 to 8, was 9",
                "{digits: 5, frame: [high, low]}| digits: two bytes carry at most 4, was 5",
                "{digits: 3, frame: [low]}| frame: high and low belong together",
                "{form: 8E1, frame: [text]}| form: put 80.0 in quotes",
                "frame: [text, 10]| frame: put 10 in quotes",
                "{speed: 9600, frame: [text]}| unknown key speed",
                "{baud: fast, frame: [text]}| baud: must be 300 to 4000000",
                "frame: [text| no YAML",
                "text| a description has the keys digits and frame"
            })
    void aWrongDescriptionIsRefusedInWords(String yaml, String named) {
        var refused = assertThrows(IllegalArgumentException.class, () -> NumberKind.parse(yaml));
        assertEquals(
                named,
                named.isEmpty() || String.valueOf(refused.getMessage()).contains(named)
                        ? named
                        : refused.getMessage());
    }

    @Test
    void aKindThatIsNotShippedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> NumberKind.shipped("../layout/x"));
        assertFalse(NumberKind.shipped("xunpeng").hasAddress());
    }

    private static String hex(int address, NumberKind kind, String text) {
        return hex(address, kind, page(kind, text));
    }

    private static String hex(int address, NumberKind kind, Page page) {
        var said = new NumberBoard(address, kind).say(page, Instant.EPOCH, PAINTER);
        return HexFormat.of().formatHex(said.bursts().getFirst().bytes());
    }

    private static Page page(NumberKind kind, String text) {
        Segment segment = new Segment(text, LedColour.RED, LedEffect.FLASH, Optional.empty());
        return kind.layout().pages(List.of(new Line(List.of(segment)))).getFirst();
    }
}
