package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.Status;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.View.Ranges.Range;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfflineNumbersTest {
    private static final ServiceCode A = TestRules.A;
    private static final ServiceCode B = TestRules.B;

    private final TestHall hall = new TestHall();

    private List<Range> ranges() {
        return OfflineNumbers.view(hall.situation(), TestRules.KIOSK).ranges();
    }

    private TicketId print(int serial, Optional<UUID> request) {
        TicketId ticket = Ids.ticket();
        hall.report(
                TestRules.KIOSK,
                new Fact.TicketIssuedOffline(
                        ticket,
                        Ids.token(),
                        new TicketNumber('A', serial),
                        A,
                        hall.now,
                        Optional.empty(),
                        request,
                        Optional.empty()));
        return ticket;
    }

    private UUID taken() {
        UUID request = Ids.next();
        take(request);
        return request;
    }

    private Verdict take(UUID request) {
        return hall.ask(
                TestRules.KIOSK,
                request,
                new Request.TakeTicket(A, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private TicketState state(TicketId ticket) {
        return hall.hall.tickets().known(ticket).state();
    }

    @Test
    void s32_whatServicesDoForPeopleTravelsWithTheNumbers() {
        Item item =
                new Item(
                        new Names("登记", "Registration"),
                        List.of(
                                new Item.Material(
                                        new Names("身份证", "Identity card"),
                                        Optional.of(true),
                                        Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(List.of()));

        assertEquals(
                Optional.of(Map.of(A, List.of(item))),
                OfflineNumbers.view(hall.situation(), TestRules.KIOSK).items());
    }

    @Test
    void aKioskIsGrantedOneRangeOfEveryServiceADay() {
        assertEquals(List.of(new Range(A, 5001, 5200), new Range(B, 5001, 5200)), ranges());
        assertEquals(
                List.of(new Range(A, 5201, 5400), new Range(B, 5201, 5400)),
                OfflineNumbers.view(hall.situation(), TestRules.KIOSK_2).ranges());
        hall.after(Duration.ofDays(1));
        assertEquals(List.of(new Range(A, 5001, 5200), new Range(B, 5001, 5200)), ranges());
        assertEquals(
                List.of(
                        new Event.NumbersGranted(5001, 5200),
                        new Event.NumbersGranted(5201, 5400),
                        new Event.NumbersGranted(5001, 5200),
                        new Event.NumbersGranted(5201, 5400)),
                hall.journal.stream()
                        .map(HallEntry::event)
                        .filter(Event.NumbersGranted.class::isInstance)
                        .toList());
    }

    @Test
    void whatTheJournalHasSeenIsNeverOfferedAgain() {
        print(5003, Optional.empty());
        assertEquals(List.of(new Range(A, 5004, 5200), new Range(B, 5001, 5200)), ranges());
        print(5200, Optional.empty());
        assertEquals(List.of(new Range(B, 5001, 5200)), ranges());
    }

    @Test
    void aPrintedNumberWaitsLikeAnyOtherAndTheHubCountsOn() {
        hall.take('A');
        TicketId printed = print(5001, Optional.empty());
        assertEquals(TicketState.WAITING, state(printed));
        assertEquals("A002", hall.take('A'));
        hall.signIn(1);
        assertEquals("A001", hall.next(1));
    }

    @Test
    void aNumberUsedOutOfRangeOrOfAnOlderDayIsQuarantined() {
        print(5001, Optional.empty());
        print(5001, Optional.empty());
        assertEquals(new Event.FactQuarantined("number is used"), hall.last());
        print(5201, Optional.empty());
        assertEquals(new Event.FactQuarantined("number out of range"), hall.last());
        var yesterday = hall.now;
        hall.after(Duration.ofDays(1));
        hall.report(
                TestRules.KIOSK,
                new Fact.TicketIssuedOffline(
                        Ids.ticket(),
                        Ids.token(),
                        new TicketNumber('A', 5002),
                        A,
                        yesterday,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertEquals(new Event.FactQuarantined("its day is over"), hall.last());
    }

    /// Tomorrow nobody waits with today's paper any more.
    @Test
    void aQuarantinedNumberIsShownUntilItsDayIsOver() {
        hall.decide(
                new Input.Born(
                        TestRules.KIOSK,
                        Status.birth(
                                Ids.next(),
                                StationKind.KIOSK,
                                "1",
                                hall.now,
                                Ids.next(),
                                Map.of())));
        print(5201, Optional.empty());
        assertEquals(Optional.of(hall.now), quarantined());
        hall.after(Duration.ofDays(1));
        assertEquals(Optional.empty(), quarantined());
    }

    private Optional<Instant> quarantined() {
        return Pictures.live(hall.situation(), Map.of()).stations().stream()
                .filter(station -> station.station().equals(TestRules.KIOSK))
                .flatMap(station -> station.quarantined().stream())
                .findFirst();
    }

    @Test
    void anOnlineTicketOfTheSameRequestIsVoidAndThePaperStands() {
        UUID request = taken();
        TicketId online = hall.hall.answers().find(request).orElseThrow().ticket().orElseThrow();
        TicketId printed = print(5001, Optional.of(request));
        assertEquals(TicketState.VOID, state(online));
        assertEquals(TicketState.WAITING, state(printed));
    }

    @Test
    void anOnlineTicketThatWasCalledStandsAndThePaperIsVoid() {
        UUID request = taken();
        TicketId online = hall.hall.answers().find(request).orElseThrow().ticket().orElseThrow();
        hall.signIn(1);
        hall.next(1);
        TicketId printed = print(5001, Optional.of(request));
        assertEquals(TicketState.CALLED, state(online));
        assertEquals(TicketState.VOID, state(printed));
    }

    @Test
    void aRequestThatArrivesAfterItsPaperMakesNoSecondTicket() {
        UUID request = Ids.next();
        print(5001, Optional.of(request));
        Verdict.Repeated late = assertInstanceOf(Verdict.Repeated.class, take(request));
        assertEquals(
                Optional.empty(),
                Repeating.answer(hall.situation(), late.answered(), Optional.of(Ids.token())));
        assertEquals(1, hall.hall.tickets().waitingInAll());
    }
}
