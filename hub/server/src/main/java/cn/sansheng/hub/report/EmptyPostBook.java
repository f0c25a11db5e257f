package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers empty posts, from entries in their order: each lasts until something is done there.
final class EmptyPostBook {
    private final Map<CounterId, EmptyPost> open = new LinkedHashMap<>();
    private final List<EmptyPost> over = new ArrayList<>();

    void take(HallEntry entry) {
        switch (entry.event()) {
            case Event.PostEmpty e ->
                    open.put(
                            e.counter(),
                            new EmptyPost(
                                    entry.day(),
                                    e.clerk(),
                                    e.counter(),
                                    e.since(),
                                    Optional.empty(),
                                    e.told()));
            case Event.PostNotEmpty e -> ends(e.counter(), entry.at());
            case Event.AtCounter e -> ends(e.counter(), entry.at());
            case Event.TicketCalled e -> ends(e.counter(), entry.at());
            case Event.TicketUnparked e -> ends(e.counter(), entry.at());
            case Event.ServiceReopened e -> ends(e.counter(), entry.at());
            case Event.PhoneAnswered e -> ends(e.counter(), entry.at());
            default -> {}
        }
    }

    List<EmptyPost> posts() {
        return Stream.concat(over.stream(), open.values().stream()).toList();
    }

    private void ends(CounterId counter, Instant at) {
        Optional.ofNullable(open.remove(counter)).ifPresent(post -> over.add(post.until(at)));
    }
}
