package cn.sansheng.simulator.judge;

import cn.sansheng.simulator.ledger.LedgerLine;
import cn.sansheng.simulator.ledger.LedgerLine.Acknowledged;
import cn.sansheng.simulator.ledger.LedgerLine.Reported;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// What became of the facts. Lost is one that was acknowledged and is not in the journal under its
/// own id, and every hole in an outbox's numbers, also of stations that keep no ledger.
final class Outboxes {
    private record Box(String station, UUID outbox) implements Comparable<Box> {
        @Override
        public int compareTo(Box other) {
            int first = station.compareTo(other.station);
            return first != 0 ? first : outbox.compareTo(other.outbox);
        }
    }

    private final Map<Box, NavigableMap<Long, Optional<UUID>>> kept = new TreeMap<>();
    private final List<String> twice = new ArrayList<>();

    Outboxes(List<Entry> journal) {
        for (Entry entry : journal) {
            if (entry.outbox().isPresent() && entry.seq().isPresent()) {
                keep(entry, entry.outbox().get(), entry.seq().get());
            }
        }
    }

    private void keep(Entry entry, UUID outbox, long seq) {
        String station = entry.station().orElse("");
        if (Spares.isSpare(station)) {
            return;
        }
        Box box = new Box(station, outbox);
        NavigableMap<Long, Optional<UUID>> facts = kept.computeIfAbsent(box, _ -> new TreeMap<>());
        if (facts.putIfAbsent(seq, entry.cause()) != null) {
            twice.add("entry %d: fact %d of %s once more".formatted(entry.n(), seq, station));
        }
    }

    /// Entries that carry a place in an outbox which another carries already.
    List<String> keptTwice() {
        return List.copyOf(twice);
    }

    List<String> lost(List<LedgerLine> ledger) {
        Map<Box, Set<Long>> missing = new TreeMap<>();
        kept.forEach((box, facts) -> missing.put(box, holes(facts)));
        Map<Box, Long> acknowledged = new HashMap<>();
        for (LedgerLine line : ledger) {
            if (line instanceof Acknowledged(var station, var outbox, var upTo)) {
                acknowledged.merge(new Box(station.value(), outbox), upTo, Math::max);
            }
        }
        for (LedgerLine line : ledger) {
            if (line instanceof Reported fact) {
                Box box = new Box(fact.station().value(), fact.outbox());
                if (fact.seq() <= acknowledged.getOrDefault(box, 0L) && !stands(box, fact)) {
                    missing.computeIfAbsent(box, _ -> new TreeSet<>()).add(fact.seq());
                }
            }
        }
        List<String> found = new ArrayList<>();
        missing.forEach((box, seqs) ->
                seqs.forEach(seq -> found.add("fact " + seq + " of " + box.station())));
        return found;
    }

    private boolean stands(Box box, Reported fact) {
        NavigableMap<Long, Optional<UUID>> facts = kept.getOrDefault(box, new TreeMap<>());
        if (!facts.containsKey(fact.seq())) {
            return false;
        }
        return facts.get(fact.seq()).map(fact.fact()::equals).orElse(true);
    }

    private static Set<Long> holes(NavigableMap<Long, Optional<UUID>> facts) {
        Set<Long> holes = new TreeSet<>();
        for (long seq = 1; seq < facts.lastKey(); seq++) {
            if (!facts.containsKey(seq)) {
                holes.add(seq);
            }
        }
        return holes;
    }
}
