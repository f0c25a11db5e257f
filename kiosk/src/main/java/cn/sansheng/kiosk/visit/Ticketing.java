package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// From a pressed service to its ticket, with the hub or without.
final class Ticketing {
    private final Draft draft;
    private final Moment now;

    Ticketing(Draft draft) {
        this.draft = draft;
        this.now = draft.now;
    }

    void press(ServiceCode code, UUID id) {
        if (!(draft.screen instanceof Screen.Browsing from)) {
            return;
        }
        draft.before
                .offered(code, now)
                .ifPresent(service -> {
                    if (draft.hub.isAway(now)) {
                        giveAlone(service, from);
                    } else {
                        ask(service, from, id);
                    }
                });
    }

    private void ask(View.Services.Service service, Screen.Browsing from, UUID id) {
        RequestMessage request =
                draft.unsettled
                        .worthAsking(service.code(), now, draft.hall.zone())
                        .orElseGet(() ->
                                Unsettled.fresh(id, service.code(), draft.wishes.language(), now));
        draft.screen = new Screen.Taking(service, request, now.uptime(), from);
        draft.commands.add(new Command.Ask(request));
    }

    /// Returns whether there was a number to give. A request that nobody answered may have made a
    /// ticket that nobody holds: this paper takes its place.
    private boolean giveAlone(View.Services.Service service, Screen.Browsing from) {
        ServiceCode code = service.code();
        Kept kept = draft.kept;
        Optional<TicketNumber> number = kept.reserve().next(code, now.hall(), draft.hall.zone());
        number.ifPresent(next -> {
            Optional<UUID> request =
                    draft.unsettled
                            .worthAsking(code, now, draft.hall.zone())
                            .map(RequestMessage::id);
            draft.unsettled = draft.unsettled.without(code);
            draft.kept = kept.with(kept.reserve().without(code, next));
            draft.screen = new Screen.Giving(service, next, now.uptime(), from);
            draft.commands.add(
                    new Command.GiveAlone(
                            next, code, draft.wishes.language(), request, draft.kept));
        });
        return number.isPresent();
    }

    /// The paper comes in any case; the screen may be somebody else's by now.
    void checkedIn(UUID request, IssuedTicket ticket) {
        Screen others = draft.screen;
        known(ticket.service()).ifPresent(service -> show(Taken.of(ticket), service, request));
        boolean here = others instanceof Screen.Home || others.checksIn(request);
        draft.screen = here ? draft.screen : others;
    }

    /// Also one that takes no more tickets today.
    private Optional<View.Services.Service> known(ServiceCode code) {
        return draft.services.stream()
                .flatMap(all -> all.services().stream())
                .filter(service -> service.code().equals(code))
                .findFirst();
    }

    void given(UUID request, IssuedTicket ticket) {
        draft.screen
                .taking(request)
                .ifPresent(taking -> {
                    draft.unsettled = draft.unsettled.without(taking.service().code());
                    show(Taken.of(ticket), taking.service(), request);
                });
    }

    void givenAlone(Fact.TicketIssuedOffline fact) {
        draft.screen
                .giving(fact.number())
                .ifPresent(giving -> show(Taken.of(fact), giving.service(), fact.ticket().value()));
    }

    private void show(Taken ticket, View.Services.Service service, UUID job) {
        draft.screen = Screen.Ticket.coming(ticket, service, now);
        Slip slip =
                SlipWriting.of(
                        ticket, service, draft.hall, draft.wishes.language(), draft.before.name());
        draft.printing = draft.printing.fresh(job, ticket.id(), slip);
    }

    /// A store that failed may have kept the ticket all the same, and forgets that it said no.
    void refused(UUID request, RefusalCode code) {
        draft.screen
                .taking(request)
                .ifPresent(taking -> {
                    View.Services.Service service = taking.service();
                    boolean unsure = code == RefusalCode.STORE_UNAVAILABLE;
                    draft.unsettled =
                            unsure ? withOpen(taking) : draft.unsettled.without(service.code());
                    if (!unsure || !giveAlone(service, taking.from())) {
                        draft.screen = new Screen.Refused(service, code, noteUntil());
                    }
                });
    }

    void unanswered(UUID request) {
        draft.screen
                .taking(request)
                .ifPresent(taking -> {
                    draft.unsettled = withOpen(taking);
                    insteadOf(taking);
                });
    }

    private Unsettled withOpen(Screen.Taking taking) {
        return draft.unsettled.with(taking.service().code(), taking.request(), draft.hub, now);
    }

    void neverSent(UUID request) {
        draft.screen.taking(request).ifPresent(this::insteadOf);
    }

    /// A ticket of the reserve, or the word that there is none.
    private void insteadOf(Screen.Taking taking) {
        if (!giveAlone(taking.service(), taking.from())) {
            noAnswer(taking.service());
        }
    }

    void notKept(TicketNumber number) {
        draft.screen.giving(number).ifPresent(giving -> noAnswer(giving.service()));
    }

    private void noAnswer(View.Services.Service service) {
        draft.screen = new Screen.NoAnswer(service, noteUntil());
    }

    private Duration noteUntil() {
        return now.uptime().plus(draft.wishes.stay(Stays.NOTE));
    }
}
