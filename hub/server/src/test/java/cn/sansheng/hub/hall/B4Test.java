package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.CallGround;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// B4: appointments. The hall's clock begins at 09:00, the slot at 09:30.
class B4Test {
    private static final Instant SLOT = TestRules.MORNING.plus(Duration.ofMinutes(30));

    private final TestHall hall = new TestHall();
    private final Appointment appointment =
            new Appointment(
                    UUID.fromString("01900000-0000-7000-8000-000000000001"),
                    TestRules.A,
                    SLOT,
                    Ids.token());

    @BeforeEach
    void someoneIsOnPost() {
        hall.signIn(1);
    }

    private Verdict checkIn(UUID request) {
        return checkIn(request, appointment);
    }

    private Verdict checkIn(UUID request, Appointment appointment) {
        return hall.decide(
                new Input.Asked(
                        TestRules.KIOSK,
                        new RequestMessage(
                                request, hall.now, new Request.CheckIn(appointment.token())),
                        new Input.FreshTicket(Ids.ticket(), Ids.token()),
                        Input.PinCheck.NOT_ASKED,
                        Optional.empty(),
                        Optional.of(appointment)));
    }

    private IssuedTicket checkedIn() {
        Verdict.Accepted accepted = (Verdict.Accepted) checkIn(Ids.next());
        return ((ReplyBody.CheckedIn) accepted.answer().apply(hall.hall)).ticket();
    }

    private Verdict.Refused refused() {
        return (Verdict.Refused) checkIn(Ids.next());
    }

    private void at(Duration fromSlot) {
        hall.after(Duration.between(hall.now, SLOT.plus(fromSlot)));
    }

    @Test
    void b4_checksInFromAQuarterOfAnHourBeforeTheSlot() {
        at(Duration.ofSeconds(-15 * 60 - 1));
        Verdict.Refused early = refused();
        assertEquals(RefusalCode.TOO_SOON, early.code());
        assertEquals(OptionalInt.of(1), early.retryAfter());
        at(Duration.ofMinutes(-15));
        assertEquals(appointment.token(), checkedIn().token());
    }

    @Test
    void b4_whoIsEarlyWaitsForTheSlotAndThenGoesBeforeWalkIns() {
        at(Duration.ofMinutes(-10));
        checkedIn();
        hall.take('A');
        assertEquals("A002", hall.next(1));
        finish();
        hall.take('A');
        at(Duration.ZERO);
        assertTrue(
                hall.journal.stream()
                        .anyMatch(entry -> entry.event() instanceof Event.AppointmentDue));
        hall.take('A');
        at(Duration.ofMinutes(3));
        assertEquals("A001", hall.next(1));
        assertEquals(
                Optional.of(new Why(CallGround.PRIORITY, 180, 0, Optional.of(2))),
                ((Event.TicketCalled) hall.last()).why());
    }

    @Test
    void b4_aFreeCounterCallsWhoIsEarlyWhenNobodyElseWaits() {
        at(Duration.ofMinutes(-10));
        checkedIn();
        assertEquals("A001", hall.next(1));
        assertEquals(
                Optional.of(new Why(CallGround.EARLY, 0, 0, Optional.empty())),
                ((Event.TicketCalled) hall.last()).why());
        at(Duration.ZERO);
        assertInstanceOf(Event.TicketCalled.class, hall.last());
    }

    @Test
    void b4_whoIsLateWithinTheGraceHasThePriorityAndLaterIsAWalkIn() {
        hall.take('A');
        at(Duration.ofMinutes(15));
        checkedIn();
        assertEquals("A002", hall.next(1));
        finish();
        assertEquals("A001", hall.next(1));
    }

    @Test
    void b4_afterTheGraceItIsAWalkIn() {
        hall.take('A');
        at(Duration.ofSeconds(15 * 60 + 1));
        assertEquals(1, checkedIn().ahead());
        Event.TicketIssued issued = (Event.TicketIssued) hall.last();
        assertEquals(
                Optional.of(
                        new Event.Booking(
                                appointment.id(), SLOT, Optional.of(hall.now), Optional.of(true))),
                issued.appointment());
        assertEquals("A001", hall.next(1));
    }

    @Test
    void anAppointmentChecksInOnce() {
        at(Duration.ZERO);
        UUID request = Ids.next();
        checkIn(request);
        assertInstanceOf(Verdict.Repeated.class, checkIn(request));
        assertEquals(RefusalCode.WRONG_STATE, refused().code());
    }

    @Test
    void theSameRequestAgainIsAnsweredAsACheckIn() {
        at(Duration.ZERO);
        UUID request = Ids.next();
        checkIn(request);
        Answered answered = ((Verdict.Repeated) checkIn(request)).answered();
        ReplyBody.CheckedIn again =
                (ReplyBody.CheckedIn)
                        Repeating.answer(
                                        hall.situation(),
                                        answered,
                                        Optional.of(appointment.token()))
                                .orElseThrow();
        assertEquals("A001", again.ticket().number().toString());
    }

    @Test
    void aServiceThatTheHallNoLongerHasIsUnknown() {
        Appointment gone = new Appointment(Ids.next(), new ServiceCode('Q'), SLOT, Ids.token());
        Verdict.Refused refused = (Verdict.Refused) checkIn(Ids.next(), gone);
        assertEquals(RefusalCode.UNKNOWN_SERVICE, refused.code());
    }

    @Test
    void yesterdaysAppointmentIsOver() {
        hall.after(Duration.ofDays(1));
        assertEquals(RefusalCode.EXPIRED, refused().code());
    }

    @Test
    void theCounterSeesWhoCameForASlot() {
        at(Duration.ofMinutes(-10));
        checkedIn();
        var waiting = Views.counter(hall.situation(), new CounterId(1)).waiting().getFirst();
        assertEquals(Optional.of(SLOT), waiting.appointment());
        assertEquals(SLOT, waiting.since());
    }

    @Test
    void aTicketMayBeTakenWithTheNumberOfAnAppointment() {
        at(Duration.ZERO);
        assertEquals("P001", takenWith(Optional.of(appointment)));
        assertEquals(RefusalCode.UNKNOWN_TICKET, ((Verdict.Refused) take(Optional.empty())).code());
    }

    private String takenWith(Optional<Appointment> found) {
        Verdict.Accepted accepted = (Verdict.Accepted) take(found);
        return ((ReplyBody.CheckedIn) accepted.answer().apply(hall.hall))
                .ticket()
                .number()
                .toString();
    }

    private Verdict take(Optional<Appointment> found) {
        return hall.decide(
                new Input.Asked(
                        TestRules.KIOSK,
                        new RequestMessage(
                                Ids.next(),
                                hall.now,
                                new Request.TakeTicket(
                                        TestRules.A,
                                        Optional.of(TestRules.ELDERLY),
                                        Optional.empty(),
                                        Optional.of("12345678"))),
                        new Input.FreshTicket(Ids.ticket(), Ids.token()),
                        Input.PinCheck.NOT_ASKED,
                        Optional.empty(),
                        found));
    }

    private void finish() {
        hall.accepted(TestRules.station(1), new Request.Start());
        hall.accepted(TestRules.station(1), new Request.Finish(Optional.empty()));
    }

    /// B5: everybody sees why somebody is called before others.
    @Test
    void b5_boardsSayThatSomebodyIsCalledByAppointment() {
        at(Duration.ZERO);
        IssuedTicket ticket = checkedIn();
        hall.next(1);
        String number = ticket.number().toString();
        assertEquals("[预约|" + number + "]", BoardText.of(hall.situation(), 0));
        assertTrue(hall.hall.floor().calls().getFirst().byAppointment());
    }
}
