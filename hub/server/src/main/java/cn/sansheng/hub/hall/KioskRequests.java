package cn.sansheng.hub.hall;

import cn.sansheng.messages.Priority;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketId;
import java.util.List;
import java.util.Optional;

/// What kiosks ask.
final class KioskRequests {
    private KioskRequests() {}

    static Verdict takeTicket(Situation situation, Input.Asked asked, Request.TakeTicket request) {
        Rules rules = situation.rules();
        if (!knownPriority(rules, request.priority())) {
            return Verdict.refuse(RefusalCode.BAD_REQUEST, "unknown priority");
        }
        if (!rules.services().containsKey(request.service())) {
            return Verdict.refuse(RefusalCode.UNKNOWN_SERVICE, "no such service in this hall");
        }
        if (request.appointment().isPresent()) {
            return withAppointment(situation, asked, request);
        }
        Optional<Admission.Denial> denial = new Admission(situation).denial(request.service());
        if (denial.isPresent()) {
            return denial.get().verdict();
        }
        return new Issuing(
                        request.service(),
                        request.priority(),
                        Optional.empty(),
                        request.language(),
                        asked.fresh().token())
                .decide(situation, asked);
    }

    private static Verdict withAppointment(
            Situation situation, Input.Asked asked, Request.TakeTicket request) {
        return asked.appointment()
                .filter(found -> found.service().equals(request.service()))
                .map(found ->
                        CheckingIn.arrive(
                                situation, asked, found, request.priority(), request.language()))
                .orElseGet(() -> Verdict.refuse(RefusalCode.UNKNOWN_TICKET, "no such appointment"));
    }

    private static boolean knownPriority(Rules rules, Optional<Priority> priority) {
        return priority.isEmpty()
                || rules.config().priorities().stream()
                        .anyMatch(group -> group.code().equals(priority.get()));
    }

    /// Whoever has an appointment is here; a missed ticket waits again, when it is brought back in
    /// time (B9).
    static Verdict checkIn(Situation situation, Input.Asked asked, Request.CheckIn request) {
        Optional<Ticket> ticket = asked.ticketOfToken().flatMap(situation.hall().tickets()::find);
        if (ticket.isEmpty()) {
            return asked.appointment()
                    .map(found ->
                            CheckingIn.arrive(
                                    situation, asked, found, Optional.empty(), request.language()))
                    .orElseGet(() ->
                            Verdict.refuse(RefusalCode.UNKNOWN_TICKET, "no such ticket today"));
        }
        return Missing.mayNotReturn(situation, ticket.get())
                .orElseGet(() -> returned(situation, asked, request, ticket.get().id()));
    }

    private static Verdict returned(
            Situation situation, Input.Asked asked, Request.CheckIn request, TicketId ticket) {
        Event returned = new Event.TicketReturned(ticket);
        Origin origin = Origin.request(asked.message().id(), asked.station(), Optional.empty());
        return new Verdict.Accepted(
                List.of(new Verdict.Draft(returned, origin)),
                hall ->
                        Repeating.checkedIn(
                                situation.with(hall),
                                hall.tickets().known(ticket),
                                request.token()));
    }
}
