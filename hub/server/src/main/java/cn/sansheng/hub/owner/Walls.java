package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.hub.journal.WallChange;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an entry claims at the second wall: the store's unique keys hold even if deciding were
/// wrong.
final class Walls {
    private Walls() {}

    static List<WallChange> of(Hall before, HallEntry entry) {
        List<WallChange> changes = new ArrayList<>();
        entry.origin()
                .seq()
                .ifPresent(seq ->
                        changes.add(
                                new WallChange.FactSeen(
                                        entry.origin().station().orElseThrow(),
                                        entry.origin().outbox().orElseThrow(),
                                        seq)));
        claim(before, entry).ifPresent(changes::add);
        return changes;
    }

    private static Optional<WallChange> claim(Hall before, HallEntry entry) {
        return switch (entry.event()) {
            case Event.TicketIssued e ->
                    Optional.of(new WallChange.NumberIssued(entry.day(), e.number()));
            case Event.TicketCalled e when !held(before, e.counter(), e.ticket()) ->
                    Optional.of(new WallChange.CallOpened(e.counter(), e.ticket()));
            case Event.TicketUnparked e ->
                    Optional.of(new WallChange.CallOpened(e.counter(), e.ticket()));
            case Event.ServiceReopened e ->
                    Optional.of(new WallChange.CallOpened(e.counter(), e.ticket()));
            case Event.ServiceFinished e when !e.here().orElse(false) ->
                    Optional.of(new WallChange.CallClosed(e.counter()));
            case Event.TicketNoShow e -> Optional.of(new WallChange.CallClosed(e.counter()));
            case Event.TicketGivenBack e -> Optional.of(new WallChange.CallClosed(e.counter()));
            case Event.TicketParked e -> closing(before, e.ticket());
            case Event.TicketTransferred e -> closing(before, e.ticket());
            case Event.TicketVoided e -> closing(before, e.ticket());
            default -> Optional.empty();
        };
    }

    private static boolean held(Hall hall, CounterId counter, TicketId ticket) {
        return hall.desk(counter).ticket().equals(Optional.of(ticket));
    }

    private static Optional<WallChange> closing(Hall before, TicketId ticket) {
        return before.tickets()
                .find(ticket)
                .flatMap(Ticket::counter)
                .filter(counter -> held(before, counter, ticket))
                .map(WallChange.CallClosed::new);
    }
}
