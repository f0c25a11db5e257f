package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Where an entry comes from. Exactly one entry per fact carries the fact's place in its outbox;
/// further entries of the same cause carry only the cause.
public record Origin(
        Optional<UUID> cause,
        Optional<StationName> station,
        Optional<UUID> outbox,
        Optional<Long> seq,
        Optional<Instant> happenedAt,
        Optional<ClerkId> by) {

    /// The passing of time.
    public static final Origin TIME = new Origin(Optional.empty(), Optional.empty());

    private Origin(Optional<StationName> station, Optional<ClerkId> by) {
        this(Optional.empty(), station, Optional.empty(), Optional.empty(), Optional.empty(), by);
    }

    /// Somebody, from a page or beforehand.
    static Origin person(ClerkId by) {
        return new Origin(Optional.empty(), Optional.of(by));
    }

    /// What somebody ordered of a station.
    static Origin order(StationName station, ClerkId by) {
        return new Origin(Optional.of(station), Optional.of(by));
    }

    static Origin station(StationName station) {
        return new Origin(Optional.of(station), Optional.empty());
    }

    static Origin request(UUID request, StationName station, Optional<ClerkId> by) {
        return new Origin(
                Optional.of(request),
                Optional.of(station),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                by);
    }

    static Origin fact(FactMessage fact, StationName station, Optional<ClerkId> by) {
        return new Origin(
                Optional.of(fact.id()),
                Optional.of(station),
                Optional.of(fact.outbox()),
                Optional.of(fact.seq()),
                Optional.of(fact.at()),
                by);
    }

    static Origin quarantined(StationName station, UUID outbox, long seq) {
        return new Origin(
                Optional.empty(),
                Optional.of(station),
                Optional.of(outbox),
                Optional.of(seq),
                Optional.empty(),
                Optional.empty());
    }

    /// The same cause without the fact's place.
    Origin further() {
        return new Origin(cause, station, Optional.empty(), Optional.empty(), happenedAt, by);
    }
}
