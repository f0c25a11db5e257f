package cn.sansheng.kiosk.owner;

import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// What the hub tells, as events.
record HubEvents(Consumer<Event> inbox) implements HubLink.Listener {
    @Override
    public void reached() {
        inbox.accept(new Event.HubReached());
    }

    @Override
    public void gone() {
        inbox.accept(new Event.HubGone());
    }

    @Override
    public void services(Optional<View.Services> services) {
        inbox.accept(
                services.<Event>map(Event.ServicesArrived::new)
                        .orElseGet(Event.ServicesRemoved::new));
    }

    @Override
    public void ranges(View.Ranges ranges) {
        inbox.accept(new Event.RangesArrived(ranges));
    }

    @Override
    public void answered(UUID request, HubLink.Answer answer) {
        inbox.accept(
                switch (answer) {
                    case HubLink.Answer.Replied(var reply) -> event(request, reply);
                    case HubLink.Answer.Unanswered() -> new Event.Unanswered(request);
                    case HubLink.Answer.NeverSent() -> new Event.NeverSent(request);
                });
    }

    @Override
    public void slipOrdered(UUID order, TicketId ticket, Optional<String> mark) {
        inbox.accept(new Event.SlipOrdered(order, ticket, mark));
    }

    private static Event event(UUID request, Reply reply) {
        return switch (reply) {
            case Reply.Accepted(_, ReplyBody.TicketTaken(IssuedTicket ticket)) ->
                    new Event.TicketGiven(request, ticket);
            case Reply.Accepted(_, ReplyBody.CheckedIn(IssuedTicket ticket, _)) ->
                    new Event.CheckedIn(request, ticket);
            // The client reads a reply as the body it asked for: there is no other.
            case Reply.Accepted _ -> new Event.Unanswered(request);
            case Reply.Refused refused -> new Event.TicketRefused(request, refused.code());
        };
    }
}
