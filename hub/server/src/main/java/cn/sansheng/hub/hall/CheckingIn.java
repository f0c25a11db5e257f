package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Appointments;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.RefusalCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The arrival of those with an appointment (B4): from a quarter of an hour before the slot to a
/// quarter after it they have its priority, later they wait like anybody.
final class CheckingIn {
    private CheckingIn() {}

    static Verdict arrive(
            Situation situation,
            Input.Asked asked,
            Appointment appointment,
            Optional<Priority> priority,
            Optional<Language> language) {
        Instant now = situation.now();
        Appointments limits = situation.rules().config().appointments();
        if (!situation.rules().services().containsKey(appointment.service())) {
            return Verdict.refuse(RefusalCode.UNKNOWN_SERVICE, "no longer a service of this hall");
        }
        if (hasArrived(situation.hall(), appointment)) {
            return Verdict.refuse(RefusalCode.WRONG_STATE, "has checked in already");
        }
        if (situation.rules().day(appointment.slotStart()).isBefore(situation.hall().day())) {
            return Verdict.refuse(RefusalCode.EXPIRED, "the appointment's day is over");
        }
        Instant earliest = appointment.slotStart().minus(limits.early());
        if (now.isBefore(earliest)) {
            long seconds = Math.ceilDiv(Duration.between(now, earliest).toMillis(), 1000);
            return new Verdict.Refused(
                    RefusalCode.TOO_SOON, "before its time", OptionalInt.of((int) seconds));
        }
        boolean late = now.isAfter(appointment.slotStart().plus(limits.late()));
        if (late && !situation.hall().open()) {
            return Verdict.refuse(RefusalCode.CLOSED, "outside office hours");
        }
        Event.Booking booking =
                new Event.Booking(
                        appointment.id(),
                        appointment.slotStart(),
                        Optional.of(now),
                        late ? Optional.of(true) : Optional.empty());
        return new Issuing(
                        appointment.service(),
                        priority,
                        Optional.of(booking),
                        language,
                        appointment.token())
                .decide(situation, asked);
    }

    /// Asked so seldom that looking through the day costs nobody anything.
    private static boolean hasArrived(Hall hall, Appointment appointment) {
        return hall.tickets().all().values().stream()
                .flatMap(ticket -> ticket.turn().appointment().stream())
                .anyMatch(booking -> booking.id().equals(appointment.id()));
    }

    /// Those whose slot has come while they waited for it.
    static Stream<Event> due(Situation situation) {
        return early(situation.hall())
                .filter(ticket -> !ticket.turn().from().isAfter(situation.now()))
                .map(ticket -> new Event.AppointmentDue(ticket.id()));
    }

    static Stream<Instant> slots(Hall hall) {
        return early(hall).map(ticket -> ticket.turn().from());
    }

    private static Stream<Ticket> early(Hall hall) {
        return hall.tickets().waiting().inSlot(Turn.Slot.AHEAD).map(hall.tickets()::known);
    }
}
