package cn.sansheng.simulator.judge;

import cn.sansheng.simulator.ledger.LedgerLine;
import cn.sansheng.simulator.ledger.LedgerLine.Asked;
import cn.sansheng.simulator.ledger.LedgerLine.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every accepted answer must stand in the journal as it was told, and nothing may stand there for
/// a station of ours that it never asked. A sign-in may be a repetition without an entry.
final class Promises {
    private static final Map<String, String> ENTRY_OF =
            Map.ofEntries(
                    Map.entry("take-ticket", "ticket-issued"),
                    Map.entry("call-next", "ticket-called"),
                    Map.entry("call", "ticket-called"),
                    Map.entry("recall", "ticket-called"),
                    Map.entry("start", "service-started"),
                    Map.entry("finish", "service-finished"),
                    Map.entry("no-show", "ticket-no-show"),
                    Map.entry("park", "ticket-parked"),
                    Map.entry("unpark", "ticket-unparked"),
                    Map.entry("transfer", "ticket-transferred"),
                    Map.entry("sign-out", "clerk-signed-out"),
                    Map.entry("away", "clerk-away"),
                    Map.entry("back", "clerk-back"));

    private Promises() {}

    static List<String> broken(List<Entry> journal, List<LedgerLine> ledger) {
        Map<String, Entry> byCause =
                journal.stream()
                        .filter(entry -> entry.cause().isPresent())
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.cause().get() + " " + entry.type(),
                                        Function.identity(),
                                        (first, _) -> first));
        List<String> found = new ArrayList<>();
        for (LedgerLine line : ledger) {
            if (line instanceof Told told && mustStand(told)) {
                String type = ENTRY_OF.get(told.type());
                Optional<Entry> entry =
                        Optional.ofNullable(byCause.get(told.request() + " " + type));
                if (entry.isEmpty() || !asTold(told, entry.get())) {
                    found.add(
                            "%s of %s is not kept as it was told: %s"
                                    .formatted(told.type(), told.station(), told.request()));
                }
            }
        }
        return List.copyOf(found);
    }

    static List<String> neverAsked(List<Entry> journal, List<LedgerLine> ledger) {
        Set<String> ours = new HashSet<>();
        Set<UUID> asked = new HashSet<>();
        for (LedgerLine line : ledger) {
            ours.add(line.station().value());
            if (line instanceof Asked(_, var request, _)) {
                asked.add(request);
            }
        }
        return journal.stream()
                .filter(entry -> entry.station().filter(ours::contains).isPresent())
                .filter(entry -> ENTRY_OF.containsValue(entry.type()))
                .filter(entry -> entry.outbox().isEmpty())
                .filter(entry -> entry.cause().filter(cause -> !asked.contains(cause)).isPresent())
                .map(entry -> "entry " + entry.n() + ": nobody asked for it")
                .toList();
    }

    private static boolean mustStand(Told told) {
        return told.refused().isEmpty()
                && !told.suppressed().orElse(false)
                && ENTRY_OF.containsKey(told.type());
    }

    private static boolean asTold(Told told, Entry entry) {
        return told.ticket()
                .map(ticket ->
                        entry.required("ticket").equals(ticket.id().toString())
                                && entry.text("number")
                                        .map(ticket.number().toString()::equals)
                                        .orElse(true))
                .orElse(true);
    }
}
