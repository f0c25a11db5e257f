package cn.sansheng.messages;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/// An order with its id (a repeated id is ignored) and the real time after which it is void.
public record OrderMessage(UUID id, Instant goodUntil, Order order) {
    public OrderMessage {
        Require.present(id, "id");
        Require.present(goodUntil, "goodUntil");
        Require.present(order, "order");
    }

    private record Head(UUID id, Instant goodUntil) {
        Head {
            Require.present(id, "id");
            Require.present(goodUntil, "goodUntil");
        }
    }

    public static OrderMessage parse(byte[] utf8) throws MalformedMessage {
        ObjectNode tree = Json.readObject(utf8);
        Head head = Json.read(FactMessage.pick(tree, "id", "goodUntil"), Head.class);
        return new OrderMessage(head.id, head.goodUntil, Json.read(tree, Order.class));
    }

    public byte[] bytes() {
        ObjectNode tree = Json.object();
        tree.put("id", id.toString());
        tree.set("goodUntil", Json.instant(goodUntil));
        tree.setAll(Json.tree(order));
        return Json.bytes(tree);
    }
}
