package cn.sansheng.kiosk.printer;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.escpos.Bitmap;
import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.printer.escpos.Run;
import cn.sansheng.kiosk.printer.escpos.Size;
import cn.sansheng.messages.WaitMinutes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SlipLayoutTest {
    private static final Lettering LETTERING = new Lettering();

    @Test
    void saysEverythingInChinese() {
        assertEquals(
                List.of(
                        "庄河市公共行政服务中心",
                        "开公司、营业执照",
                        "市场监督管理局",
                        "请到 3、4、5 号窗口",
                        "一楼东区，大门进来往右走到头",
                        "前面还有 大约等",
                        "12人 20-35分钟",
                        "请在等候区坐等，听广播，看大屏。",
                        "没听到也不用重取：",
                        "拿这张票找工作人员，再等 3 位就轮到您。",
                        "扫码看进度",
                        "查询码（签到时可输入）",
                        Slips.TOKEN.inGroups(),
                        "A058 2026-11-23 10:24 取号机1"),
                texts(Slips.a058(), Slips.WIDE));
    }

    @Test
    void saysEverythingInEnglish() {
        assertEquals(
                List.of(
                        "Zhuanghe Public Service Centre",
                        "Start a company",
                        "Market Regulation Bureau",
                        "Go to counter 3, 4 or 5",
                        "Ground floor east, right of the main door",
                        "Ahead of you Wait about",
                        "12 people 20-35 min",
                        "Please take a seat and watch the screens.",
                        "Missed your call? This ticket stays good:",
                        "show it to our staff, and you are called after",
                        "the next 3 people.",
                        "Scan to follow your turn",
                        "Code for check-in",
                        Slips.TOKEN.inGroups(),
                        "A058 2026-11-23 10:24 Kiosk 1"),
                texts(Slips.english(), Slips.WIDE));
    }

    /// Where no scanner is it is typed, so it must stand there whole.
    @Test
    void theCodeStandsInOneLineOnTheNarrowestPaperToo() {
        List<String> texts = texts(Slips.withoutPage(), Slips.NARROW);
        assertTrue(texts.contains(Slips.TOKEN.inGroups()), texts::toString);
    }

    @Test
    void nobodyAheadMeansNoWait() {
        Optional<WaitMinutes> wait = Optional.of(new WaitMinutes(0, 5));
        List<String> texts = texts(Slips.withFigures(OptionalInt.of(0), wait), Slips.WIDE);
        assertTrue(texts.contains("前面没有人，不用等"), texts::toString);
        assertTrue(texts.stream().noneMatch(text -> text.contains("分钟")), texts::toString);
    }

    @Test
    void nobodyAheadIsNoPromiseWhileEveryWindowIsBusy() {
        Optional<WaitMinutes> wait = Optional.of(new WaitMinutes(4, 14));
        List<String> texts = texts(Slips.withFigures(OptionalInt.of(0), wait), Slips.WIDE);
        assertTrue(texts.stream().noneMatch(text -> text.contains("不用等")), texts::toString);
        assertTrue(texts.contains("0人 15分钟以内"), texts::toString);
    }

    /// Nobody waits, but no window is open either.
    @Test
    void nobodyAheadIsNoPromiseWhileTheWaitIsUnknown() {
        List<String> texts =
                texts(Slips.withFigures(OptionalInt.of(0), Optional.empty()), Slips.WIDE);
        assertTrue(texts.stream().noneMatch(text -> text.contains("不用等")), texts::toString);
    }

    @Test
    void anUnknownWaitIsSaidToBeUnknown() {
        List<String> texts =
                texts(Slips.withFigures(OptionalInt.of(7), Optional.empty()), Slips.WIDE);
        assertTrue(texts.contains("7人 暂时估不准"), texts::toString);
        texts = texts(Slips.withFigures(OptionalInt.empty(), Optional.empty()), Slips.WIDE);
        assertTrue(texts.contains("断网取号"), texts::toString);
        assertTrue(texts.stream().noneMatch(text -> text.contains("前面还有")), texts::toString);
    }

    @Test
    void priorityAndNoteAreSaidWhereThereAreAny() {
        List<String> texts = texts(Slips.crowded(), Slips.WIDE);
        assertTrue(texts.contains("◆ 优先：65 岁以上老人"), texts::toString);
        assertTrue(texts.contains("补打：先前的那张作废"), texts::toString);
        assertTrue(texts.contains("请到 3-8、11-12 号窗口"), texts::toString);
    }

    @Test
    void wideWithBarcodeNarrowWithQrAlone() {
        String digits = Slips.TOKEN.digits();
        Piece barcode = new Piece.Barcode(digits);
        Piece page = new Piece.Qr(Slips.PAGE.toString());
        Piece alone = new Piece.Qr(digits);
        assertEquals(List.of(page, barcode), codes(Slips.a058(), Slips.WIDE));
        assertEquals(List.of(page), codes(Slips.a058(), Slips.NARROW));
        assertEquals(List.of(barcode), codes(Slips.withoutPage(), Slips.WIDE));
        assertEquals(List.of(alone), codes(Slips.withoutPage(), Slips.NARROW));
    }

    @Test
    void theNumberIsTheLargestThing() {
        List<Bitmap> pictures = pictures(Slips.a058(), Slips.WIDE).toList();
        assertTrue(pictures.contains(LETTERING.number("A058", Paper.MM_80)));
        int number = LETTERING.number("A058", Paper.MM_80).height();
        assertTrue(number > 2 * Size.LARGE.height());
    }

    @Test
    void everyLineFitsItsPaper() {
        Stream.of(Slips.a058(), Slips.english(), Slips.crowded())
                .forEach(slip ->
                        Stream.of(Slips.WIDE, Slips.NARROW, Slips.profile("epson-tm-t88"))
                                .forEach(profile ->
                                        lines(slip, profile)
                                                .forEach(line ->
                                                        assertTrue(
                                                                line.cells()
                                                                        <= profile.paper().cells(),
                                                                line::toString))));
    }

    @Test
    void theBandIsBlackFromEdgeToEdge() {
        List<Piece.Line> band =
                lines(Slips.a058(), Slips.WIDE)
                        .filter(line -> line.ink() == Piece.Ink.WHITE)
                        .toList();
        assertEquals(2, band.size());
        band.forEach(line -> assertEquals(Paper.MM_80.cells(), line.cells()));
    }

    private static Stream<Piece.Line> lines(Slip slip, Profile profile) {
        return new SlipLayout(profile, LETTERING)
                .pieces(slip).stream()
                        .filter(Piece.Line.class::isInstance)
                        .map(Piece.Line.class::cast);
    }

    private static List<String> texts(Slip slip, Profile profile) {
        return lines(slip, profile)
                .map(line -> line.runs().stream().map(Run::text).collect(joining()))
                .map(text -> text.strip().replaceAll(" +", " "))
                .toList();
    }

    private static Stream<Bitmap> pictures(Slip slip, Profile profile) {
        return new SlipLayout(profile, LETTERING)
                .pieces(slip).stream()
                        .filter(Piece.Picture.class::isInstance)
                        .map(picture -> ((Piece.Picture) picture).bitmap());
    }

    private static List<Piece> codes(Slip slip, Profile profile) {
        return new SlipLayout(profile, LETTERING)
                .pieces(slip).stream()
                        .filter(piece ->
                                piece instanceof Piece.Barcode || piece instanceof Piece.Qr)
                        .toList();
    }
}
