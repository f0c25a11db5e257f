package cn.sansheng.simulator.judge;

import java.util.List;

/// What must never be. The lists name each case for whoever has to find the reason; those without a
/// number in the summary fail it all the same. Entries are duplicate when two stand for one fact or
/// one request; strange when nobody asked for them or when time runs backwards.
public record Faults(
        List<String> duplicateNumbers,
        List<String> duplicateEntries,
        List<String> missingNumbers,
        List<String> doubleCalls,
        List<String> lostFacts,
        List<String> lostAnswers,
        List<String> strangeEntries) {

    public static final int MOST_SHOWN = 50;

    public boolean none() {
        return all().isEmpty();
    }

    public List<String> all() {
        return List.of(
                        duplicateNumbers,
                        duplicateEntries,
                        missingNumbers,
                        doubleCalls,
                        lostFacts,
                        lostAnswers,
                        strangeEntries)
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
