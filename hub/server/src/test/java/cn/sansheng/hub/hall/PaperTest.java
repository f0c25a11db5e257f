package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What became of a ticket's paper, and of a printer.
class PaperTest {
    private final TestHall hall = new TestHall();

    private TicketId taken() {
        hall.take('A');
        return ((Event.TicketIssued) hall.last()).ticket();
    }

    private LivePicture picture() {
        return Pictures.live(hall.situation(), Map.of());
    }

    private Optional<Boolean> printed(TicketId ticket) {
        return Pictures.ticket(hall.situation(), ticket).orElseThrow().printed();
    }

    @Test
    void aTicketIsIssuedThenPrinted() {
        TicketId ticket = taken();
        assertEquals(Optional.empty(), printed(ticket));
        hall.report(TestRules.KIOSK, new Fact.TicketPrinted(ticket, "j1"));
        assertEquals(Optional.of(true), printed(ticket));
        assertEquals(List.of(), picture().unprinted());
    }

    @Test
    void b10_aPaperThatDidNotComeIsShownUntilItDoesAndTheNumberStays() {
        TicketId ticket = taken();
        Instant failed = hall.after(Duration.ofSeconds(3)).now;
        hall.report(TestRules.KIOSK, new Fact.PrintFailed(ticket, "j1", "paper-out"));
        hall.after(Duration.ofSeconds(30));
        assertEquals(Optional.of(false), printed(ticket));
        assertEquals(
                List.of(
                        new LivePicture.Unprinted(
                                cn.sansheng.messages.TicketNumber.parse("A001"),
                                TestRules.KIOSK,
                                failed,
                                "paper-out")),
                picture().unprinted());
        hall.report(TestRules.KIOSK, new Fact.TicketPrinted(ticket, "j1"));
        assertEquals(List.of(), picture().unprinted());
        hall.signIn(1);
        assertEquals("A001", hall.next(1));
    }

    @Test
    void whoIsCalledNeedsNoPaperAnyMore() {
        TicketId ticket = taken();
        hall.report(TestRules.KIOSK, new Fact.PrintFailed(ticket, "j1", "cover-open"));
        hall.signIn(1);
        assertEquals("A001", hall.next(1));
        assertEquals(List.of(), picture().unprinted());
    }

    @Test
    void aPartIsUnwellSinceItFirstSaidSo() {
        PartName printer = new PartName("printer");
        Instant low = hall.now;
        hall.decide(new Input.Born(TestRules.KIOSK, birth(Map.of(printer, "paper-low"))));
        hall.after(Duration.ofMinutes(5));
        hall.decide(new Input.Born(TestRules.KIOSK, birth(Map.of(printer, "paper-low"))));
        assertEquals(Map.of(printer, low), kiosk().partsSince());
        Instant out = hall.after(Duration.ofMinutes(5)).now;
        hall.report(TestRules.KIOSK, new Fact.PartChanged(printer, "paper-out"));
        hall.after(Duration.ofMinutes(5));
        hall.report(TestRules.KIOSK, new Fact.PartChanged(printer, "paper-out"));
        assertEquals(Map.of(printer, "paper-out"), kiosk().parts());
        assertEquals(Map.of(printer, out), kiosk().partsSince());
    }

    private LivePicture.Station kiosk() {
        return picture().stations().stream()
                .filter(station -> station.station().equals(TestRules.KIOSK))
                .findFirst()
                .orElseThrow();
    }

    private static Status birth(Map<PartName, String> parts) {
        return Status.birth(
                Ids.next(), StationKind.KIOSK, "1", TestRules.MORNING, Ids.next(), parts);
    }
}
