package cn.sansheng.kiosk.visit;

import static cn.sansheng.kiosk.visit.Rehearsal.A;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.messages.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// B6: everything that can be touched can be had by the five keys.
@Timeout(60)
class WalkingTest {
    private static final List<String> FOOT =
            List.of("language", "large", "low", "contrast", "call-staff");

    private final Rehearsal kiosk = Rehearsal.open();

    private Optional<String> standsOn() {
        return kiosk.picture().focus().flatMap(Focus::choice).map(Choice::id);
    }

    /// Every choice of the screen that stands there, in order.
    private List<String> walk() {
        List<String> ids = new ArrayList<>();
        int of = kiosk.picture().focus().orElseThrow().of();
        for (int at = 0; at < of; at++) {
            ids.add(standsOn().orElseThrow());
            kiosk.presses(Key.DOWN);
        }
        assertEquals(ids.getFirst(), standsOn().orElseThrow(), "it goes round");
        return ids;
    }

    private static List<String> withFoot(String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(FOOT);
        return all;
    }

    private void printerIsWell() {
        kiosk.passes(Duration.ofSeconds(5));
        kiosk.happens(new Event.PrinterLooked(PrinterState.OK));
    }

    @Test
    void b6_theFirstKeyOnlyBeginsTheGuidance() {
        assertEquals(Optional.empty(), kiosk.picture().focus());
        kiosk.presses(Key.CONFIRM);
        assertEquals(Optional.of("service-A"), standsOn());
        assertEquals(List.of(), kiosk.asked());
    }

    @Test
    void b6_theKeysWalkOverEveryChoiceOfEveryScreen() {
        kiosk.presses(Key.HELP);
        assertEquals(withFoot("service-A", "type-code"), walk());
        kiosk.presses(Key.CONFIRM);
        assertEquals(0, kiosk.picture().focus().orElseThrow().of(), "while it is on its way");
        kiosk.happens(new Event.TicketGiven(kiosk.asked().getFirst().id(), Rehearsal.ticket(58)));
        assertEquals(withFoot("stay", "done"), walk());
        kiosk.prints(new PrintResult.Failed(PrinterState.PAPER_OUT));
        assertEquals(withFoot("stay", "done"), walk());
        printerIsWell();
        assertEquals(Optional.of("stay"), standsOn(), "nobody is moved");
        assertEquals(Set.copyOf(withFoot("print-again", "stay", "done")), Set.copyOf(walk()));
    }

    @Test
    void b6_aTicketIsTakenReprintedAndLeftByKeysOnly() {
        kiosk.presses(Key.HELP, Key.CONFIRM);
        assertEquals(1, kiosk.asked().size());
        kiosk.happens(new Event.TicketGiven(kiosk.asked().getFirst().id(), Rehearsal.ticket(58)));
        kiosk.prints(new PrintResult.Failed(PrinterState.PAPER_OUT));
        printerIsWell();
        assertEquals(Optional.of("print-again"), standsOn());
        kiosk.presses(Key.CONFIRM);
        kiosk.prints(new PrintResult.Printed(PrinterState.OK));
        assertInstanceOf(Shown.Ticket.class, kiosk.shown());
        kiosk.presses(Key.BACK);
        assertInstanceOf(Shown.Offer.class, kiosk.shown());
        assertEquals(Optional.empty(), kiosk.picture().focus(), "the next visitor may see");
    }

    /// An impatient second confirm must not send away what has not been heard.
    @Test
    void b6_confirmingTwiceKeepsTheTicketOnTheScreen() {
        kiosk.presses(Key.HELP, Key.CONFIRM, Key.CONFIRM, Key.CONFIRM);
        assertEquals(1, kiosk.asked().size());
        kiosk.happens(new Event.TicketGiven(kiosk.asked().getFirst().id(), Rehearsal.ticket(58)));
        kiosk.presses(Key.CONFIRM);
        assertInstanceOf(Shown.Ticket.class, kiosk.shown());
    }

    @Test
    void b6_languageAndLayoutAreChosenByKeys() {
        kiosk.presses(Key.HELP, Key.DOWN, Key.DOWN, Key.CONFIRM);
        assertEquals(Language.EN, kiosk.picture().language());
        assertEquals(Optional.of("language"), standsOn());
        kiosk.presses(Key.DOWN, Key.CONFIRM);
        assertEquals(Layout.Letters.LARGE, kiosk.picture().layout().letters());
    }

    @Test
    void b6_anyKeyIsMoreTimeAndBackIsNot() {
        kiosk.presses(Key.HELP);
        Duration almost = Stays.IDLE.multipliedBy(2).minusSeconds(1);
        kiosk.passes(almost);
        assertTrue(kiosk.picture().leaving().isPresent());
        assertEquals(Optional.of("stay"), standsOn());
        kiosk.presses(Key.DOWN);
        assertEquals(Optional.empty(), kiosk.picture().leaving());
        kiosk.passes(almost);
        kiosk.presses(Key.BACK);
        assertEquals(Optional.empty(), kiosk.picture().focus());
    }

    @Test
    void whatIsClosedMeanwhileIsLeftForTheFirstChoice() {
        kiosk.presses(Key.HELP);
        kiosk.happens(new Event.ServicesRemoved());
        assertEquals(Optional.of("language"), standsOn());
        kiosk.happens(new Event.ServicesArrived(Rehearsal.services()));
        kiosk.touches(new Touch.Take(A));
        assertEquals(1, kiosk.asked().size(), "touching goes on working");
    }
}
