package cn.sansheng.client.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whether this machine's clock agrees with the hub's (S60: more than a second is an alarm), from
/// what the hub says of its own each half minute. A message is late by as long as its way took, so
/// the smallest lead of the last few is the best: one late message is no wrong clock.
public record ClockWatch(List<Duration> leads) {
    /// Between the two clocks.
    public static final Duration MOST = Duration.ofSeconds(1);

    private static final int ENOUGH = 3;
    private static final int KEPT = 5;

    public enum State {
        OK("ok"),
        AHEAD("ahead"),
        BEHIND("behind");

        private final String wire;

        State(String wire) {
            this.wire = wire;
        }

        /// The word in `part-changed`.
        public String wire() {
            return wire;
        }
    }

    public ClockWatch {
        leads = List.copyOf(leads);
    }

    public static ClockWatch unknown() {
        return new ClockWatch(List.of());
    }

    /// `lead` is our clock − the hub's when its message came.
    public ClockWatch after(Duration lead) {
        List<Duration> last = new ArrayList<>(leads);
        last.add(lead);
        return new ClockWatch(last.subList(Math.max(0, last.size() - KEPT), last.size()));
    }

    /// Nothing until it is known well enough.
    public Optional<State> state() {
        if (leads.size() < ENOUGH) {
            return Optional.empty();
        }
        return leads.stream().min(Comparator.naturalOrder()).map(ClockWatch::judged);
    }

    private static State judged(Duration lead) {
        if (lead.compareTo(MOST) > 0) {
            return State.AHEAD;
        }
        return lead.compareTo(MOST.negated()) < 0 ? State.BEHIND : State.OK;
    }
}
