package cn.sansheng.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Help;
import cn.sansheng.kiosk.visit.Picture.Shown;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// B6: a key that calls the staff, on every screen.
class CallingTest {
    private final Rehearsal kiosk = Rehearsal.open();

    @Test
    void b6_aCallIsToldOnceAndOutlastsTheVisitUntilSomebodyCame() {
        kiosk.touches(new Touch.CallStaff());
        kiosk.touches(new Touch.CallStaff());
        assertEquals(Help.SAID, kiosk.picture().help());
        kiosk.passes(Stays.NOTE);
        assertEquals(Help.CALLED, kiosk.picture().help());
        kiosk.passes(Duration.ofMinutes(10));
        assertEquals(Help.CALLED, kiosk.picture().help());
        kiosk.touches(new Touch.CallStaff());
        kiosk.touches(new Touch.StaffCame());
        kiosk.touches(new Touch.StaffCame());
        assertEquals(Help.NONE, kiosk.picture().help());
        assertEquals(
                List.of(new Command.TellStaffCall(true), new Command.TellStaffCall(false)),
                kiosk.commands(Command.TellStaffCall.class));
    }

    @Test
    void b6_theTicketBehindIsStillThereWhenTheWordIsPutAway() {
        kiosk.takes(58);
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        kiosk.touches(new Touch.CallStaff());
        kiosk.touches(new Touch.Leave());
        assertEquals(Help.CALLED, kiosk.picture().help());
        assertEquals(60, assertInstanceOf(Shown.Ticket.class, kiosk.shown()).given().seconds());
        kiosk.touches(new Touch.Leave());
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }

    @Test
    void withTheHubAwayTheScreenSaysThatNobodyHearsItYet() {
        kiosk.happens(new Event.HubGone());
        kiosk.passes(Contact.GRACE);
        kiosk.touches(new Touch.CallStaff());
        assertEquals(Help.SAID_ALONE, kiosk.picture().help());
    }

    @Test
    void b6_theKeysCallTooAndComeBackToTheScreen() {
        kiosk.presses(Key.HELP, Key.UP, Key.CONFIRM);
        assertEquals(Help.SAID, kiosk.picture().help());
        kiosk.presses(Key.CONFIRM);
        assertEquals(Help.CALLED, kiosk.picture().help());
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
    }
}
