package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What staff in the lobby do for a ticket that is shown to them.
class WishingTest {
    private static final ClerkId GUIDE = new ClerkId("g1");
    private static final TicketNumber A001 = TicketNumber.parse("A001");

    private final TestHall hall = new TestHall();

    private Verdict wish(UUID id, Wish wish) {
        return hall.decide(new Input.Wished(id, GUIDE, wish));
    }

    private RefusalCode refused(Wish wish) {
        return assertInstanceOf(Verdict.Refused.class, wish(Ids.next(), wish)).code();
    }

    @Test
    void aReprintIsAnEntryOfTheKioskThatPrintedIt() {
        hall.take('A');
        Ticket ticket = hall.ticket("A001");
        hall.report(TestRules.KIOSK_2, new Fact.PrintFailed(ticket.id(), "job", "paper-out"));
        UUID order = Ids.next();
        assertInstanceOf(Verdict.Accepted.class, wish(order, new Wish.Reprint(A001)));
        assertEquals(new Event.TicketReprinted(ticket.id(), order), hall.last());
        assertEquals(Origin.order(TestRules.KIOSK_2, GUIDE), hall.journal.getLast().origin());
    }

    @Test
    void onlyATicketThatStillCountsAndHasAKioskIsReprinted() {
        assertEquals(RefusalCode.UNKNOWN_TICKET, refused(new Wish.Reprint(A001)));
        hall.take('A');
        assertEquals(RefusalCode.WRONG_STATE, refused(new Wish.Reprint(A001)));
        hall.report(TestRules.KIOSK, new Fact.TicketPrinted(hall.ticket("A001").id(), "job"));
        hall.after(Duration.ofMinutes(1));
        hall.signIn(1);
        hall.next(1);
        hall.accepted(TestRules.station(1), new Request.Start());
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
        assertEquals(RefusalCode.WRONG_STATE, refused(new Wish.Reprint(A001)));
    }

    @Test
    void b9_staffBringAMissedTicketBackLikeAScan() {
        hall.signIn(1);
        hall.take('A');
        hall.next(1);
        hall.miss(1);
        assertInstanceOf(Verdict.Accepted.class, wish(Ids.next(), new Wish.BringBack(A001)));
        assertEquals(List.of("A001"), hall.waitingAt(1));
        assertEquals(RefusalCode.WRONG_STATE, refused(new Wish.BringBack(A001)));
    }
}
