package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A hall at a moment under its rules: the questions that decisions and views both ask.
public record Situation(Rules rules, Hall hall, Instant now) {

    Situation with(Hall next) {
        return new Situation(rules, next, now);
    }

    /// Whom this counter would call now: of everybody it may call, who came first. Priority is
    /// marked but not preferred yet.
    Optional<Ticket> nextFor(CounterId counter) {
        return servicesAt(counter).stream()
                .flatMap(service -> waiting(service, counter).limit(1))
                .min(Comparator.comparingDouble(Ticket::place));
    }

    /// Everybody this counter may call, in its order, at most so many.
    List<Ticket> waitingAt(CounterId counter, int most) {
        return servicesAt(counter).stream()
                .flatMap(service -> waiting(service, counter).limit(most))
                .sorted(Comparator.comparingDouble(Ticket::place))
                .limit(most)
                .toList();
    }

    private Stream<Ticket> waiting(ServiceCode service, CounterId counter) {
        return hall.tickets().queue(service).values().stream()
                .map(hall.tickets()::known)
                .filter(ticket -> ticket.counter().map(counter::equals).orElse(true));
    }

    List<ServiceCode> servicesAt(CounterId counter) {
        return hall.desk(counter)
                .clerk()
                .map(clerk -> rules.servedAt(counter, clerk))
                .orElse(List.of());
    }

    /// Counters where this service is being called from now.
    List<CounterId> openFor(ServiceCode service) {
        return rules.counters().keySet().stream()
                .filter(counter -> hall.desk(counter).away().isEmpty())
                .filter(counter -> servicesAt(counter).contains(service))
                .toList();
    }

    /// Who of the same service stands before this ticket.
    int ahead(Ticket ticket) {
        return hall.tickets().queue(ticket.service()).headMap(ticket.place()).size();
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
            return rules.startOf(hall.day());
        }
        return desk.away()
                .map(Desk.Away::since)
                .or(() -> held(counter).flatMap(Ticket::since))
                .orElse(desk.since());
    }

    ReplyBody atCounter(TicketId ticket) {
        return new ReplyBody.AtCounter(hall.tickets().known(ticket).forCounter());
    }

    boolean promptOpen(Desk.Prompt prompt) {
        return now.isBefore(promptEnd(prompt)) && !hall.tickets().known(prompt.ticket()).rated();
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
                .filter(prompt -> hall.tickets().find(prompt.ticket()).isPresent())
                .filter(this::promptOpen);
    }
}
