package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Priority;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;

/// What those who wait for a service in one line have in common, so that only the first can be the
/// next: their priority, how their appointment stands, the only counter they wait for. As a map key
/// in snapshots it is `priority/slot/counter`.
public record Lane(Optional<Priority> priority, Turn.Slot slot, Optional<CounterId> only)
        implements Comparable<Lane> {
    private static final Comparator<Lane> ORDER =
            Comparator.comparing((Lane lane) -> lane.priority.map(Priority::value).orElse(""))
                    .thenComparing(Lane::slot)
                    .thenComparing(lane -> lane.only.map(CounterId::toString).orElse(""));

    static Lane of(Ticket waiting) {
        return new Lane(waiting.placedBy(), waiting.turn().slot(), waiting.counter());
    }

    /// Whether its tickets may be called at this counter, or, without one, anywhere.
    public boolean callableAt(Optional<CounterId> counter) {
        return only.isEmpty() || counter.isEmpty() || only.equals(counter);
    }

    @JsonCreator
    static Lane parse(String text) {
        String[] parts = text.split("/", -1);
        return new Lane(
                Optional.of(parts[0]).filter(it -> !it.isEmpty()).map(Priority::new),
                Turn.Slot.valueOf(parts[1]),
                Optional.of(parts[2]).filter(it -> !it.isEmpty()).map(CounterId::parse));
    }

    @JsonValue
    @Override
    public String toString() {
        return priority.map(Priority::value).orElse("")
                + "/"
                + slot
                + "/"
                + only.map(CounterId::toString).orElse("");
    }

    @Override
    public int compareTo(Lane other) {
        return ORDER.compare(this, other);
    }
}
