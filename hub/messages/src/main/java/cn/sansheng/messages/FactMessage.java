package cn.sansheng.messages;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A fact with its place in the station's outbox: (station, outbox, seq) is unique for ever, seq
/// rises by one from 1. `at` is the station's time of the happening.
public record FactMessage(UUID outbox, long seq, UUID id, Instant at, Fact fact) {
    /// Beyond this a fact is quarantined unread.
    public static final int MOST_BYTES = 8 * 1024;

    public FactMessage {
        Require.present(outbox, "outbox");
        Require.between(1, seq, Long.MAX_VALUE, "seq");
        Require.present(id, "id");
        Require.present(at, "at");
        Require.present(fact, "fact");
    }

    /// What bytes on a fact topic turn out to be.
    public sealed interface Arrival {
        record Readable(FactMessage message) implements Arrival {}

        /// Its place is known but not what it says: it is journalled as such, so it never blocks an
        /// outbox.
        record Quarantined(UUID outbox, long seq, String reason) implements Arrival {}

        record Unreadable(String reason) implements Arrival {}
    }

    private record Place(UUID outbox, long seq) {
        Place {
            Require.present(outbox, "outbox");
            Require.between(1, seq, Long.MAX_VALUE, "seq");
        }
    }

    private record Head(UUID id, Instant at) {
        Head {
            Require.present(id, "id");
            Require.present(at, "at");
        }
    }

    public static Arrival parse(byte[] utf8) {
        ObjectNode tree;
        Place place;
        try {
            tree = Json.readObject(utf8);
            place = Json.read(pick(tree, "outbox", "seq"), Place.class);
        } catch (MalformedMessage bad) {
            return new Arrival.Unreadable(bad.reason());
        }
        if (utf8.length > MOST_BYTES) {
            return new Arrival.Quarantined(place.outbox, place.seq, "over 8 KiB");
        }
        try {
            Head head = Json.read(pick(tree, "id", "at"), Head.class);
            Fact fact = Json.read(tree, Fact.class);
            return new Arrival.Readable(
                    new FactMessage(place.outbox, place.seq, head.id, head.at, fact));
        } catch (MalformedMessage bad) {
            return new Arrival.Quarantined(place.outbox, place.seq, bad.reason());
        }
    }

    public byte[] bytes() {
        ObjectNode tree = Json.object();
        tree.put("outbox", outbox.toString()).put("seq", seq).put("id", id.toString());
        tree.set("at", Json.instant(at));
        tree.setAll(Json.tree(fact));
        return Json.bytes(tree);
    }

    static ObjectNode pick(ObjectNode tree, String... names) {
        ObjectNode picked = Json.object();
        for (String name : names) {
            JsonNode value = tree.get(name);
            if (value != null) {
                picked.set(name, value);
            }
        }
        return picked;
    }
}
