package cn.sansheng.hub.owner;

import cn.sansheng.messages.Reply;
import cn.sansheng.messages.StationName;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The last minute's requests (real time): the same one gets the same answer, another one under its
/// id is found out. What must outlive a minute or a restart stands in the journal. What is decided
/// together holds among itself at once and stays when it was kept.
final class RequestMemory {
    private static final long KEPT_NANOS = Duration.ofSeconds(60).toNanos();

    private record Key(StationName station, UUID id) {}

    /// `reply` is empty where the answer can be drawn from the journal.
    private record Known(String fingerprint, Optional<Reply> reply, long at) {}

    private final Map<Key, Known> known = new LinkedHashMap<>();
    private final Map<Key, Known> unkept = new LinkedHashMap<>();
    private final LongSupplier nanos;

    RequestMemory(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// What is decided now was not decided before.
    void begin() {
        forgetOld();
        unkept.clear();
    }

    /// What was decided since the beginning is kept.
    void keep() {
        unkept.forEach(known::putIfAbsent);
        unkept.clear();
    }

    boolean contradicts(StationName station, UUID id, String fingerprint) {
        Known before = find(station, id);
        return before != null && !before.fingerprint.equals(fingerprint);
    }

    Optional<Reply> answer(StationName station, UUID id) {
        Known before = find(station, id);
        return before == null ? Optional.empty() : before.reply;
    }

    void remember(StationName station, UUID id, String fingerprint, Optional<Reply> reply) {
        unkept.putIfAbsent(new Key(station, id), new Known(fingerprint, reply, nanos.getAsLong()));
    }

    private @Nullable Known find(StationName station, UUID id) {
        Key key = new Key(station, id);
        Known before = known.get(key);
        return before == null ? unkept.get(key) : before;
    }

    private void forgetOld() {
        long old = nanos.getAsLong() - KEPT_NANOS;
        Iterator<Known> oldest = known.values().iterator();
        while (oldest.hasNext() && oldest.next().at - old < 0) {
            oldest.remove();
        }
    }
}
