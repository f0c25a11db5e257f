package cn.sansheng.simulator.judge;

import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.ledger.LedgerLine;
import cn.sansheng.simulator.ledger.LedgerLine.Told;
import cn.sansheng.simulator.ledger.LedgerLine.ToldTicket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A double call: a ticket called while another counter has it, a counter calling a second ticket
/// while it has one, the same call of a ticket twice, or two stations told of the same call.
final class DoubleCalls {
    private static final Set<String> LEAVES =
            Set.of(
                    "service-finished",
                    "ticket-no-show",
                    "ticket-parked",
                    "ticket-transferred",
                    "ticket-given-back",
                    "ticket-returned",
                    "ticket-voided");

    private final Map<String, String> counterOf = new HashMap<>();
    private final Map<String, String> ticketAt = new HashMap<>();
    private final Map<String, Long> firstEntryOfCall = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    private DoubleCalls() {}

    static List<String> in(List<Entry> journal, List<LedgerLine> ledger) {
        DoubleCalls calls = new DoubleCalls();
        journal.forEach(calls::follow);
        calls.toldTwice(ledger);
        return List.copyOf(calls.found);
    }

    private void follow(Entry entry) {
        String ticket = entry.required("ticket");
        if (entry.is("ticket-called")) {
            called(entry, ticket, entry.required("counter"));
        } else if (entry.is("ticket-unparked") || entry.is("service-reopened")) {
            hold(ticket, entry.required("counter"));
        } else if (LEAVES.contains(entry.type())) {
            String counter = counterOf.remove(ticket);
            if (counter != null) {
                ticketAt.remove(counter, ticket);
            }
        } else if (entry.is("clerk-signed-out")) {
            ticketAt.remove(entry.required("counter"));
        } else if (entry.is("day-closed")) {
            counterOf.clear();
            ticketAt.clear();
        }
    }

    private void called(Entry entry, String ticket, String counter) {
        String elsewhere = counterOf.getOrDefault(ticket, counter);
        String other = ticketAt.getOrDefault(counter, ticket);
        Long before = firstEntryOfCall.putIfAbsent(ticket + " " + entry.number("call"), entry.n());
        if (!elsewhere.equals(counter)) {
            found.add(
                    "entry %d: ticket %s is at counter %s".formatted(entry.n(), ticket, elsewhere));
        } else if (!other.equals(ticket)) {
            found.add("entry %d: counter %s has ticket %s".formatted(entry.n(), counter, other));
        } else if (before != null) {
            found.add("entry %d: the same call as entry %d".formatted(entry.n(), before));
        }
        hold(ticket, counter);
    }

    private void hold(String ticket, String counter) {
        counterOf.put(ticket, counter);
        ticketAt.put(counter, ticket);
    }

    /// Only the first answer to a request says which call it made: a repetition may tell how often
    /// the ticket has been called since.
    private void toldTwice(List<LedgerLine> ledger) {
        Map<String, String> stationOf = new HashMap<>();
        Set<UUID> answered = new HashSet<>();
        for (LedgerLine line : ledger) {
            if (line instanceof Told told && isCall(told) && answered.add(told.request())) {
                told.ticket().ifPresent(ticket -> toldOnce(told.station(), ticket, stationOf));
            }
        }
    }

    private void toldOnce(StationName station, ToldTicket ticket, Map<String, String> stationOf) {
        String call = ticket.id() + " " + ticket.calls().orElse(0);
        String first = stationOf.putIfAbsent(call, station.value());
        if (first != null && !first.equals(station.value())) {
            found.add(
                    "%s and %s were told of the same call of %s"
                            .formatted(first, station, ticket.number()));
        }
    }

    private static boolean isCall(Told told) {
        return told.type().equals("call-next") || told.type().equals("call");
    }
}
