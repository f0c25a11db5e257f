package cn.sansheng.acceptance;

import java.util.List;
import java.util.Optional;

/// How people fared with one fault. `recovered` is in seconds from the repair; `before` and `after`
/// count the tickets of the journal that hold; `trouble` is what did not happen as it should.
record FaultRow(
        String fault,
        List<String> citizen,
        List<String> manager,
        Optional<Double> recovered,
        int before,
        int after,
        List<String> lost,
        List<String> twice,
        Optional<String> trouble,
        List<String> pictures) {
    FaultRow {
        citizen = List.copyOf(citizen);
        manager = List.copyOf(manager);
        lost = List.copyOf(lost);
        twice = List.copyOf(twice);
        pictures = List.copyOf(pictures);
    }

    boolean good() {
        return lost.isEmpty() && twice.isEmpty() && trouble.isEmpty();
    }
}
