package cn.sansheng.hub.hall;

import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// The day's tickets, those of them who wait, and since when others are parked.
public record Tickets(
        PSortedMap<TicketId, Ticket> all,
        PSortedMap<TicketNumber, TicketId> byNumber,
        Queues waiting,
        PSortedMap<TicketId, Instant> parked,
        PSortedMap<Character, Integer> lastSerial) {

    static final Tickets NONE =
            new Tickets(
                    TreePMap.empty(),
                    TreePMap.empty(),
                    Queues.EMPTY,
                    TreePMap.empty(),
                    TreePMap.empty());

    public Optional<Ticket> find(TicketId id) {
        return Optional.ofNullable(all.get(id));
    }

    /// A ticket that the journal has spoken of.
    public Ticket known(TicketId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no ticket " + id));
    }

    Optional<Ticket> find(TicketNumber number) {
        return Optional.ofNullable(byNumber.get(number)).map(this::known);
    }

    /// The last serial the hub gave out under a letter today.
    int lastSerial(char letter) {
        return Optional.ofNullable(lastSerial.get(letter)).orElse(0);
    }

    /// The highest serial under a service's letter that is not above `most`; 0 where there is none.
    int lastUpTo(ServiceCode service, int most) {
        return Optional.ofNullable(byNumber.floorKey(new TicketNumber(service.letter(), most)))
                .filter(number -> number.letter() == service.letter())
                .map(TicketNumber::serial)
                .orElse(0);
    }

    public int waitingFor(ServiceCode service) {
        return waiting.size(service);
    }

    public int waitingInAll() {
        return waiting.size();
    }

    /// The first of each lane.
    Stream<Ticket> firsts() {
        return waiting.lanes().keySet().stream().flatMap(waiting::firsts).map(this::known);
    }

    List<Ticket> inState(TicketState... states) {
        List<TicketState> wanted = List.of(states);
        return all.values().stream().filter(ticket -> wanted.contains(ticket.state())).toList();
    }

    Tickets issue(Ticket ticket, boolean offline) {
        PSortedMap<Character, Integer> serials =
                offline
                        ? lastSerial
                        : lastSerial.plus(ticket.number().letter(), ticket.number().serial());
        return new Tickets(
                        all, byNumber.plus(ticket.number(), ticket.id()), waiting, parked, serials)
                .put(ticket);
    }

    /// Stores the ticket as it now is and keeps the queues true to it.
    Tickets put(Ticket ticket) {
        Ticket was = all.get(ticket.id());
        Queues queues = waiting;
        if (was != null && was.state() == TicketState.WAITING) {
            queues = queues.minus(was);
        }
        Ticket placed = ticket;
        if (ticket.state() == TicketState.WAITING) {
            placed = ticket.at(queues.freePlace(ticket));
            queues = queues.plus(placed);
        }
        PSortedMap<TicketId, Instant> aside =
                ticket.state() == TicketState.PARKED
                        ? parked.plus(ticket.id(), ticket.stage().since())
                        : parked.minus(ticket.id());
        return new Tickets(all.plus(ticket.id(), placed), byNumber, queues, aside, lastSerial);
    }
}
