package cn.sansheng.counter.desk;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.util.Optional;

/// One event, taken at one moment.
record Stepping(Desk desk, Moment now) {
    Desk.Step take(Event event) {
        return switch (event) {
            case Event.HubReached() -> Desk.Step.to(desk.with(new Link.Reached()));
            case Event.HubGone() -> Desk.Step.to(desk.with(desk.link().gone(now)));
            case Event.ViewArrived(var view) -> Desk.Step.to(arrived(view));
            case Event.ViewRemoved() -> Desk.Step.to(desk.with(desk.seen().removed()));
            case Event.ServicesArrived(var view) ->
                    Desk.Step.to(desk.with(desk.seen().offered(view)));
            case Event.SummaryArrived(var view) ->
                    Desk.Step.to(desk.with(desk.seen().noticed(view.notices())));
            case Event.Wished(var wish) -> new Wishing(desk, now).take(wish);
            case Event.Answered(var reply) -> Desk.Step.to(answered(reply));
            case Event.Unanswered(var maybeDecided) -> Desk.Step.to(unanswered(maybeDecided));
            case Event.ButtonPressed(var level) -> pressed(level);
            case Event.PhoneTold(var fact) ->
                    Desk.Step.with(
                            desk.with(Desk.PhoneSource.WIRE, desk.telephone().told(fact, now)),
                            new Command.Report(fact));
            case Event.PartTold(var part, var state) ->
                    Desk.Step.with(desk.with(part, state), new Command.TellPart(part, state));
            case Event.TimePassed() -> Desk.Step.to(desk);
        };
    }

    private Desk arrived(View.Counter view) {
        Desk next = desk.with(desk.seen().arrived(view, now));
        if (desk.source() == Desk.PhoneSource.HALL) {
            next = next.with(Desk.PhoneSource.HALL, desk.telephone().seen(view.phone(), now));
        }
        if (view.state() != desk.seen().state()) {
            next = next.with(next.work().withoutWorry().with(new Panel.Closed()));
        }
        return settled(next);
    }

    /// The picture now shows what was accepted, so that the next press is meant for it.
    private static Desk settled(Desk desk) {
        boolean shown =
                desk.work().busy() instanceof Busy.Settling(var operation, var _)
                        && Settled.shows(operation, desk.seen());
        return shown ? desk.with(desk.work().with(new Busy.Free())) : desk;
    }

    private Desk answered(Reply reply) {
        Optional<Operation> operation = desk.work().busy().open();
        if (operation.isEmpty()) {
            return desk;
        }
        return switch (reply) {
            case Reply.Accepted(var _, var body) -> accepted(operation.get(), body);
            case Reply.Refused refused -> refused(operation.get(), refused);
        };
    }

    private Desk accepted(Operation operation, ReplyBody body) {
        Work work = operation == Operation.CORRECT ? corrected() : told(desk.work(), body);
        Busy busy = new Busy.Settling(operation, now.uptime().plus(Busy.SETTLING));
        return settled(desk.with(work.with(busy)));
    }

    /// Nothing else on the screen shows it.
    private Work corrected() {
        return desk.work().telling(new News.Corrected(), now);
    }

    private Work told(Work work, ReplyBody body) {
        return switch (body) {
            case ReplyBody.Transferred(var place, var ahead, var names) ->
                    work.telling(
                            new News.Transferred(names.orElse(new View.Names(place, place)), ahead),
                            now);
            case ReplyBody.AtCounter(var _, var suppressed) when suppressed.orElse(false) ->
                    work.telling(new News.CalledMomentsAgo(), now);
            case ReplyBody.AtCounter _,
                    ReplyBody.SignedIn _,
                    ReplyBody.Done _,
                    ReplyBody.TicketTaken _,
                    ReplyBody.CheckedIn _ ->
                    work;
        };
    }

    private Desk refused(Operation operation, Reply.Refused refused) {
        Work work = desk.work().with(new Busy.Free());
        Optional<TicketId> held = desk.seen().ticket().map(ticket -> ticket.id());
        boolean tooSoon = refused.code() == RefusalCode.TOO_SOON;
        if (tooSoon && held.isPresent() && refused.retryAfter().isPresent()) {
            var until = now.hall().plusSeconds(refused.retryAfter().getAsInt());
            work = work.with(new Work.Hold(held.get(), until));
        }
        return desk.with(work.telling(new News.Refused(operation, refused.code()), now));
    }

    private Desk unanswered(boolean maybeDecided) {
        Work work = desk.work().with(new Busy.Free());
        return desk.work()
                .busy()
                .open()
                .map(operation -> work.telling(new News.NoAnswer(operation, maybeDecided), now))
                .map(desk::with)
                .orElse(desk);
    }

    /// Every press is a fact. Without a prompt it belongs to nobody and the screen says nothing;
    /// after the first for a service it is journalled and counts no more (contract §3).
    private Desk.Step pressed(int level) {
        Optional<TicketId> ticket =
                desk.seen().openPrompt(now).map(prompt -> prompt.hub().ticket());
        boolean first =
                ticket.isPresent() && desk.rated().filter(was -> was.isFor(ticket.get())).isEmpty();
        Desk next = first ? desk.with(new Rated(ticket.orElseThrow(), level, now.uptime())) : desk;
        return Desk.Step.with(next, new Command.Report(new Fact.RatingGiven(level, ticket)));
    }
}
