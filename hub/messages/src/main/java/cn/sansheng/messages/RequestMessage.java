package cn.sansheng.messages;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A request with its id, the same in every repetition; `at` is the station's time and decides
/// nothing.
public record RequestMessage(UUID id, Instant at, Request request) {
    public RequestMessage {
        Require.present(id, "id");
        Require.present(at, "at");
        Require.present(request, "request");
    }

    /// What bytes on a request topic turn out to be.
    public sealed interface Arrival {
        record Readable(RequestMessage message) implements Arrival {}

        /// Can be answered, but only with a refusal.
        record Refusable(UUID id, RefusalCode code, String reason) implements Arrival {}

        record Unreadable(String reason) implements Arrival {}
    }

    private record Id(UUID id) {
        Id {
            Require.present(id, "id");
        }
    }

    private record Sent(Instant at) {
        Sent {
            Require.present(at, "at");
        }
    }

    public static Arrival parse(byte[] utf8) {
        ObjectNode tree;
        UUID id;
        try {
            tree = Json.readObject(utf8);
            id = Json.read(FactMessage.pick(tree, "id"), Id.class).id();
        } catch (MalformedMessage bad) {
            return new Arrival.Unreadable(bad.reason());
        }
        JsonNode type = tree.get("type");
        if (type == null || !type.isString()) {
            return new Arrival.Refusable(id, RefusalCode.BAD_REQUEST, "type is missing");
        }
        if (!Types.REQUESTS.contains(type.stringValue())) {
            return new Arrival.Refusable(id, RefusalCode.UNKNOWN_REQUEST, "unknown type");
        }
        try {
            Instant at = Json.read(FactMessage.pick(tree, "at"), Sent.class).at();
            Request request = Json.read(tree, Request.class);
            return new Arrival.Readable(new RequestMessage(id, at, request));
        } catch (MalformedMessage bad) {
            return new Arrival.Refusable(id, RefusalCode.BAD_REQUEST, bad.reason());
        }
    }

    public byte[] bytes() {
        ObjectNode tree = Json.object();
        tree.put("id", id.toString());
        tree.set("at", Json.instant(at));
        tree.setAll(Json.tree(request));
        return Json.bytes(tree);
    }
}
