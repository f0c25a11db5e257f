package cn.sansheng.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Closure.Cause;
import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Pressed;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.kiosk.visit.Picture.Waiting;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ServiceCode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Pictures in, texts and touches out, on a display that nobody sees.
@Timeout(120)
class KioskScreenTest {
    private static final ServiceCode A = new ServiceCode('A');

    private static void assertShows(FxTest kiosk, String... texts) {
        List<String> shown = kiosk.texts();
        for (String text : texts) {
            assertTrue(shown.contains(text), () -> "no '" + text + "' in " + shown);
        }
    }

    @Test
    void homeTellsWhatWhereAndHowLong() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Language.ZH));
        assertShows(
                kiosk,
                "庄河市公共行政服务中心",
                "11月23日 星期一",
                "10:24",
                "营业执照",
                "市场监管局·3–5、25号窗口",
                "前面 12 人",
                "约 20–35 分钟",
                "不用等",
                "现在不能取号",
                "今天已满");
        kiosk.shows(Samples.home(Language.EN));
        assertShows(
                kiosk,
                "Zhuanghe Public Service Centre",
                "Mon 23 Nov",
                "Business licence",
                "12 ahead",
                "about 20–35 min",
                "No tickets at this time",
                "中文");
    }

    @Test
    void aTouchOfATileIsATicketWantedAndAClosedOneIsNot() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Language.ZH));
        kiosk.press("service-A");
        kiosk.press("service-L");
        kiosk.press("language");
        assertEquals(List.of(new Touch.Take(A), new Touch.Speak(Language.EN)), kiosk.touches);
    }

    @Test
    void aTouchOfWhatHasJustComeUnderTheFingerDoesNotCount() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.homeWithoutPaper());
        Point2D finger = kiosk.middle("service-A");
        kiosk.showsThisInstant(Samples.home(Samples.county(), 0));
        kiosk.press(finger);
        assertEquals(List.of(), kiosk.touches);
        kiosk.passes(Duration.ofMillis(400));
        kiosk.press(finger);
        assertEquals(List.of(), kiosk.touches);
        kiosk.passes(Duration.ofMillis(2));
        kiosk.press(finger);
        assertEquals(List.of(new Touch.Take(new ServiceCode('C'))), kiosk.touches);
    }

    @Test
    void aTouchOfWhatStaysInItsPlaceCountsAtOnce() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Samples.services(), 0));
        kiosk.showsThisInstant(Samples.home(Language.EN));
        kiosk.press("service-A");
        assertEquals(List.of(new Touch.Take(A)), kiosk.touches);
    }

    @Test
    void thePressedTileSaysThatItIsBusy() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.taking(new Pressed(A, Waiting.BRIEFLY)));
        assertShows(kiosk, "正在取号…");
        kiosk.shows(Samples.taking(new Pressed(A, Waiting.LONG)));
        assertShows(kiosk, "还在等答复，请稍候…");
        kiosk.shows(Samples.home(Language.ZH));
        assertShows(kiosk, "前面 12 人");
    }

    @Test
    void aServiceKeepsItsTileWhileFiguresChange() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Language.ZH));
        Object before = kiosk.node("service-A");
        kiosk.shows(Samples.taking(new Pressed(A, Waiting.BRIEFLY)));
        assertEquals(before, kiosk.node("service-A"));
    }

    @Test
    void moreServicesThanFitStandOnFurtherPages() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Samples.twentyFour(), 0));
        assertFalse(kiosk.texts().contains("业务Y"), "on the first page");
        kiosk.press("page-after");
        assertEquals(List.of(new Touch.Turn(1)), kiosk.touches);
        kiosk.shows(Samples.home(Samples.twentyFour(), 1));
        assertShows(kiosk, "业务Y", "2 / 2 页");
        kiosk.shows(Samples.home(Samples.twentyFour(), 9));
        assertShows(kiosk, "2 / 2 页");
    }

    @Test
    void theTicketSaysNumberAheadRangeAndWhere() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.ticket(Progress.PRINTED));
        assertShows(
                kiosk,
                "A",
                "058",
                "您的号码 营业执照",
                "12 人",
                "20–35 分钟",
                "3",
                "25",
                "一楼东区",
                "号票从下面出来，请拿好",
                "20 秒后回首页");
        kiosk.press("stay");
        kiosk.press("done");
        assertEquals(List.of(new Touch.StayLonger(), new Touch.Leave()), kiosk.touches);
        kiosk.shows(Samples.ticket(Language.EN, Progress.PRINTED));
        assertShows(kiosk, "Ground floor, east");
    }

    @Test
    void withoutPaperTheNumberHoldsAndCanBeScanned() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.missing(PrinterState.PAPER_OUT, Reprint.NOT_YET, Staff.TOLD));
        assertShows(kiosk, "打印机没纸了，号码照样有效", "已经通知工作人员。请不要再取一次。", "请到 3–5、25 号窗口", "手机扫一扫");
        assertTrue(kiosk.node("qr").isVisible());
        assertFalse(kiosk.texts().contains("打印号票"));
        kiosk.shows(Samples.missing(PrinterState.COVER_OPEN, Reprint.NOT_YET, Staff.TO_BE_CALLED));
        assertShows(kiosk, "打印机盖子开着，号码照样有效", "请告诉身边的工作人员。请不要再取一次。");
        kiosk.shows(Samples.missing(PrinterState.PAPER_OUT, Reprint.POSSIBLE, Staff.TOLD));
        kiosk.press("print-again");
        assertEquals(List.of(new Touch.PrintAgain()), kiosk.touches);
    }

    @Test
    void troubleIsSaidKindly() {
        FxTest kiosk = FxTest.open(FxTest.LYING);
        kiosk.shows(Samples.picture(Language.ZH, new Shown.Away(Optional.of("0411-1"))));
        assertShows(kiosk, "现在取不了号");
        kiosk.shows(
                Samples.picture(
                        Language.ZH,
                        new Shown.Refused(Samples.licence(), RefusalCode.FULL_TODAY, 20)));
        assertShows(kiosk, "营业执照今天的号取完了");
        kiosk.shows(Samples.picture(Language.ZH, new Shown.NoAnswer(Samples.licence(), 20)));
        assertShows(kiosk, "没有等到答复");
        kiosk.press("done");
        assertEquals(List.of(new Touch.Leave()), kiosk.touches);
    }

    @Test
    void aCodeIsTypedSeenAndErasedByTouch() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Language.ZH));
        kiosk.press("type-code");
        kiosk.shows(Samples.typing("k5q7zc"));
        assertShows(kiosk, "请输入纸上的查询码", "K", "5", "Z", "6 / 26 位", "还差 20 位");
        kiosk.press("key-0");
        kiosk.press("erase");
        kiosk.press("check-in");
        kiosk.press("done");
        assertEquals(
                List.of(
                        new Touch.TypeCode(),
                        new Touch.Type('0'),
                        new Touch.Erase(),
                        new Touch.Leave()),
                kiosk.touches);
        kiosk.shows(Samples.typing("k5q7zc2mxv4hwt3n6bjydr7flq"));
        kiosk.press("key-a");
        kiosk.press("check-in");
        assertEquals(new Touch.CheckIn(), kiosk.touches.getLast());
        assertEquals(5, kiosk.touches.size(), "a whole code takes no more keys");
    }

    @Test
    void b6_inLargeLettersAndLowHalfOfTheKeysAreShown() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        Layout layout = Layout.USUAL.with(Layout.Letters.LARGE).with(Layout.Place.LOW);
        kiosk.shows(Samples.typing(layout, "", 0));
        assertShows(kiosk, "A", "R");
        assertFalse(kiosk.texts().contains("S"));
        kiosk.press("other-keys");
        assertEquals(List.of(new Touch.Turn(1)), kiosk.touches);
        kiosk.shows(Samples.typing(layout, "k5q7zc", 1));
        assertShows(kiosk, "S", "7");
    }

    /// B6: a keypad of five keys is a keyboard of five keys.
    @Test
    void b6_keysReachTheCoreAndNeverAButton() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.home(Language.ZH));
        kiosk.press("language");
        kiosk.types(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.F1);
        kiosk.types(KeyCode.SPACE);
        assertEquals(List.of(Key.DOWN, Key.UP, Key.CONFIRM, Key.BACK, Key.HELP), kiosk.keys);
        assertEquals(List.of(new Touch.Speak(Language.EN)), kiosk.touches);
    }

    @Test
    void b6_thePageWithWhatTheKeysStandOnIsShownAndRinged() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.guided(Language.ZH, Layout.USUAL));
        assertShows(kiosk, "业务Y", "2 / 2 页");
        PseudoClass guided = PseudoClass.getPseudoClass("guided");
        assertTrue(kiosk.node("service-Y").getPseudoClassStates().contains(guided));
        kiosk.shows(Samples.home(Samples.twentyFour(), 0));
        kiosk.shows(Samples.home(Samples.twentyFour(), 1));
        assertFalse(kiosk.node("service-Y").getPseudoClassStates().contains(guided));
    }

    /// B6, WCAG 2.2.1.
    @Test
    void b6_whoIsAboutToLoseAVisitIsAskedForMoreTime() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(Samples.stillThere(Language.ZH, Layout.USUAL));
        assertShows(kiosk, "您还在吗？", "20 秒后回首页");
        kiosk.press("stay");
        kiosk.press("done");
        assertEquals(List.of(new Touch.StayLonger(), new Touch.Leave()), kiosk.touches);
        kiosk.shows(Samples.home(Language.ZH));
        assertFalse(kiosk.texts().contains("您还在吗？"));
    }

    @Test
    void whereNoNumberIsGivenTheScreenSaysWhatToDo() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.shows(
                closed(Samples.closed(Cause.OUT_OF_HOURS, Samples.HOURS, opens(LocalTime.NOON))));
        assertShows(
                kiosk,
                "现在不是取号时间",
                "12:00 开始取号，到时这里自己会打开。\n今天 08:30–11:30、13:30–17:00",
                "已经取的号照样有效。有急事请找工作人员。\n咨询电话 0411-89812345");
        kiosk.shows(closed(Samples.closed(Cause.FULL_TODAY, List.of(), Optional.empty())));
        assertShows(kiosk, "今天的号取完了", "请改天再来，\n或者请工作人员帮您预约一个时间。");
        kiosk.shows(closed(Samples.closed(Cause.EMERGENCY, List.of(), Optional.empty())));
        assertShows(kiosk, "紧急情况，暂停取号", "请听工作人员和广播的指挥。\n不要着急，不要拥挤。");
    }

    private static Picture closed(Shown shown) {
        return Samples.picture(Language.ZH, shown);
    }

    private static Optional<LocalTime> opens(LocalTime time) {
        return Optional.of(time);
    }

    /// No QR code holds so long an address: a mistake in the hall's configuration.
    @Test
    void aScreenThatCannotBeDrawnNeverLeavesADeadWindow() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        Picture impossible = Samples.missing("https://hall.example/" + "x".repeat(9000));
        kiosk.shows(impossible);
        assertEquals(List.of("broke"), kiosk.broken);
        kiosk.shows(impossible);
        assertEquals(List.of("broke", "broke"), kiosk.broken);
        assertTrue(kiosk.texts().getFirst().contains("请找工作人员"), "plain words at last");
        kiosk.shows(Samples.home(Language.ZH));
        assertShows(kiosk, "营业执照", "大字");
    }

    @Test
    void aPictureThatCannotBeDrawnIsToldAndTheNextOneIsDrawn() {
        FxTest kiosk = FxTest.open(FxTest.UPRIGHT);
        kiosk.breaks();
        assertEquals(List.of("broke"), kiosk.broken);
        Picture home = Samples.home(Language.ZH);
        kiosk.shows(home);
        assertShows(kiosk, "营业执照");
    }
}
