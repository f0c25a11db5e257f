package cn.sansheng.hub.hall;

import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import java.time.Instant;
import java.util.UUID;
import org.pcollections.PSortedMap;

/// What the hall knows of one station.
public record StationStanding(
        StationKind kind,
        boolean online,
        UUID session,
        Instant since,
        PSortedMap<PartName, String> parts) {

    StationStanding offline(Instant at) {
        return new StationStanding(kind, false, session, at, parts);
    }

    StationStanding withPart(PartName part, String state) {
        return new StationStanding(kind, online, session, since, parts.plus(part, state));
    }
}
