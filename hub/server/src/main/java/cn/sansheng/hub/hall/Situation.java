package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A hall at a moment under its rules: the questions that decisions and views both ask. `outlook`
/// is the newest forecast of waits, `notes` are what clerks have left for each other.
public record Situation(Rules rules, Hall hall, Instant now, Outlook outlook, Notes notes) {

    /// One in which nobody has left a note.
    public Situation(Rules rules, Hall hall, Instant now, Outlook outlook) {
        this(rules, hall, now, outlook, Notes.NONE);
    }

    /// One in which no wait is known.
    public Situation(Rules rules, Hall hall, Instant now) {
        this(rules, hall, now, Outlook.UNKNOWN);
    }

    Situation with(Hall next) {
        return new Situation(rules, next, now, outlook, notes);
    }

    /// Whom this counter would call now, and on what ground.
    Optional<Picking.Pick<Line.Ranked>> nextFor(CounterId counter) {
        return Line.at(counter, this).next();
    }

    /// Everybody this counter may call, in its order, at most so many.
    List<Ticket> waitingAt(CounterId counter, int most) {
        return Line.at(counter, this).first(most);
    }

    List<ServiceCode> servicesAt(CounterId counter) {
        return hall.desk(counter)
                .clerk()
                .map(clerk -> rules.servedAt(counter, clerk))
                .orElse(List.of());
    }

    /// Counters where this service is being called from now.
    public List<CounterId> openFor(ServiceCode service) {
        return rules.countersFor(service).stream()
                .filter(counter -> calls(hall.desk(counter), counter, service))
                .toList();
    }

    private boolean calls(Desk desk, CounterId counter, ServiceCode service) {
        return desk.away().isEmpty()
                && desk.clerk().filter(c -> rules.serves(counter, c, service)).isPresent();
    }

    /// The priority calls in a row made last at that counter calling the service which made fewest.
    int shortestRun(ServiceCode service) {
        return openFor(service).stream()
                .mapToInt(counter -> hall.desk(counter).picks().inRow())
                .min()
                .orElse(0);
    }

    /// How many of the same service would be called before this ticket.
    int ahead(Ticket ticket) {
        return Ahead.of(this, ticket);
    }

    Optional<Ticket> held(CounterId counter) {
        return hall.desk(counter).ticket().map(hall.tickets()::known);
    }

    /// The other counter that the away sign sends people to (S55): the first open one that serves
    /// what this one would.
    Optional<CounterId> insteadOf(CounterId counter) {
        return servicesAt(counter).stream()
                .flatMap(service -> openFor(service).stream())
                .filter(other -> !other.equals(counter))
                .findFirst();
    }

    /// When the present state of a counter began. Calling again does not begin it anew; a counter
    /// that nobody opened today has been closed all day.
    Instant since(CounterId counter) {
        Desk desk = hall.desks().get(counter);
        if (desk == null) {
            return rules.times().startOf(hall.day());
        }
        return desk.away()
                .map(Desk.Away::since)
                .or(() -> held(counter).map(ticket -> ticket.stage().since()))
                .orElse(desk.since());
    }

    /// A ticket parked for this counter, or for any and of a service that this one serves.
    boolean mayUnpark(Ticket parked, CounterId counter) {
        return parked.counter()
                .map(counter::equals)
                .orElse(
                        parked.stage() instanceof Stage.Parked
                                && servicesAt(counter).contains(parked.service()));
    }

    /// Those parked that this counter may take up, the longest parked first.
    List<Ticket> parkedFor(CounterId counter) {
        return hall.tickets().parked().keySet().stream()
                .map(hall.tickets()::known)
                .filter(ticket -> mayUnpark(ticket, counter))
                .sorted(Comparator.comparing(ticket -> ticket.stage().since()))
                .toList();
    }

    /// From when on nobody can say any more that a service goes on here (B10): nothing has been
    /// done at its counter for too long, and neither does it usually take longer.
    Optional<Instant> staleAt(CounterId counter) {
        return held(counter)
                .filter(ticket -> ticket.state() == TicketState.SERVING)
                .map(ticket ->
                        hall.floor()
                                .posts()
                                .talkEnd(counter)
                                .filter(ticket.stage().since()::isBefore)
                                .orElse(ticket.stage().since())
                                .plus(staleAfter(ticket.service())));
    }

    boolean stale(CounterId counter) {
        return staleAt(counter).filter(at -> !now.isBefore(at)).isPresent();
    }

    private Duration staleAfter(ServiceCode service) {
        int least = rules.config().limits().servingStaleMinutes();
        return Duration.ofMinutes(Math.max(least, rules.usualMinutes(service).orElse(least)));
    }

    ReplyBody atCounter(TicketId ticket) {
        return new ReplyBody.AtCounter(hall.tickets().known(ticket).forCounter());
    }

    Instant promptEnd(Desk.Prompt prompt) {
        Instant over = timeOf(prompt);
        return prompt.ended().filter(over::isAfter).orElse(over);
    }

    /// Until when a press may say that it is for this prompt's ticket.
    Instant timeOf(Desk.Prompt prompt) {
        return prompt.from().plusSeconds(rules.config().limits().ratingPromptSeconds());
    }

    /// The prompt that stands at a counter now. A prompt of a day before is over.
    Optional<Desk.Prompt> prompt(CounterId counter) {
        return hall.desk(counter)
                .lastPrompt()
                .filter(prompt -> now.isBefore(promptEnd(prompt)))
                .filter(prompt ->
                        hall.tickets().find(prompt.ticket()).filter(t -> !t.rated()).isPresent());
    }
}
