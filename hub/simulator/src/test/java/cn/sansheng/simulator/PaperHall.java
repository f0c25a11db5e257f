package cn.sansheng.simulator;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/// A hub's rules written down a second time, as short as can be, for the simulator to talk to.
@NullUnmarked
public final class PaperHall {
    private final Map<ServiceCode, Set<CounterId>> services;
    private final Map<CounterId, Desk> desks = new TreeMap<>();
    private final Map<TicketId, Ticket> tickets = new HashMap<>();
    private final List<TicketId> line = new ArrayList<>();
    private final Map<Character, Integer> numbers = new HashMap<>();
    private final Map<UUID, Reply> answered = new HashMap<>();
    private final List<Note> journal = new ArrayList<>();
    private long revision;

    /// One journal entry in the making.
    public record Note(
            String type,
            UUID cause,
            Optional<TicketId> ticket,
            Optional<TicketNumber> number,
            int call,
            Instant at) {}

    private static final class Desk {
        Optional<ClerkId> clerk = Optional.empty();
        Optional<Ticket> ticket = Optional.empty();
        boolean away;
    }

    private static final class Ticket {
        final TicketId id = Ids.ticket();
        TicketNumber number;
        ServiceCode service;
        TicketState state = TicketState.WAITING;
        Instant issuedAt;
        Instant lastCall = Instant.MIN;
        int calls;
        int callsHere;

        Ticket(TicketNumber number, ServiceCode service, Instant issuedAt) {
            this.number = number;
            this.service = service;
            this.issuedAt = issuedAt;
        }

        CalledTicket forCounter() {
            return new CalledTicket(id, number, service, Optional.empty(), state, calls, issuedAt);
        }
    }

    public PaperHall(Map<ServiceCode, Set<CounterId>> services) {
        this.services = services;
        services.values().forEach(all -> all.forEach(one -> desks.put(one, new Desk())));
    }

    public List<Note> journal() {
        return journal;
    }

    public int waiting() {
        return line.size();
    }

    public Reply decide(Optional<CounterId> counter, RequestMessage message, Instant now) {
        Reply known = answered.get(message.id());
        if (known != null) {
            return known;
        }
        Reply reply =
                message.request() instanceof Request.TakeTicket take
                        ? issue(message.id(), take, now)
                        : atDesk(message, counter.orElseThrow(), now);
        if (reply instanceof Reply.Accepted) {
            answered.put(message.id(), reply);
        }
        return reply;
    }

    private Reply issue(UUID id, Request.TakeTicket take, Instant now) {
        char letter = take.priority().map(_ -> 'P').orElse(take.service().letter());
        int serial = numbers.merge(letter, 1, Integer::sum);
        Ticket ticket = new Ticket(new TicketNumber(letter, serial), take.service(), now);
        tickets.put(ticket.id, ticket);
        line.add(ticket.id);
        note("ticket-issued", id, ticket, now);
        return new Reply.Accepted(id, new ReplyBody.TicketTaken(issued(ticket, take.priority())));
    }

    private IssuedTicket issued(Ticket ticket, Optional<Priority> priority) {
        return new IssuedTicket(
                ticket.id,
                ticket.number,
                ticket.service,
                ticket.issuedAt,
                Ids.token(),
                line.size() - 1,
                Optional.empty(),
                priority);
    }

    private Reply atDesk(RequestMessage message, CounterId counter, Instant now) {
        UUID id = message.id();
        Desk desk = desks.get(counter);
        if (message.request() instanceof Request.SignIn in) {
            desk.clerk = Optional.of(in.clerk());
            return done(id, "clerk-signed-in", new ReplyBody.SignedIn(card(desk), counter), now);
        }
        if (desk.clerk.isEmpty()) {
            return refuse(id, RefusalCode.NOT_SIGNED_IN);
        }
        return switch (message.request()) {
            case Request.SignOut _ -> {
                desk.clerk = Optional.empty();
                yield done(id, "clerk-signed-out", new ReplyBody.Done(), now);
            }
            case Request.Away _ -> {
                desk.away = true;
                yield done(id, "clerk-away", new ReplyBody.Done(), now);
            }
            case Request.Back _ -> {
                desk.away = false;
                yield done(id, "clerk-back", new ReplyBody.Done(), now);
            }
            case Request.CallNext _ -> callNext(id, counter, desk, now);
            case Request.Unpark(var ticket) -> unpark(id, desk, tickets.get(ticket), now);
            default ->
                    desk.ticket.isEmpty()
                            ? refuse(id, RefusalCode.NO_TICKET)
                            : withTicket(message, desk, desk.ticket.get(), now);
        };
    }

    private Reply callNext(UUID id, CounterId counter, Desk desk, Instant now) {
        if (desk.ticket.isPresent() || desk.away) {
            return refuse(id, desk.away ? RefusalCode.WRONG_STATE : RefusalCode.COUNTER_BUSY);
        }
        Optional<TicketId> next = line.stream().filter(one -> serves(counter, one)).findFirst();
        if (next.isEmpty()) {
            return refuse(id, RefusalCode.NOBODY_WAITING);
        }
        line.remove(next.get());
        Ticket ticket = tickets.get(next.get());
        ticket.callsHere = 0;
        desk.ticket = Optional.of(ticket);
        return call(id, ticket, now);
    }

    private Reply call(UUID id, Ticket ticket, Instant now) {
        ticket.state = TicketState.CALLED;
        ticket.calls++;
        ticket.callsHere++;
        ticket.lastCall = now;
        note("ticket-called", id, ticket, now);
        return new Reply.Accepted(id, new ReplyBody.AtCounter(ticket.forCounter()));
    }

    private Reply unpark(UUID id, Desk desk, Ticket ticket, Instant now) {
        if (desk.ticket.isPresent() || ticket.state != TicketState.PARKED) {
            return refuse(id, RefusalCode.COUNTER_BUSY);
        }
        ticket.state = TicketState.SERVING;
        desk.ticket = Optional.of(ticket);
        note("ticket-unparked", id, ticket, now);
        return new Reply.Accepted(id, new ReplyBody.AtCounter(ticket.forCounter()));
    }

    private Reply withTicket(RequestMessage message, Desk desk, Ticket ticket, Instant now) {
        UUID id = message.id();
        return switch (message.request()) {
            case Request.Recall _ -> call(id, ticket, now);
            case Request.Start _ -> {
                ticket.state = TicketState.SERVING;
                note("service-started", id, ticket, now);
                yield new Reply.Accepted(id, new ReplyBody.AtCounter(ticket.forCounter()));
            }
            case Request.NoShow _ when tooSoon(ticket, now) ->
                    new Reply.Refused(id, RefusalCode.TOO_SOON, "", OptionalInt.of(15));
            case Request.NoShow _ ->
                    leaves(id, desk, ticket, TicketState.NO_SHOW, "ticket-no-show", now);
            case Request.Finish _ ->
                    leaves(id, desk, ticket, TicketState.FINISHED, "service-finished", now);
            case Request.Park _ ->
                    leaves(id, desk, ticket, TicketState.PARKED, "ticket-parked", now);
            case Request.Transfer transfer -> {
                ticket.service = transfer.service().orElseThrow();
                line.add(ticket.id);
                yield leaves(id, desk, ticket, TicketState.WAITING, "ticket-transferred", now);
            }
            default -> refuse(id, RefusalCode.UNKNOWN_REQUEST);
        };
    }

    private Reply leaves(
            UUID id, Desk desk, Ticket ticket, TicketState to, String type, Instant now) {
        ticket.state = to;
        desk.ticket = Optional.empty();
        note(type, id, ticket, now);
        ReplyBody body =
                to == TicketState.WAITING
                        ? new ReplyBody.Transferred("there", line.size(), Optional.empty())
                        : new ReplyBody.Done();
        return new Reply.Accepted(id, body);
    }

    private static boolean tooSoon(Ticket ticket, Instant now) {
        return ticket.callsHere < 3
                || Duration.between(ticket.lastCall, now).compareTo(Duration.ofSeconds(15)) < 0;
    }

    private boolean serves(CounterId counter, TicketId ticket) {
        return services.get(tickets.get(ticket).service).contains(counter);
    }

    public View.Counter view(CounterId counter) {
        Desk desk = desks.get(counter);
        List<View.Counter.Waiting> waiting =
                line.stream()
                        .filter(one -> serves(counter, one))
                        .limit(50)
                        .map(tickets::get)
                        .map(one ->
                                new View.Counter.Waiting(
                                        one.id,
                                        one.number,
                                        one.service,
                                        one.issuedAt,
                                        Optional.empty()))
                        .toList();
        return new View.Counter(
                ++revision,
                counter,
                desk.clerk.map(_ -> card(desk)),
                desk.away ? CounterState.AWAY : CounterState.IDLE,
                desk.ticket.map(Ticket::forCounter),
                new View.Counter.Phone(false, 0),
                Optional.empty(),
                waiting,
                Optional.empty());
    }

    private static ClerkCard card(Desk desk) {
        return new ClerkCard(desk.clerk.orElseThrow(), "somebody");
    }

    private Reply done(UUID id, String type, ReplyBody body, Instant now) {
        journal.add(new Note(type, id, Optional.empty(), Optional.empty(), 0, now));
        return new Reply.Accepted(id, body);
    }

    private void note(String type, UUID cause, Ticket ticket, Instant now) {
        Optional<TicketNumber> number =
                type.equals("ticket-issued") ? Optional.of(ticket.number) : Optional.empty();
        journal.add(new Note(type, cause, Optional.of(ticket.id), number, ticket.calls, now));
    }

    private static Reply refuse(UUID id, RefusalCode code) {
        return new Reply.Refused(id, code, "");
    }
}
