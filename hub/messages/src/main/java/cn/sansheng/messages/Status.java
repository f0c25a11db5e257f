package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Birth, will and farewell of a station (retained). `session` is new for every connection, so that
/// a late will is not taken for the present one's. `clock` and `anchor` come from the hub alone.
public record Status(
        boolean online,
        UUID session,
        StationKind kind,
        String software,
        Instant since,
        Optional<UUID> outbox,
        @JsonProperty(isRequired = OptBoolean.FALSE) @JsonSetter(nulls = Nulls.AS_EMPTY)
                Map<PartName, String> parts,
        Optional<HubClock> clock,
        Optional<Anchor> anchor) {
    public Status {
        Require.present(session, "session");
        Require.present(kind, "kind");
        Require.present(software, "software");
        Require.present(since, "since");
        parts = Map.copyOf(parts);
    }

    public static Status birth(
            UUID session,
            StationKind kind,
            String software,
            Instant since,
            UUID outbox,
            Map<PartName, String> parts) {
        return new Status(
                true,
                session,
                kind,
                software,
                since,
                Optional.of(outbox),
                parts,
                Optional.empty(),
                Optional.empty());
    }

    /// The same session, gone: what the will and the farewell say.
    public Status gone() {
        return new Status(false, session, kind, software, since, outbox, parts, clock, anchor);
    }

    /// Hall time and real time at one moment, and how fast the hall's clock runs (1 but in a demo).
    public record HubClock(Instant hall, Instant real, double speed) {
        public HubClock {
            Require.seconds(speed, "speed");
        }
    }

    /// The last entry before a day's close, for `journal verify --anchor`.
    public record Anchor(long n, String hash) {
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public Anchor {
            Require.between(1, n, Long.MAX_VALUE, "n");
            Require.matching(HASH, hash, "hash");
        }
    }
}
