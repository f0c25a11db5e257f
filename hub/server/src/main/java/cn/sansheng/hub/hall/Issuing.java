package cn.sansheng.hub.hall;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Optional;

/// A ticket to be made, for somebody who walked in or whose appointment it is. `token` is what its
/// owner shows.
record Issuing(
        ServiceCode service,
        Optional<Priority> priority,
        Optional<Event.Booking> booking,
        Optional<Language> language,
        Token token) {
    Verdict decide(Situation situation, Input.Asked asked) {
        char letter =
                priority.flatMap(_ -> situation.rules().config().priorityLetter())
                        .orElse(service.letter());
        int serial = situation.hall().tickets().lastSerial(letter) + 1;
        return serial > OfflineNumbers.LAST_ONLINE
                ? Verdict.refuse(RefusalCode.FULL_TODAY, "no number is left today")
                : issue(situation, asked, new TicketNumber(letter, serial));
    }

    private Verdict issue(Situation situation, Input.Asked asked, TicketNumber number) {
        Event issued =
                new Event.TicketIssued(
                        asked.fresh().id(),
                        number,
                        service,
                        priority,
                        booking,
                        Optional.empty(),
                        Optional.empty(),
                        booking.isEmpty()
                                ? situation.outlook().of(service, priority)
                                : Optional.empty(),
                        language);
        Origin origin = Origin.request(asked.message().id(), asked.station(), Optional.empty());
        return new Verdict.Accepted(
                        List.of(new Verdict.Draft(issued, origin)),
                        hall ->
                                answer(
                                        situation.with(hall),
                                        hall.tickets().known(asked.fresh().id()),
                                        token))
                .with(new Verdict.NewToken(asked.fresh().id(), token));
    }

    /// Who had an appointment has checked in with it.
    static ReplyBody answer(Situation situation, Ticket ticket, Token token) {
        return ticket.turn().appointment().isPresent()
                ? Repeating.checkedIn(situation, ticket, token)
                : new ReplyBody.TicketTaken(Repeating.issued(situation, ticket, token));
    }
}
