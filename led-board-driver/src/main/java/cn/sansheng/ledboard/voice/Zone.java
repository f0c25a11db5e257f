package cn.sansheng.ledboard.voice;

import cn.sansheng.messages.CounterId;
import java.util.Set;

/// Where one loudspeaker is heard. Without counters it speaks the calls of all.
public record Zone(String name, Set<CounterId> counters) {
    public Zone {
        counters = Set.copyOf(counters);
    }

    boolean hears(CounterId counter) {
        return counters.isEmpty() || counters.contains(counter);
    }
}
