package cn.sansheng.hub.hall;

import cn.sansheng.messages.TicketId;
import java.util.Map;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What clerks have left for whoever takes a ticket up next. No part of the hall: the journal holds
/// no free text and keeps everything, while a note is gone with its ticket and its day.
public record Notes(PSortedMap<TicketId, String> byTicket) {
    public static final Notes NONE = new Notes(TreePMap.empty());

    public static Notes of(Map<TicketId, String> kept) {
        return new Notes(TreePMap.from(kept));
    }

    Optional<String> of(TicketId ticket) {
        return Optional.ofNullable(byTicket.get(ticket));
    }

    /// Whoever hands a ticket on says all there is to say: what was said before is over then.
    public Notes after(Event event) {
        return switch (event) {
            case Event.TicketParked parked -> without(parked.ticket());
            case Event.TicketTransferred transferred -> without(transferred.ticket());
            case Event.ServiceFinished done when done.next().isEmpty() -> without(done.ticket());
            case Event.TicketVoided voided -> without(voided.ticket());
            case Event.DayClosed _ -> NONE;
            default -> this;
        };
    }

    public Notes with(Verdict.NewNote left) {
        return new Notes(byTicket.plus(left.ticket(), left.text()));
    }

    private Notes without(TicketId ticket) {
        return byTicket.containsKey(ticket) ? new Notes(byTicket.minus(ticket)) : this;
    }

    /// A note reaches no log.
    @Override
    public String toString() {
        return "Notes[" + byTicket.size() + "]";
    }
}
