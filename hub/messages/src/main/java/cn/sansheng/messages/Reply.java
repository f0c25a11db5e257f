package cn.sansheng.messages;

import java.util.OptionalInt;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// The hub's answer to one request. Programs use the code; `message` is for logs.
public sealed interface Reply permits Reply.Accepted, Reply.Refused {
    UUID id();

    byte[] bytes();

    record Accepted(UUID id, ReplyBody body) implements Reply {
        public Accepted {
            Require.present(id, "id");
            Require.present(body, "body");
        }

        @Override
        public byte[] bytes() {
            ObjectNode tree = Json.object();
            tree.put("id", id.toString()).put("ok", true);
            tree.setAll(Json.tree(body));
            return Json.bytes(tree);
        }
    }

    /// `retryAfter` in seconds of hall time, only with `too-soon`.
    record Refused(UUID id, RefusalCode code, String message, OptionalInt retryAfter)
            implements Reply {
        public Refused {
            Require.present(id, "id");
            Require.present(code, "code");
            Require.present(message, "message");
            retryAfter.ifPresent(seconds -> Require.count(seconds, "retryAfter"));
        }

        public Refused(UUID id, RefusalCode code, String message) {
            this(id, code, message, OptionalInt.empty());
        }

        @Override
        public byte[] bytes() {
            ObjectNode tree = Json.object();
            tree.put("id", id.toString()).put("ok", false);
            tree.put("code", code.wire()).put("message", message);
            retryAfter.ifPresent(seconds -> tree.put("retryAfter", seconds));
            return Json.bytes(tree);
        }
    }

    /// Reads an answer; the asker knows by its request which body it must have.
    static Reply parse(byte[] utf8, Class<? extends ReplyBody> body) throws MalformedMessage {
        ObjectNode tree = Json.readObject(utf8);
        Head head = Json.read(tree, Head.class);
        if (head.ok) {
            return new Accepted(head.id, Json.read(tree, body));
        }
        return Json.read(tree, Refused.class);
    }

    /// What every answer has, whatever its body.
    record Head(UUID id, boolean ok) {
        public Head {
            Require.present(id, "id");
        }
    }
}
