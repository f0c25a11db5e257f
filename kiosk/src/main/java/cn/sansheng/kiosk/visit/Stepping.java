package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
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
    private PrintQueue printer;
    private Slips slips;

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
        this.printer = before.printer();
        this.slips = before.slips();
    }

    Visit.Step take(Event event) {
        apply(event);
        leaveInTime();
        if (!(screen instanceof Screen.Taking)) {
            // While a ticket is on its way the printer is kept free for it.
            follow(printer.next(now));
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
                        printer,
                        slips);
        return new Visit.Step(next, List.copyOf(commands));
    }

    private void apply(Event event) {
        switch (event) {
            case Event.HubReached() -> hubIs(new Contact.Reached());
            case Event.HubGone() -> hubIs(hub.gone(now));
            case Event.ServicesArrived(var news) -> {
                services = Optional.of(news);
                hall = HallCard.of(news);
            }
            case Event.ServicesRemoved() -> services = Optional.empty();
            case Event.Touched(var touch, var id) -> touched(touch, id);
            case Event.TicketGiven(var request, var ticket) -> given(request, ticket);
            case Event.TicketRefused(var request, var code) -> refused(request, code);
            case Event.Unanswered(var request) -> unanswered(request);
            case Event.NeverSent(var request) -> taking(request).ifPresent(this::noAnswer);
            case Event.PrintEnded(var job, var result) ->
                    printer.running(job).ifPresent(running -> printed(running, result));
            case Event.PrinterLooked(var state) -> follow(printer.looked(state, now));
            case Event.PrinterFound() -> printer = printer.found(now);
            case Event.PrinterLost() -> follow(printer.lost());
            case Event.SlipOrdered(var order, var ticket, var mark) -> ordered(order, ticket, mark);
            case Event.ScreenBroke() -> screenBroke();
            case Event.TimePassed() -> {}
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
        if (!(screen instanceof Screen.Home(int page)) || hub.isAway(now)) {
            return;
        }
        services.flatMap(all -> open(all, code))
                .ifPresent(service -> {
                    RequestMessage request =
                            unsettled
                                    .worthAsking(code, now, hall.zone())
                                    .orElseGet(() -> request(code, id));
                    screen = new Screen.Taking(service, request, now.uptime(), page);
                    commands.add(new Command.Ask(request));
                });
    }

    private static Optional<View.Services.Service> open(View.Services all, ServiceCode code) {
        return all.services().stream()
                .filter(service -> service.code().equals(code) && service.open())
                .findFirst();
    }

    private RequestMessage request(ServiceCode code, UUID id) {
        return new RequestMessage(
                id,
                now.hall(),
                new Request.TakeTicket(
                        code, Optional.empty(), Optional.of(language), Optional.empty()));
    }

    private Optional<Screen.Taking> taking(UUID request) {
        return screen instanceof Screen.Taking taking && taking.request().id().equals(request)
                ? Optional.of(taking)
                : Optional.empty();
    }

    private void given(UUID request, IssuedTicket ticket) {
        taking(request)
                .ifPresent(taking -> {
                    unsettled = unsettled.without(taking.service().code());
                    screen =
                            new Screen.Ticket(
                                    ticket,
                                    taking.service(),
                                    new Paper.Coming(),
                                    now.uptime().plus(Stays.PAPER_AT_MOST));
                    Slip slip =
                            SlipWriting.of(ticket, taking.service(), hall, language, before.name());
                    slips = slips.with(ticket.id(), slip);
                    print(new PrintQueue.Job(request, ticket.id(), slip, Optional.empty()));
                });
    }

    /// A store that failed may have kept the ticket all the same, and forgets that it said no.
    private void refused(UUID request, RefusalCode code) {
        taking(request)
                .ifPresent(taking -> {
                    ServiceCode service = taking.service().code();
                    unsettled =
                            code == RefusalCode.STORE_UNAVAILABLE
                                    ? unsettled.with(service, taking.request(), hub, now)
                                    : unsettled.without(service);
                    screen =
                            new Screen.Refused(
                                    taking.service(), code, now.uptime().plus(Stays.NOTE));
                });
    }

    private void unanswered(UUID request) {
        taking(request)
                .ifPresent(taking -> {
                    unsettled = unsettled.with(taking.service().code(), taking.request(), hub, now);
                    noAnswer(taking);
                });
    }

    private void noAnswer(Screen.Taking taking) {
        screen = new Screen.NoAnswer(taking.service(), now.uptime().plus(Stays.NOTE));
    }

    private void print(PrintQueue.Job job) {
        printer = printer.with(job);
    }

    private void printed(PrintQueue.Job job, PrintResult result) {
        follow(printer.ended(job, result, now));
        if (screen instanceof Screen.Ticket ticket && ticket.issued().id().equals(job.ticket())) {
            screen = paperOf(ticket, result);
        }
    }

    /// What once came out of the printer is out, whatever a reprint brings.
    private Screen paperOf(Screen.Ticket ticket, PrintResult result) {
        return switch (result) {
            case PrintResult.Printed _ ->
                    ticket.with(new Paper.Out(), now.uptime().plus(Stays.AFTER_PAPER));
            case PrintResult.Failed _ when ticket.paper() instanceof Paper.Out -> ticket;
            case PrintResult.Failed(var trouble) ->
                    ticket.with(new Paper.Missing(trouble), now.uptime().plus(Stays.WITHOUT_PAPER));
        };
    }

    private void printAgain(UUID id) {
        if (screen instanceof Screen.Ticket ticket
                && ticket.paper() instanceof Paper.Missing
                && printer.known().canPrint()
                && !printer.hasJobFor(ticket.issued().id())) {
            slips.of(ticket.issued().id())
                    .ifPresent(slip -> {
                        screen =
                                ticket.with(
                                        new Paper.Coming(), now.uptime().plus(Stays.PAPER_AT_MOST));
                        print(new PrintQueue.Job(id, ticket.issued().id(), slip, Optional.empty()));
                    });
        }
    }

    /// The paper of then, with what the order says it is.
    private void ordered(UUID order, TicketId ticket, Optional<String> mark) {
        slips.of(ticket)
                .map(slip -> mark.map(slip::marked).orElse(slip))
                .ifPresentOrElse(
                        slip -> print(new PrintQueue.Job(order, ticket, slip, Optional.of(order))),
                        () ->
                                commands.add(
                                        new Command.OrderFailed(
                                                order, "this kiosk has no slip of that ticket")));
    }

    /// A request under way ends by itself; anything else is left behind.
    private void screenBroke() {
        if (!(screen instanceof Screen.Taking)) {
            screen = new Screen.Home(0);
        }
    }

    private void left() {
        switch (screen) {
            case Screen.Ticket _ -> goHome();
            case Screen.Refused _, Screen.NoAnswer _ -> screen = new Screen.Home(0);
            case Screen.Home _, Screen.Taking _ -> {}
        }
    }

    /// The next citizen begins in the hall's language.
    private void goHome() {
        screen = new Screen.Home(0);
        language = before.usual();
    }

    private void leaveInTime() {
        switch (screen) {
            case Screen.Ticket ticket -> leaveAt(ticket.leaveAt());
            case Screen.Refused refused -> leaveAt(refused.leaveAt());
            case Screen.NoAnswer none -> leaveAt(none.leaveAt());
            case Screen.Home _ -> leaveAt(touchedAt.plus(Stays.IDLE));
            case Screen.Taking taking when waitedTooLong(taking) ->
                    unanswered(taking.request().id());
            case Screen.Taking _ -> {}
        }
    }

    private boolean waitedTooLong(Screen.Taking taking) {
        return now.uptime().minus(taking.since()).compareTo(Stays.ANSWER_AT_MOST) >= 0;
    }

    private void leaveAt(Duration time) {
        if (now.uptime().compareTo(time) >= 0) {
            goHome();
        }
    }

    private void follow(PrintQueue.Step step) {
        printer = step.queue();
        commands.addAll(step.commands());
    }
}
