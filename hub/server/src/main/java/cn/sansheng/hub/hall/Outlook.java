package cn.sansheng.hub.hall;

import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.WaitMinutes;
import java.util.Map;
import java.util.Optional;

/// A forecast of waits at a moment: until those are called who wait, and until somebody would be
/// who came now. Whoever is missing here waits for nobody knows how long.
public record Outlook(Map<TicketId, Wait> waiting, Map<Group, Wait> arriving) {
    public static final Outlook UNKNOWN = new Outlook(Map.of(), Map.of());

    /// Minutes from now: one wait in ten is shorter than `low`, one in ten longer than `high`, half
    /// are longer than `middle`.
    public record Wait(double low, double middle, double high) {
        /// In whole minutes, outward.
        public WaitMinutes told() {
            return new WaitMinutes((int) Math.floor(low), (int) Math.ceil(high));
        }
    }

    Optional<WaitMinutes> of(ServiceCode service, Optional<Priority> priority) {
        return Optional.ofNullable(arriving.get(new Group(service, priority))).map(Wait::told);
    }

    /// A ticket issued since the forecast was made is told what one who came then would be; one
    /// with an appointment has a place of its own.
    Optional<WaitMinutes> of(Ticket ticket) {
        return Optional.ofNullable(waiting.get(ticket.id()))
                .map(Wait::told)
                .or(() ->
                        ticket.turn().appointment().isPresent()
                                ? Optional.empty()
                                : of(ticket.service(), ticket.priority()));
    }
}
