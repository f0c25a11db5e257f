package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.WaitMinutes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// The wait that a visitor was told, empty where it was unknown, and when the first call came.
public record Promise(
        LocalDate day,
        ServiceCode service,
        Optional<WaitMinutes> told,
        Instant issued,
        Optional<Instant> called) {

    /// A kiosk without the hub tells nothing, and an appointment has its slot.
    static Optional<Promise> of(LocalDate day, Event.TicketIssued event, Instant at) {
        boolean none = event.offline().orElse(false) || event.appointment().isPresent();
        return none
                ? Optional.empty()
                : Optional.of(
                        new Promise(day, event.service(), event.told(), at, Optional.empty()));
    }

    Promise called(Instant at) {
        return called.isPresent() ? this : new Promise(day, service, told, issued, Optional.of(at));
    }

    double minutes() {
        return Duration.between(issued, called.orElseThrow()).toMillis() / 60_000.0;
    }
}
