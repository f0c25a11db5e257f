package cn.sansheng.hub.hall;

import cn.sansheng.messages.StationName;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/// One outbox of one station; as a map key in snapshots it is `station/outbox`.
public record OutboxId(StationName station, UUID outbox) implements Comparable<OutboxId> {
    @JsonCreator
    static OutboxId parse(String text) {
        int slash = text.indexOf('/');
        return new OutboxId(
                new StationName(text.substring(0, slash)),
                UUID.fromString(text.substring(slash + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return station + "/" + outbox;
    }

    @Override
    public int compareTo(OutboxId other) {
        int byStation = station.compareTo(other.station);
        return byStation != 0 ? byStation : outbox.compareTo(other.outbox);
    }
}
