package cn.sansheng.simulator.judge;

import cn.sansheng.simulator.ledger.LedgerLine;
import cn.sansheng.simulator.ledger.LedgerLine.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A number must belong to one ticket a day, on paper (the ledger) as in the journal.
final class Numbers {
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

    private static void add(Map<String, Set<String>> ticketsOf, String number, String ticket) {
        ticketsOf.computeIfAbsent(number, _ -> new LinkedHashSet<>()).add(ticket);
    }
}
