package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers how ratings came about, from entries in their order.
final class PressedBook {
    private final Map<TicketId, Instant> started = new HashMap<>();
    private final Map<TicketId, Finish> finished = new HashMap<>();
    private final List<PressedRating> ratings = new ArrayList<>();

    private record Finish(Instant at, ClerkId clerk, Duration service) {}

    void take(HallEntry entry) {
        switch (entry.event()) {
            case Event.ServiceStarted e -> started.put(e.ticket(), entry.at());
            case Event.ServiceFinished e ->
                    entry.origin().by().ifPresent(clerk -> finish(e.ticket(), clerk, entry.at()));
            case Event.RatingGiven e when e.source() == Event.Source.DEVICE -> rated(e, entry);
            default -> {}
        }
    }

    List<PressedRating> ratings() {
        return List.copyOf(ratings);
    }

    private void finish(TicketId ticket, ClerkId clerk, Instant at) {
        Duration service = Duration.between(started.getOrDefault(ticket, at), at);
        finished.put(ticket, new Finish(at, clerk, service));
    }

    private void rated(Event.RatingGiven event, HallEntry entry) {
        Instant pressed = entry.origin().happenedAt().orElse(entry.at());
        Optional.ofNullable(finished.get(event.ticket()))
                .map(finish ->
                        new PressedRating(
                                finish.clerk(),
                                event.level(),
                                Duration.between(finish.at(), pressed),
                                finish.service()))
                .ifPresent(ratings::add);
    }
}
