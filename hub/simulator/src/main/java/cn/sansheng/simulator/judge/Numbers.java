package cn.sansheng.simulator.judge;

import cn.sansheng.messages.TicketNumber;
import cn.sansheng.simulator.ledger.LedgerLine;
import cn.sansheng.simulator.ledger.LedgerLine.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A number must belong to one ticket a day, on paper (the ledger) as in the journal, and the hub
/// must give the next one each time.
final class Numbers {
    /// From here on kiosks without their hub count for themselves.
    private static final int FIRST_OFFLINE = 5001;

    private Numbers() {}

    static List<String> twice(List<Entry> journal, List<LedgerLine> ledger) {
        Map<String, String> dayOfTicket = new HashMap<>();
        Map<String, Set<String>> ticketsOf = new LinkedHashMap<>();
        String lastDay = "";
        List<String> found = new ArrayList<>();
        for (Entry entry : journal) {
            lastDay = entry.day();
            if (entry.is("ticket-issued")) {
                String ticket = entry.required("ticket");
                if (dayOfTicket.put(ticket, entry.day()) != null) {
                    found.add("entry " + entry.n() + ": the ticket was issued before");
                }
                add(ticketsOf, entry.day() + " " + entry.required("number"), ticket);
            }
        }
        for (LedgerLine line : ledger) {
            if (line instanceof Told told && told.type().equals("take-ticket")) {
                String day = lastDay;
                told.ticket()
                        .ifPresent(ticket -> {
                            String id = ticket.id().toString();
                            String its = dayOfTicket.getOrDefault(id, day);
                            add(ticketsOf, its + " " + ticket.number(), id);
                        });
            }
        }
        ticketsOf.forEach((number, tickets) ->
                tickets.stream()
                        .skip(1)
                        .forEach(ticket -> found.add(number + " again for " + ticket)));
        return List.copyOf(found);
    }

    /// What is left out between two numbers of a letter.
    static List<String> missing(List<Entry> journal) {
        Map<String, Integer> lastOf = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (Entry entry : journal) {
            if (entry.is("ticket-issued")) {
                TicketNumber number = TicketNumber.parse(entry.required("number"));
                int serial = number.serial();
                String letter = entry.day() + " " + number.letter();
                int last = lastOf.getOrDefault(letter, 0);
                if (serial < FIRST_OFFLINE) {
                    lastOf.put(letter, Math.max(last, serial));
                }
                if (serial < FIRST_OFFLINE && serial > last + 1) {
                    found.add("entry %d: %s follows %d".formatted(entry.n(), number, last));
                }
            }
        }
        return List.copyOf(found);
    }

    private static void add(Map<String, Set<String>> ticketsOf, String number, String ticket) {
        ticketsOf.computeIfAbsent(number, _ -> new LinkedHashSet<>()).add(ticket);
    }
}
