package cn.sansheng.kiosk.printer.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.escpos.Piece.Align;
import cn.sansheng.kiosk.printer.escpos.Piece.Ink;
import cn.sansheng.kiosk.printer.escpos.Piece.Line;
import cn.sansheng.kiosk.printer.escpos.Piece.Weight;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscPosEncoderTest {
    private static final String TOKEN = "0464606442529000742445075132407875605872";
    private static final String BEGINNING = "1b401d61001d50cbcb1c2e";
    private static final Profile WIDE =
            new Profile(
                    Paper.MM_80,
                    new PaperEnd.Cutter(),
                    Way.RASTER,
                    Way.NATIVE,
                    Letters.GBK,
                    Voice.DLE_EOT);

    private final EscPosEncoder encoder = new EscPosEncoder(WIDE, new Lettering());

    @Test
    void everyJobBeginsFromNothing() {
        assertEquals(BEGINNING, hex());
    }

    @Test
    void aTokenIsTheBarcodeThatAnIndependentEncoderMakes() {
        assertEquals(
                BEGINNING + "1b6101" + Examples.hex("escpos-code128-token.hex"),
                hex(new Piece.Barcode(TOKEN)));
    }

    @Test
    void lettersBehindDigitsAreTheBarcodeThatAnIndependentEncoderMakes() {
        String bytes = hex(new Piece.Barcode("20261123A012"));
        assertTrue(bytes.endsWith(Examples.hex("escpos-code128-mixed.hex")), bytes);
    }

    @Test
    void chineseIsWrittenAsAnIndependentEncoderWritesIt() {
        String bytes = hex(Line.of("请到A058窗口", Size.NORMAL, Weight.PLAIN));
        assertTrue(bytes.endsWith(Examples.hex("escpos-chinese.hex") + "1c2e0a"), bytes);
    }

    @Test
    void theCutIsTheOneThatAnIndependentEncoderMakes() {
        assertEquals(BEGINNING + Examples.hex("escpos-cut.hex"), hex(new Piece.End()));
    }

    @Test
    void aLineSaysEverythingOfItself() {
        assertEquals(
                BEGINNING + "1b6100" + "1b4501" + "1d4201" + "1b3330" + "1d2111" + "1c5701"
                        + "1c210c" + "4130" + "0a",
                hex(
                        new Line(
                                List.of(new Run("A0", Size.LARGE)),
                                Align.LEFT,
                                Weight.BOLD,
                                Ink.WHITE)));
        assertEquals(
                BEGINNING
                        + "1b6101"
                        + "1b4500"
                        + "1d4200"
                        + "1b3338"
                        + "1d2101"
                        + "1c5700"
                        + "1c2108"
                        + "1c26bac51c2e"
                        + "0a",
                hex(Line.of("号", Size.TALL, Weight.PLAIN)));
    }

    @Test
    void aLetterThatGbkLacksMakesItsLineAPicture() {
        String bytes = hex(Line.of("𠮷林路", Size.NORMAL, Weight.PLAIN));
        assertTrue(bytes.startsWith(BEGINNING + "1b6101" + "1d763000" + "0900" + "2000"), bytes);
        assertEquals(BEGINNING.length() + 6 + 16 + 2 * 9 * 32, bytes.length());
        assertTrue(bytes.substring(BEGINNING.length() + 22).matches("0*[1-9a-f].*"), "blank");
    }

    @Test
    void noTextCanGiveAnOrder() {
        String bytes = hex(Line.of("A\u001b@\u0010\u0004\u0001", Size.NORMAL, Weight.PLAIN));
        assertTrue(bytes.endsWith("4120402020200a"), bytes);
    }

    @Test
    void aHighPictureIsSentInBands() {
        String bytes = hex(new Piece.Picture(Bitmap.black(8, 300)));
        assertEquals(
                BEGINNING
                        + "1b6101"
                        + "1d76300001000001"
                        + "ff".repeat(256)
                        + "1d76300001002c00"
                        + "ff".repeat(44),
                bytes);
    }

    @Test
    void noPictureHoldsAnOrder() {
        byte[] bent = HexFormat.of().parseHex("1004101410051010041000");
        assertEquals("1804181418051018041000", HexFormat.of().formatHex(RealTime.avoided(bent)));
    }

    @Test
    void rareLettersAreFourBytesWhereTheFontHasThem() {
        Profile rich =
                new Profile(
                        Paper.MM_80,
                        new PaperEnd.Cutter(),
                        Way.NATIVE,
                        Way.NATIVE,
                        Letters.GB18030,
                        Voice.DLE_EOT);
        String inTheFont = hex(rich, Line.of("㐀", Size.NORMAL, Weight.PLAIN));
        assertTrue(inTheFont.endsWith("1c26" + "8139ee39" + "1c2e0a"), inTheFont);
        String later = hex(rich, Line.of("𠮷", Size.NORMAL, Weight.PLAIN));
        assertTrue(later.startsWith(BEGINNING + "1b6101" + "1d763000"), later);
        assertTrue(hex(Line.of("㐀", Size.NORMAL, Weight.PLAIN)).contains("1d763000"), "GBK");
    }

    @Test
    void aPrinterWithoutChineseGetsNoCommandForIt() {
        Profile western =
                new Profile(
                        Paper.MM_58,
                        new PaperEnd.TearBar(14),
                        Way.RASTER,
                        Way.RASTER,
                        Letters.NONE,
                        Voice.NONE);
        assertEquals(
                "1b401d50cbcb" + "1b61011b45001d42001b33201d210041300a" + "1b4a70",
                hex(western, Line.of("A0", Size.NORMAL, Weight.PLAIN), new Piece.End()));
        String drawn = hex(western, Line.of("号", Size.NORMAL, Weight.PLAIN));
        assertTrue(drawn.startsWith("1b401d50cbcb" + "1b6101" + "1d763000" + "0300"), drawn);
    }

    @Test
    void aPrinterThatDrawsQrCodesIsToldTo() {
        Profile drawing =
                new Profile(
                        Paper.MM_80,
                        new PaperEnd.Cutter(),
                        Way.NATIVE,
                        Way.NATIVE,
                        Letters.GBK,
                        Voice.ASB);
        assertEquals(
                "1b401d610f1d50cbcb1c2e"
                        + "1b6101"
                        + "1d286b04003141320"
                        + "0"
                        + "1d286b0300314308"
                        + "1d286b0300314531"
                        + "1d286b0500315030"
                        + "4130"
                        + "1d286b0300315130",
                hex(drawing, new Piece.Qr("A0")));
    }

    @Test
    void refusesABarcodeThatNoScannerReads() {
        assertThrows(IllegalArgumentException.class, () -> hex(new Piece.Barcode("号")));
        assertThrows(IllegalArgumentException.class, () -> hex(new Piece.Barcode("{C12")));
        assertThrows(IllegalArgumentException.class, () -> hex(new Piece.Barcode("A".repeat(254))));
    }

    @Test
    void theNumberFillsThePaperAndNoMore() {
        Bitmap wide = new Lettering().number("A058", Paper.MM_80);
        assertTrue(wide.height() > 130 && wide.height() < 160, wide::toString);
        Bitmap narrow = new Lettering().number("A1234567", Paper.MM_58);
        assertTrue(narrow.width() > 340 && narrow.width() <= 376, narrow::toString);
    }

    private static String hex(Profile profile, Piece... pieces) {
        return HexFormat.of()
                .formatHex(new EscPosEncoder(profile, new Lettering()).job(List.of(pieces)));
    }

    private String hex(Piece... pieces) {
        return HexFormat.of().formatHex(encoder.job(List.of(pieces)));
    }
}
