package cn.sansheng.hub.hall;

import java.util.Optional;
import java.util.UUID;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// The accepted requests of the open day and the one before: a station may ask the same again for a
/// day.
public record Answers(PSortedMap<UUID, Answered> today, PSortedMap<UUID, Answered> dayBefore) {
    static final Answers NONE = new Answers(TreePMap.empty(), TreePMap.empty());

    public Optional<Answered> find(UUID request) {
        return Optional.ofNullable(today.get(request))
                .or(() -> Optional.ofNullable(dayBefore.get(request)));
    }

    /// The first entry of a request says what its answer was.
    Answers plus(UUID request, Answered answered) {
        return today.containsKey(request)
                ? this
                : new Answers(today.plus(request, answered), dayBefore);
    }

    Answers nextDay() {
        return new Answers(TreePMap.empty(), today);
    }
}
