package cn.sansheng.hub.hall;

import java.time.Instant;
import java.util.Optional;

/// How a ticket waits: `from` is when its wait began (for an appointment the later of check-in and
/// slot, B9). Who came back after a missed turn waits as long as the one it was put behind, so that
/// nobody in a lane waits longer than those before. `returned` is true of them: they wait among
/// those without priority, where three persons stand to be let pass (B9).
public record Turn(Slot slot, Instant from, Optional<Event.Booking> appointment, boolean returned) {
    /// Whether the slot of an appointment is still to come, has come, or was missed.
    public enum Slot {
        NONE,
        AHEAD,
        COME,
        MISSED
    }

    public static Turn of(Optional<Event.Booking> appointment, Instant at) {
        Slot slot = appointment.map(booking -> slot(booking, at)).orElse(Slot.NONE);
        Instant from = slot == Slot.AHEAD ? appointment.orElseThrow().slotStart() : at;
        return new Turn(slot, from, appointment, false);
    }

    private static Slot slot(Event.Booking booking, Instant at) {
        if (booking.late().orElse(false)) {
            return Slot.MISSED;
        }
        return booking.slotStart().isAfter(at) ? Slot.AHEAD : Slot.COME;
    }

    Turn come() {
        return new Turn(Slot.COME, from, appointment, false);
    }

    /// Whether an appointment gives it its place.
    public boolean byAppointment() {
        return slot == Slot.COME || slot == Slot.AHEAD;
    }

    /// After a missed call neither appointment nor priority gives a place.
    Turn again(Instant since) {
        return new Turn(slot == Slot.NONE ? Slot.NONE : Slot.MISSED, since, appointment, true);
    }
}
