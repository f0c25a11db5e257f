package cn.sansheng.simulator.judge;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How many operations stations were promised, and how often a promise was not kept: lost, kept
/// twice, or a ticket called twice. `strange` is what nobody asked for.
public record Verdict(
        long ops, long lost, long duplicate, @JsonProperty("double") long doubled, long strange) {
    public static Verdict of(long ops, Faults faults) {
        return new Verdict(
                ops,
                faults.lostFacts().size()
                        + faults.lostAnswers().size()
                        + faults.missingNumbers().size(),
                faults.duplicateNumbers().size() + faults.duplicateEntries().size(),
                faults.doubleCalls().size(),
                faults.strangeEntries().size());
    }

    public boolean good() {
        return lost + duplicate + doubled + strange == 0;
    }
}
