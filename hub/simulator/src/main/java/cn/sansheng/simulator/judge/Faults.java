package cn.sansheng.simulator.judge;

import java.util.List;

/// What must never be. The lists name each case for whoever has to find the reason; the last two
/// have no number in the summary but fail it all the same.
public record Faults(
        List<String> duplicateNumbers,
        List<String> doubleCalls,
        List<String> lostFacts,
        List<String> lostAnswers,
        List<String> strangeEntries) {

    public static final int MOST_SHOWN = 50;

    public boolean none() {
        return all().isEmpty();
    }

    public List<String> all() {
        return List.of(duplicateNumbers, doubleCalls, lostFacts, lostAnswers, strangeEntries)
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
