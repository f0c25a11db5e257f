package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.util.Optional;

/// One telephone call that is over; `answered` is absent where nobody took it.
public record PhoneCall(
        CounterId counter,
        Instant at,
        Optional<Boolean> officeHours,
        Optional<Event.PhoneAnswered> answered,
        boolean abandoned) {

    /// Absent for what is no call's end.
    static Optional<PhoneCall> of(Event event, Instant at) {
        return switch (event) {
            case Event.PhoneAnswered e ->
                    Optional.of(
                            new PhoneCall(e.counter(), at, e.officeHours(), Optional.of(e), false));
            case Event.PhoneAbandoned e ->
                    Optional.of(lost(e.counter(), at, e.officeHours(), true));
            case Event.PhoneMissed e -> Optional.of(lost(e.counter(), at, e.officeHours(), false));
            default -> Optional.empty();
        };
    }

    private static PhoneCall lost(
            CounterId counter, Instant at, Optional<Boolean> officeHours, boolean abandoned) {
        return new PhoneCall(counter, at, officeHours, Optional.empty(), abandoned);
    }

    boolean within(int rings) {
        return answered.filter(answer -> answer.rings() <= rings).isPresent();
    }
}
