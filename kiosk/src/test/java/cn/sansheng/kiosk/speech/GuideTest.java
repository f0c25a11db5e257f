package cn.sansheng.kiosk.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Choice;
import cn.sansheng.kiosk.visit.Focus;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.View.Services.Service;
import cn.sansheng.messages.View.Services.Where;
import cn.sansheng.messages.WaitMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideTest {
    private static final ServiceCode A = new ServiceCode('A');
    private static final Choice TAKE = new Choice("service-A", new Touch.Take(A));

    private final List<String> said = new ArrayList<>();
    private final Guide guide = new Guide((text, language) -> said.add(text));

    private static Picture picture(int ahead, Optional<Focus> focus, Optional<Integer> leaving) {
        return picture(ahead, focus, leaving, Reach.HUB, Optional.empty());
    }

    private static Picture picture(
            int ahead,
            Optional<Focus> focus,
            Optional<Integer> leaving,
            Reach reach,
            Optional<PrinterState> trouble) {
        Service service =
                new Service(
                        A,
                        new Names("营业执照", "Business licence"),
                        true,
                        Optional.empty(),
                        ahead,
                        Optional.of(new WaitMinutes(22, 33)),
                        Optional.of(
                                new Where(
                                        new Names("市场监管局", "Market Regulation"),
                                        List.of(new CounterId(3)),
                                        Optional.empty(),
                                        Optional.empty())));
        return new Picture(
                Language.ZH,
                Optional.empty(),
                Optional.empty(),
                Layout.USUAL,
                leaving,
                focus,
                Picture.Help.NONE,
                new Shown.Offer(List.of(service), 0, reach, trouble, Optional.empty()));
    }

    private static Optional<Focus> focus(int repeats) {
        return Optional.of(new Focus(Optional.of(TAKE), 1, 5, repeats));
    }

    private void shows(int ahead, Optional<Focus> focus) {
        guide.show(picture(ahead, focus, Optional.empty()));
    }

    @Test
    void nobodyIsSpokenToWhoOnlyTouches() {
        shows(3, Optional.empty());
        shows(4, Optional.empty());
        assertEquals(List.of(), said);
    }

    @Test
    void figuresThatChangeAreNoNews() {
        shows(3, focus(0));
        said.clear();
        shows(4, focus(0));
        assertEquals(List.of(), said);
    }

    /// What stands across the screen before anything is taken.
    @Test
    void aPrinterInTroubleAndAHubThatIsAwayAreSaidWhenTheyHappen() {
        shows(3, focus(0));
        said.clear();
        guide.show(picture(3, focus(0), Optional.empty(), Reach.ALONE, Optional.empty()));
        guide.show(
                picture(
                        4,
                        focus(0),
                        Optional.empty(),
                        Reach.ALONE,
                        Optional.of(PrinterState.PAPER_OUT)));
        String home = "请选择要办的业务，现在有一项可以取号。";
        String choice = "第一项，共五项：营业执照，市场监管局，断网取号，前面有几个人暂时不知道。取这个号，请按确认键。";
        assertEquals(
                List.of(
                        "连不上大厅主机，照样可以取号。前面几个人、要等多久，暂时不知道。号码照样有效。" + home + choice,
                        "打印机没纸了，照样可以取号。请记住号码，窗口只认号码，不用纸票。" + home + choice),
                said);
    }

    @Test
    void helpSaysEverythingAgain() {
        shows(12, focus(0));
        String choice = "第一项，共五项：营业执照，市场监管局，前面有十二个人，大约等二十到三十五分钟。取这个号，请按确认键。";
        String keys = "按上键、下键选择，按确认键决定，按返回键退回，按帮助键再听一遍。";
        String home = "请选择要办的业务，现在有一项可以取号。";
        shows(12, focus(1));
        assertEquals(
                List.of("您好，这里是取号机，不看屏幕、不碰屏幕也能取号。" + keys + home + choice, keys + home + choice),
                said);
    }

    @Test
    void theEndOfAVisitIsToldBeforeAndAfter() {
        shows(12, focus(0));
        said.clear();
        guide.show(picture(12, focus(0), Optional.of(20)));
        guide.show(picture(12, focus(0), Optional.of(15)));
        shows(12, Optional.empty());
        assertEquals(List.of("还有二十秒就回首页。需要更多时间，请按确认键；不用了，请按返回键。", "已经回到首页。要取号，请按任意键。"), said);
    }
}
