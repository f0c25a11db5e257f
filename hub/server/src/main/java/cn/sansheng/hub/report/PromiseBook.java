package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.TicketId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers what visitors were told from entries in their order.
final class PromiseBook {
    private final Map<TicketId, Promise> promises = new LinkedHashMap<>();

    void take(HallEntry entry) {
        switch (entry.event()) {
            case Event.TicketIssued e ->
                    Promise.of(entry.day(), e, entry.at())
                            .ifPresent(promise -> promises.put(e.ticket(), promise));
            case Event.TicketCalled e ->
                    promises.computeIfPresent(
                            e.ticket(), (_, promise) -> promise.called(entry.at()));
            default -> {}
        }
    }

    List<Promise> promises() {
        return List.copyOf(promises.values());
    }
}
