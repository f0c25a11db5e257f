package cn.sansheng.simulator.judge;

import cn.sansheng.simulator.ledger.LedgerLine;
import cn.sansheng.simulator.ledger.LedgerLine.Asked;
import cn.sansheng.simulator.ledger.LedgerLine.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every accepted answer must stand in the journal as it was told, once, and stay the same answer
/// however often it is asked for; and nothing may stand there for a station of ours that it never
/// asked. A sign-in may be a repetition without an entry.
final class Promises {
    private static final Map<String, Set<String>> ENTRIES_OF =
            Map.ofEntries(
                    Map.entry("take-ticket", Set.of("ticket-issued")),
                    Map.entry("check-in", Set.of("ticket-returned", "ticket-issued")),
                    Map.entry("call-next", Set.of("ticket-called")),
                    Map.entry("call", Set.of("ticket-called")),
                    Map.entry("recall", Set.of("ticket-called")),
                    Map.entry("start", Set.of("service-started")),
                    Map.entry("finish", Set.of("service-finished")),
                    Map.entry("no-show", Set.of("ticket-no-show")),
                    Map.entry("park", Set.of("ticket-parked")),
                    Map.entry("unpark", Set.of("ticket-unparked")),
                    Map.entry("transfer", Set.of("ticket-transferred")),
                    Map.entry("sign-out", Set.of("clerk-signed-out")),
                    Map.entry("away", Set.of("clerk-away", "away-changed")),
                    Map.entry("back", Set.of("clerk-back")));

    private static final Set<String> ENTRIES =
            ENTRIES_OF.values().stream()
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private Promises() {}

    static List<String> broken(List<Entry> journal, List<LedgerLine> ledger) {
        Map<String, Entry> byCause = new HashMap<>();
        for (Entry entry : decided(journal)) {
            byCause.putIfAbsent(decision(entry), entry);
        }
        List<String> found = new ArrayList<>();
        Set<UUID> promised = new HashSet<>();
        for (LedgerLine line : ledger) {
            if (line instanceof Told told && mustStand(told)) {
                promised.add(told.request());
                Optional<Entry> entry =
                        entriesOf(told).stream()
                                .flatMap(type ->
                                        Stream.ofNullable(byCause.get(told.request() + " " + type)))
                                .findFirst();
                if (entry.isEmpty() || !asTold(told, entry.get())) {
                    found.add(
                            "%s of %s is not kept as it was told: %s"
                                    .formatted(told.type(), told.station(), told.request()));
                }
            } else if (line instanceof Told told && promised.contains(told.request())) {
                found.add(
                        "%s of %s was accepted, then refused: %s"
                                .formatted(told.type(), told.station(), told.request()));
            }
        }
        return List.copyOf(found);
    }

    /// One request with two entries of a kind, or two answers that name different tickets. A recall
    /// that was suppressed left no entry, and after a restart it may be decided for whoever then
    /// stands there.
    static List<String> decidedTwice(List<Entry> journal, List<LedgerLine> ledger) {
        List<String> found = new ArrayList<>();
        Set<String> decisions = new HashSet<>();
        for (Entry entry : decided(journal)) {
            if (!decisions.add(decision(entry))) {
                found.add("entry %d: decided before, %s".formatted(entry.n(), decision(entry)));
            }
        }
        Map<UUID, String> ticketOf = new HashMap<>();
        for (LedgerLine line : ledger) {
            if (line instanceof Told told
                    && told.ticket().isPresent()
                    && !told.suppressed().orElse(false)) {
                String ticket = told.ticket().get().number() + " " + told.ticket().get().id();
                String before = ticketOf.putIfAbsent(told.request(), ticket);
                if (before != null && !before.equals(ticket)) {
                    found.add("%s and %s for %s".formatted(before, ticket, told.request()));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<Entry> decided(List<Entry> journal) {
        return journal.stream()
                .filter(entry -> entry.cause().isPresent() && entry.outbox().isEmpty())
                .filter(entry -> ENTRIES.contains(entry.type()))
                .toList();
    }

    private static String decision(Entry entry) {
        return entry.cause().map(UUID::toString).orElse("") + " " + entry.type();
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
        return decided(journal).stream()
                .filter(entry -> entry.station().filter(ours::contains).isPresent())
                .filter(entry -> entry.cause().filter(cause -> !asked.contains(cause)).isPresent())
                .map(entry -> "entry " + entry.n() + ": nobody asked for it")
                .toList();
    }

    private static boolean mustStand(Told told) {
        return told.refused().isEmpty()
                && !told.suppressed().orElse(false)
                && !entriesOf(told).isEmpty();
    }

    private static Set<String> entriesOf(Told told) {
        return ENTRIES_OF.getOrDefault(told.type(), Set.of());
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
