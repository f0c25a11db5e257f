package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.View;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One step of a [Visit].
final class Stepping {
    private final Draft draft;
    private final Moment now;
    private final Ticketing tickets;
    private final Papers papers;
    private final Arrival arrival;
    private final Walking walking;
    private final Calling calling;
    private final Looking looking;

    Stepping(Visit before, Moment now) {
        this.draft = new Draft(before, now);
        this.now = now;
        this.tickets = new Ticketing(draft);
        this.papers = new Papers(draft);
        this.arrival = new Arrival(draft);
        this.walking = new Walking(draft);
        this.calling = new Calling(draft);
        this.looking = new Looking(draft);
    }

    Visit.Step take(Event event) {
        apply(event);
        leaveInTime();
        walking.settle();
        if (!(draft.screen instanceof Screen.Taking)) {
            // While a ticket is on its way the printer is kept free for it.
            draft.follow(draft.printing.queue().next(now));
        }
        return new Visit.Step(draft.visit(), List.copyOf(draft.commands));
    }

    private void apply(Event event) {
        PrintQueue queue = draft.printing.queue();
        switch (event) {
            case Event.HubReached() -> hubIs(new Contact.Reached());
            case Event.HubGone() -> hubIs(draft.hub.gone(now));
            case Event.ServicesArrived(var news) -> offered(news);
            case Event.RangesArrived(var news) -> keep(draft.kept.with(news));
            case Event.ServicesRemoved() -> draft.services = Optional.empty();
            case Event.Touched(var touch, var id) -> touched(touch, id);
            case Event.KeyPressed(var key, var id) -> pressed(key, id);
            case Event.Scanned paper -> arrival.scanned(paper);
            case Event.CheckedIn(var request, var ticket) -> tickets.checkedIn(request, ticket);
            case Event.TicketGiven(var request, var ticket) -> tickets.given(request, ticket);
            case Event.TicketRefused(var request, var code) -> {
                arrival.notCheckedIn(request, code);
                tickets.refused(request, code);
            }
            case Event.Unanswered(var request) -> {
                arrival.notCheckedIn(request, RefusalCode.BUSY);
                tickets.unanswered(request);
            }
            case Event.NeverSent(var request) -> {
                arrival.notCheckedIn(request, RefusalCode.BUSY);
                tickets.neverSent(request);
            }
            case Event.GivenAlone(var fact) -> tickets.givenAlone(fact);
            case Event.NotKept(var number) -> tickets.notKept(number);
            case Event.PrintEnded(var job, var result) -> papers.ended(job, result);
            case Event.PrinterLooked(var state) -> draft.follow(queue.looked(state, now));
            case Event.PrinterFound() -> draft.printing = draft.printing.with(queue.found(now));
            case Event.PrinterLost() -> draft.follow(queue.lost());
            case Event.SlipOrdered(var order, var ticket, var mark) ->
                    papers.ordered(order, ticket, mark);
            case Event.ScreenBroke() -> screenBroke();
            case Event.TimePassed() -> {}
        }
    }

    private void offered(View.Services news) {
        draft.services = Optional.of(news);
        draft.hall = HallCard.of(news);
        keep(draft.kept.with(news));
    }

    private void keep(Kept news) {
        if (!news.equals(draft.kept)) {
            draft.kept = news;
            draft.commands.add(new Command.Keep(news));
        }
    }

    private void hubIs(Contact news) {
        draft.hub = news;
        draft.unsettled = draft.unsettled.under(news, now);
    }

    private void pressed(Key key, UUID id) {
        Optional<Touch> touch = walking.pressed(key);
        draft.touchedAt = now.uptime();
        touch.ifPresent(meant -> touched(meant, id));
    }

    private void touched(Touch touch, UUID id) {
        draft.touchedAt = now.uptime();
        if (calling.putsAway(touch)) {
            return;
        }
        switch (touch) {
            case Touch.CallStaff() -> calling.call();
            case Touch.StaffCame() -> calling.came();
            case Touch.Take(var service) -> tickets.press(service, id);
            case Touch.Turn(var page) -> turned(page);
            case Touch.Find _,
                    Touch.Narrow _,
                    Touch.Widen _,
                    Touch.OpenDepartment _,
                    Touch.OpenService _,
                    Touch.OpenItem _ ->
                    looking.touched(touch);
            case Touch.PrintList() -> papers.printList(id);
            case Touch.Speak(var spoken) -> draft.wishes = draft.wishes.in(spoken);
            case Touch.Arrange(var layout) -> arranged(layout);
            case Touch.Leave() -> left();
            case Touch.StayLonger() ->
                    draft.screen = draft.screen.until(now.uptime().plus(Stays.STAY_LONGER));
            case Touch.PrintAgain() -> papers.printAgain(id);
            case Touch.TypeCode() -> arrival.begin();
            case Touch.Type(var key) -> arrival.type(key);
            case Touch.OpenRow(var row) -> arrival.openRow(row);
            case Touch.Erase() -> arrival.erase();
            case Touch.CheckIn() -> arrival.checkIn(id);
            case Touch.Correct() -> arrival.correct();
        }
    }

    private void turned(int page) {
        draft.screen =
                switch (draft.screen) {
                    case Screen.Browsing shown -> shown.onPage(page);
                    case Screen.Typing typing -> typing.turned(page);
                    default -> draft.screen;
                };
    }

    /// Another layout has other pages.
    private void arranged(Layout layout) {
        draft.wishes = draft.wishes.with(layout);
        if (draft.screen instanceof Screen.Browsing shown) {
            draft.screen = shown.onPage(0);
        }
    }

    /// A request under way ends by itself; anything else is left behind, the layout too: it may be
    /// what cannot be drawn.
    private void screenBroke() {
        draft.wishes = draft.wishes.with(Layout.USUAL);
        if (!draft.screen.busy()) {
            draft.screen = new Screen.Home(0);
        }
    }

    /// Whoever is asked for more time and needs none has ended the visit.
    private void left() {
        boolean ending = draft.before.picture(now).leaving().isPresent();
        switch (draft.screen) {
            case Screen.Browsing shown when !ending -> looking.back(shown);
            case Screen.Typing typing when !ending -> arrival.leave(typing);
            case Screen.Ticket _, Screen.Browsing _, Screen.Typing _ -> draft.goHome();
            case Screen.Refused _, Screen.NoAnswer _, Screen.NotCheckedIn _ ->
                    draft.screen = new Screen.Home(0);
            case Screen.Taking _, Screen.Giving _ -> {}
        }
    }

    private void leaveInTime() {
        arrival.answerInTime();
        if (draft.screen instanceof Screen.Taking taking && taking.tooLong(now)) {
            tickets.unanswered(taking.request().id());
        } else if (draft.screen.isOver(draft.idleUntil(), now)) {
            draft.goHome();
        }
    }
}
