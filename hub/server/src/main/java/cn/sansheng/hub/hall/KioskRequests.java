package cn.sansheng.hub.hall;

import cn.sansheng.messages.Priority;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;

import java.util.List;
import java.util.Optional;

/// What kiosks ask.
final class KioskRequests {
    /// The hub counts upward to here; offline ranges lie above (contract, offline numbers).
    private static final int LAST_SERIAL = 5000;

    private KioskRequests() {}

    static Verdict takeTicket(Situation situation, Input.Asked asked, Request.TakeTicket request) {
        Rules rules = situation.rules();
        if (!knownPriority(rules, request.priority()) || request.appointment().isPresent()) {
            return Verdict.refuse(
                    RefusalCode.BAD_REQUEST, "unknown priority, or appointments not kept here");
        }
        if (!rules.services().containsKey(request.service())) {
            return Verdict.refuse(RefusalCode.UNKNOWN_SERVICE, "no such service in this hall");
        }
        if (!situation.hall().open()) {
            return Verdict.refuse(RefusalCode.CLOSED, "outside office hours");
        }
        char letter = letter(rules, request.service(), request.priority());
        int serial = situation.hall().tickets().lastSerial(letter) + 1;
        if (serial > LAST_SERIAL) {
            return Verdict.refuse(RefusalCode.FULL_TODAY, "no number is left today");
        }
        return issue(situation, asked, request, new TicketNumber(letter, serial));
    }

    private static Verdict issue(
            Situation situation,
            Input.Asked asked,
            Request.TakeTicket request,
            TicketNumber number) {
        Input.FreshTicket fresh = asked.fresh();
        Event issued =
                new Event.TicketIssued(
                        fresh.id(),
                        number,
                        request.service(),
                        request.priority(),
                        Optional.empty(),
                        Optional.empty(),
                        situation.outlook().of(request.service(), request.priority()));
        Origin origin = Origin.request(asked.message().id(), asked.station(), Optional.empty());
        return new Verdict.Accepted(
                List.of(new Verdict.Draft(issued, origin)),
                hall ->
                        new ReplyBody.TicketTaken(
                                Repeating.issued(
                                        situation.with(hall),
                                        hall.tickets().known(fresh.id()),
                                        fresh.token())),
                Optional.of(new Verdict.NewToken(fresh.id(), fresh.token())));
    }

    private static boolean knownPriority(Rules rules, Optional<Priority> priority) {
        return priority.isEmpty()
                || rules.config().priorities().stream()
                        .anyMatch(group -> group.code().equals(priority.get()));
    }

    private static char letter(Rules rules, ServiceCode service, Optional<Priority> priority) {
        return priority.flatMap(_ -> rules.config().priorityLetter()).orElse(service.letter());
    }

    /// A missed ticket waits again, once it is brought back (B9).
    static Verdict checkIn(Situation situation, Input.Asked asked) {
        Optional<Ticket> ticket = asked.ticketOfToken().flatMap(situation.hall().tickets()::find);
        if (ticket.isEmpty()) {
            return Verdict.refuse(RefusalCode.UNKNOWN_TICKET, "no such ticket today");
        }
        if (ticket.get().state() != TicketState.NO_SHOW) {
            return Verdict.refuse(RefusalCode.WRONG_STATE, "this ticket was not missed");
        }
        Request.CheckIn request = (Request.CheckIn) asked.message().request();
        Event returned = new Event.TicketReturned(ticket.get().id());
        Origin origin = Origin.request(asked.message().id(), asked.station(), Optional.empty());
        return new Verdict.Accepted(
                List.of(new Verdict.Draft(returned, origin)),
                hall -> {
                    Ticket waiting = hall.tickets().known(ticket.get().id());
                    var issued = Repeating.issued(situation.with(hall), waiting, request.token());
                    return new ReplyBody.CheckedIn(issued, issued.ahead());
                });
    }
}
