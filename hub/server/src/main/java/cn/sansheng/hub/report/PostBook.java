package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Gathers who was on post and who was away, from entries in their order.
final class PostBook {
    private final Map<ClerkId, Presence> present = new LinkedHashMap<>();
    private final Map<ClerkId, Absence> away = new LinkedHashMap<>();
    private final List<Presence> presences = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    void take(HallEntry entry) {
        switch (entry.event()) {
            case Event.ClerkSignedIn e -> comes(e.clerk(), e.counter(), entry);
            case Event.ClerkBack e -> comes(e.clerk(), e.counter(), entry);
            case Event.ClerkSignedOut e -> ends(e.clerk(), entry.at());
            case Event.ClerkAway e -> leaves(e, entry);
            case Event.AwayChanged e ->
                    away.computeIfPresent(e.clerk(), (_, was) -> was.because(e.reason()));
            default -> {}
        }
    }

    List<Presence> presences() {
        return Stream.concat(presences.stream(), present.values().stream())
                .sorted(Comparator.comparing(Presence::from))
                .toList();
    }

    List<Absence> absences() {
        return Stream.concat(absences.stream(), away.values().stream()).toList();
    }

    private void comes(ClerkId clerk, CounterId counter, HallEntry entry) {
        ends(clerk, entry.at());
        present.put(clerk, new Presence(entry.day(), clerk, counter, entry.at(), Optional.empty()));
    }

    private void leaves(Event.ClerkAway event, HallEntry entry) {
        ends(event.clerk(), entry.at());
        away.put(
                event.clerk(),
                new Absence(
                        entry.day(),
                        event.clerk(),
                        event.counter(),
                        event.reason(),
                        entry.at(),
                        Optional.empty()));
    }

    private void ends(ClerkId clerk, Instant at) {
        Optional.ofNullable(present.remove(clerk)).ifPresent(was -> presences.add(was.until(at)));
        Optional.ofNullable(away.remove(clerk)).ifPresent(was -> absences.add(was.until(at)));
    }
}
