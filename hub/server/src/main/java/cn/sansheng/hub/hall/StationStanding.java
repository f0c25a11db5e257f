package cn.sansheng.hub.hall;

import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What the hall knows of one station; `quarantined` is when it last reported something that could
/// not be taken for true.
public record StationStanding(
        StationKind kind,
        boolean online,
        UUID session,
        Instant since,
        PSortedMap<PartName, Part> parts,
        Optional<Instant> quarantined) {
    private static final UUID NOBODY = new UUID(0, 0);

    /// A part's state by its station's word, and since when it is so.
    public record Part(String state, Instant since) {}

    /// Before its first birth.
    static StationStanding unknown(StationKind kind, Instant at) {
        return new StationStanding(kind, false, NOBODY, at, TreePMap.empty(), Optional.empty());
    }

    StationStanding born(UUID next, Map<PartName, String> told, Instant at) {
        PSortedMap<PartName, Part> now = TreePMap.empty();
        for (var part : told.entrySet()) {
            now = now.plus(part.getKey(), part(part.getKey(), part.getValue(), at));
        }
        return new StationStanding(kind, true, next, at, now, quarantined);
    }

    /// Told again is not begun anew.
    private Part part(PartName name, String state, Instant at) {
        return Optional.ofNullable(parts.get(name))
                .filter(was -> was.state().equals(state))
                .orElseGet(() -> new Part(state, at));
    }

    StationStanding offline(Instant at) {
        return new StationStanding(kind, false, session, at, parts, quarantined);
    }

    StationStanding withPart(PartName name, String state, Instant at) {
        PSortedMap<PartName, Part> now = parts.plus(name, part(name, state, at));
        return new StationStanding(kind, online, session, since, now, quarantined);
    }

    StationStanding withQuarantined(Instant at) {
        return new StationStanding(kind, online, session, since, parts, Optional.of(at));
    }
}
