package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One step of a [Visit].
final class Stepping {
    private final Visit before;
    private final Moment now;
    private final List<Command> commands = new ArrayList<>();
    private Contact hub;
    private Optional<View.Services> services;
    private HallCard hall;
    private Language language;
    private Screen screen;
    private Duration touchedAt;
    private Unsettled unsettled;
    private Printing printing;
    private Kept kept;

    Stepping(Visit before, Moment now) {
        this.before = before;
        this.now = now;
        this.hub = before.hub();
        this.services = before.services();
        this.hall = before.hall();
        this.language = before.language();
        this.screen = before.screen();
        this.touchedAt = before.touchedAt();
        this.unsettled = before.unsettled();
        this.printing = before.printing();
        this.kept = before.kept();
    }

    Visit.Step take(Event event) {
        apply(event);
        leaveInTime();
        if (!(screen instanceof Screen.Taking)) {
            // While a ticket is on its way the printer is kept free for it.
            follow(printing.queue().next(now));
        }
        Visit next =
                new Visit(
                        before.name(),
                        before.usual(),
                        hub,
                        services,
                        hall,
                        language,
                        screen,
                        touchedAt,
                        unsettled,
                        printing,
                        kept);
        return new Visit.Step(next, List.copyOf(commands));
    }

    private void apply(Event event) {
        switch (event) {
            case Event.HubReached() -> hubIs(new Contact.Reached());
            case Event.HubGone() -> hubIs(hub.gone(now));
            case Event.ServicesArrived(var news) -> {
                services = Optional.of(news);
                hall = HallCard.of(news);
                keep(kept.with(news));
            }
            case Event.RangesArrived(var news) -> keep(kept.with(kept.reserve().granted(news)));
            case Event.ServicesRemoved() -> services = Optional.empty();
            case Event.Touched(var touch, var id) -> touched(touch, id);
            case Event.Scanned paper -> commands.addAll(Arrival.asked(screen, hub, paper, now));
            case Event.CheckedIn(var request, var ticket) -> checkedIn(request, ticket);
            case Event.TicketGiven(var request, var ticket) -> given(request, ticket);
            case Event.TicketRefused(var request, var code) -> refused(request, code);
            case Event.Unanswered(var request) -> unanswered(request);
            case Event.NeverSent(var request) -> screen.taking(request).ifPresent(this::insteadOf);
            case Event.GivenAlone(var fact) -> givenAlone(fact);
            case Event.NotKept(var number) ->
                    screen.giving(number).ifPresent(giving -> noAnswer(giving.service()));
            case Event.PrintEnded(var job, var result) ->
                    printing.queue().running(job).ifPresent(running -> printed(running, result));
            case Event.PrinterLooked(var state) -> follow(printing.queue().looked(state, now));
            case Event.PrinterFound() -> printing = printing.with(printing.queue().found(now));
            case Event.PrinterLost() -> follow(printing.queue().lost());
            case Event.SlipOrdered(var order, var ticket, var mark) -> ordered(order, ticket, mark);
            case Event.ScreenBroke() -> screenBroke();
            case Event.TimePassed() -> {}
        }
    }

    private void keep(Kept news) {
        if (!news.equals(kept)) {
            kept = news;
            commands.add(new Command.Keep(kept));
        }
    }

    private void hubIs(Contact news) {
        hub = news;
        unsettled = unsettled.under(news, now);
    }

    private void touched(Touch touch, UUID id) {
        touchedAt = now.uptime();
        switch (touch) {
            case Touch.Take(var service) -> press(service, id);
            case Touch.Turn(var page) -> {
                if (screen instanceof Screen.Home) {
                    screen = new Screen.Home(page);
                }
            }
            case Touch.Speak(var spoken) -> language = spoken;
            case Touch.Leave() -> left();
            case Touch.StayLonger() -> {
                if (screen instanceof Screen.Ticket ticket) {
                    screen = ticket.with(ticket.paper(), now.uptime().plus(Stays.STAY_LONGER));
                }
            }
            case Touch.PrintAgain() -> printAgain(id);
        }
    }

    private void press(ServiceCode code, UUID id) {
        if (!(screen instanceof Screen.Home(int page))) {
            return;
        }
        before.offered(code, now)
                .ifPresent(service -> {
                    if (hub.isAway(now)) {
                        giveAlone(service, page);
                    } else {
                        ask(service, page, id);
                    }
                });
    }

    private void ask(View.Services.Service service, int page, UUID id) {
        RequestMessage request =
                unsettled
                        .worthAsking(service.code(), now, hall.zone())
                        .orElseGet(() -> Unsettled.fresh(id, service.code(), language, now));
        screen = new Screen.Taking(service, request, now.uptime(), page);
        commands.add(new Command.Ask(request));
    }

    /// Returns whether there was a number to give. A request that nobody answered may have made a
    /// ticket that nobody holds: this paper takes its place.
    private boolean giveAlone(View.Services.Service service, int page) {
        ServiceCode code = service.code();
        Optional<TicketNumber> number = kept.reserve().next(code, now.hall(), hall.zone());
        number.ifPresent(next -> {
            Optional<UUID> request =
                    unsettled.worthAsking(code, now, hall.zone()).map(RequestMessage::id);
            unsettled = unsettled.without(code);
            kept = kept.with(kept.reserve().without(code, next));
            screen = new Screen.Giving(service, next, now.uptime(), page);
            commands.add(new Command.GiveAlone(next, code, request, kept));
        });
        return number.isPresent();
    }

    /// The paper comes in any case; the screen may be somebody else's by now.
    private void checkedIn(UUID request, IssuedTicket ticket) {
        Screen others = screen;
        Arrival.service(services, ticket.service())
                .ifPresent(service -> show(Taken.of(ticket), service, request));
        screen = others instanceof Screen.Home ? screen : others;
    }

    private void given(UUID request, IssuedTicket ticket) {
        screen.taking(request)
                .ifPresent(taking -> {
                    unsettled = unsettled.without(taking.service().code());
                    show(Taken.of(ticket), taking.service(), request);
                });
    }

    private void givenAlone(Fact.TicketIssuedOffline fact) {
        screen.giving(fact.number())
                .ifPresent(giving -> show(Taken.of(fact), giving.service(), fact.ticket().value()));
    }

    private void show(Taken ticket, View.Services.Service service, UUID job) {
        screen = Screen.Ticket.coming(ticket, service, now);
        Slip slip = SlipWriting.of(ticket, service, hall, language, before.name());
        printing = printing.fresh(job, ticket.id(), slip);
    }

    /// A store that failed may have kept the ticket all the same, and forgets that it said no.
    private void refused(UUID request, RefusalCode code) {
        screen.taking(request)
                .ifPresent(taking -> {
                    View.Services.Service service = taking.service();
                    boolean unsure = code == RefusalCode.STORE_UNAVAILABLE;
                    unsettled =
                            unsure
                                    ? unsettled.with(service.code(), taking.request(), hub, now)
                                    : unsettled.without(service.code());
                    if (!unsure || !giveAlone(service, taking.page())) {
                        screen = new Screen.Refused(service, code, now.uptime().plus(Stays.NOTE));
                    }
                });
    }

    private void unanswered(UUID request) {
        screen.taking(request)
                .ifPresent(taking -> {
                    unsettled = unsettled.with(taking.service().code(), taking.request(), hub, now);
                    insteadOf(taking);
                });
    }

    /// A ticket of the reserve, or the word that there is none.
    private void insteadOf(Screen.Taking taking) {
        if (!giveAlone(taking.service(), taking.page())) {
            noAnswer(taking.service());
        }
    }

    private void noAnswer(View.Services.Service service) {
        screen = new Screen.NoAnswer(service, now.uptime().plus(Stays.NOTE));
    }

    private void printed(PrintQueue.Job job, PrintResult result) {
        follow(printing.queue().ended(job, result, now));
        if (screen instanceof Screen.Ticket ticket && ticket.issued().id().equals(job.ticket())) {
            screen = ticket.after(result, now);
        }
    }

    private void printAgain(UUID id) {
        if (screen instanceof Screen.Ticket ticket && ticket.paper() instanceof Paper.Missing) {
            printing.again(id, ticket.issued().id())
                    .ifPresent(next -> {
                        printing = next;
                        screen =
                                ticket.with(
                                        new Paper.Coming(), now.uptime().plus(Stays.PAPER_AT_MOST));
                    });
        }
    }

    private void ordered(UUID order, TicketId ticket, Optional<String> mark) {
        printing.ordered(order, ticket, mark)
                .ifPresentOrElse(
                        next -> printing = next,
                        () ->
                                commands.add(
                                        new Command.OrderFailed(
                                                order, "this kiosk has no slip of that ticket")));
    }

    /// A request under way ends by itself; anything else is left behind.
    private void screenBroke() {
        if (!screen.busy()) {
            screen = new Screen.Home(0);
        }
    }

    private void left() {
        switch (screen) {
            case Screen.Ticket _ -> goHome();
            case Screen.Refused _, Screen.NoAnswer _ -> screen = new Screen.Home(0);
            case Screen.Home _, Screen.Taking _, Screen.Giving _ -> {}
        }
    }

    /// The next citizen begins in the hall's language.
    private void goHome() {
        screen = new Screen.Home(0);
        language = before.usual();
    }

    private void leaveInTime() {
        if (screen instanceof Screen.Taking taking && taking.tooLong(now)) {
            unanswered(taking.request().id());
        } else if (screen.isOver(touchedAt, now)) {
            goHome();
        }
    }

    private void follow(PrintQueue.Step step) {
        printing = printing.with(step.queue());
        commands.addAll(step.commands());
    }
}
