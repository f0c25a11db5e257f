package cn.sansheng.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.speech.Guide;
import cn.sansheng.kiosk.visit.Layout.Letters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// B6: what to bring is looked up, printed and a ticket taken by the five keys, by ear alone.
class LookingByKeysTest {
    private final Rehearsal kiosk = Rehearsal.open();
    private final List<String> said = new ArrayList<>();
    private final Guide guide = new Guide((text, language) -> said.add(text));

    private String presses(Key key) {
        said.clear();
        kiosk.presses(key);
        guide.show(kiosk.picture());
        return String.join("", said);
    }

    /// As somebody does who only hears.
    private void walksTo(String words) {
        for (int press = 0; press < 60; press++) {
            if (presses(Key.DOWN).contains(words)) {
                return;
            }
        }
        throw new AssertionError("never heard: " + words);
    }

    private void begins() {
        kiosk.happens(new Event.RangesArrived(LookingTest.told()));
        guide.show(kiosk.picture());
        presses(Key.HELP);
    }

    @Test
    void b6_findsAnItemByItsLetterHearsWhatToBringPrintsItAndTakesATicket() {
        begins();
        walksTo("查要办的事和要带的材料");
        assertTrue(presses(Key.CONFIRM).contains("请选一项，共二项"), said::toString);
        walksTo("字母J");
        assertTrue(presses(Key.CONFIRM).contains("已按J，找到二项"), said::toString);
        walksTo("结婚登记，请按确认键");
        assertTrue(presses(Key.CONFIRM).contains("结婚登记，要带一样材料。主件，身份证。无需填表。"), said::toString);
        walksTo("打印材料清单，请按确认键");
        assertTrue(presses(Key.CONFIRM).contains("正在打印清单。"), said::toString);
        said.clear();
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        guide.show(kiosk.picture());
        assertTrue(said.toString().contains("清单从屏幕下面出来，请拿好。"), said::toString);
        walksTo("取这个号，请按确认键");
        assertTrue(presses(Key.CONFIRM).contains("正在取号，请稍候。"), said::toString);
        assertEquals(1, kiosk.asked().size());
    }

    @Test
    void b6_withLargeLettersSeveralShareAKeyAndAreSaidOneByOne() {
        begins();
        kiosk.touches(new Touch.Arrange(Layout.USUAL.with(Letters.LARGE)));
        walksTo("查要办的事和要带的材料");
        presses(Key.CONFIRM);
        walksTo("字母J K L");
        assertTrue(presses(Key.CONFIRM).contains("找到三项"), said::toString);
    }

    @Test
    void b6_backLeadsOneStepBackByKeysToo() {
        begins();
        walksTo("查要办的事和要带的材料");
        presses(Key.CONFIRM);
        assertTrue(presses(Key.BACK).contains("请选择要办的业务"), said::toString);
    }
}
