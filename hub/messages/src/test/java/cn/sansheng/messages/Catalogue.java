package cn.sansheng.messages;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/// Every message that has a record, by the name of its schema, with the ways to read and write it.
final class Catalogue {
    static final Map<String, Class<?>> RECORDS = records();

    /// Fields that a message has beside those of its record, by family.
    static final Map<String, Set<String>> ENVELOPES =
            Map.of(
                    "fact", Set.of("outbox", "seq", "id", "at", "type"),
                    "request", Set.of("id", "at", "type"),
                    "order", Set.of("id", "goodUntil", "type"),
                    "reply", Set.of("id", "ok"));

    private Catalogue() {}

    static Class<?> record(String name) {
        return Objects.requireNonNull(RECORDS.get(name), name);
    }

    static Set<String> envelope(String name) {
        String family = name.replaceFirst("-.*", "");
        Set<String> all = ENVELOPES.getOrDefault(family, Set.of());
        // A refusal's record holds its id itself.
        return name.equals("reply-refused") ? Set.of("ok") : all;
    }

    /// Reads as the programs do; a fact in quarantine counts as refused here.
    static Object read(String name, byte[] utf8) throws MalformedMessage {
        Class<?> type = record(name);
        return switch (name.replaceFirst("-.*", "")) {
            case "fact" -> fact(FactMessage.parse(utf8));
            case "request" -> request(RequestMessage.parse(utf8));
            case "order" -> OrderMessage.parse(utf8);
            case "reply" -> reply(type, utf8);
            default -> Json.read(utf8, type);
        };
    }

    static byte[] write(Object message) {
        return switch (message) {
            case FactMessage fact -> fact.bytes();
            case RequestMessage request -> request.bytes();
            case OrderMessage order -> order.bytes();
            case Reply reply -> reply.bytes();
            default -> Json.bytes(message);
        };
    }

    private static FactMessage fact(FactMessage.Arrival arrival) throws MalformedMessage {
        return switch (arrival) {
            case FactMessage.Arrival.Readable(var message) -> message;
            case FactMessage.Arrival.Quarantined(_, _, var reason) ->
                    throw new MalformedMessage(reason);
            case FactMessage.Arrival.Unreadable(var reason) -> throw new MalformedMessage(reason);
        };
    }

    private static RequestMessage request(RequestMessage.Arrival arrival) throws MalformedMessage {
        return switch (arrival) {
            case RequestMessage.Arrival.Readable(var message) -> message;
            case RequestMessage.Arrival.Refusable(_, _, var reason) ->
                    throw new MalformedMessage(reason);
            case RequestMessage.Arrival.Unreadable(var reason) ->
                    throw new MalformedMessage(reason);
        };
    }

    /// A refusal may answer any request, an acceptance only with the body asked for.
    private static Reply reply(Class<?> type, byte[] utf8) throws MalformedMessage {
        boolean refusal = type == Reply.Refused.class;
        Reply reply =
                Reply.parse(
                        utf8, refusal ? ReplyBody.Done.class : type.asSubclass(ReplyBody.class));
        if (reply instanceof Reply.Refused != refusal) {
            throw new MalformedMessage("the other verdict");
        }
        return reply;
    }

    private static Map<String, Class<?>> records() {
        Map<String, Class<?>> all = new TreeMap<>();
        for (Class<?> each : Fact.class.getPermittedSubclasses()) {
            all.put("fact-" + Types.nameOf(each), each);
        }
        for (Class<?> each : Request.class.getPermittedSubclasses()) {
            all.put("request-" + Types.nameOf(each), each);
        }
        for (Class<?> each : Order.class.getPermittedSubclasses()) {
            all.put("order-" + Types.nameOf(each), each);
        }
        for (Class<?> each : ReplyBody.class.getPermittedSubclasses()) {
            all.put("reply-" + kebab(each), each);
        }
        Arrays.stream(View.class.getPermittedSubclasses())
                .filter(each -> each != View.Names.class)
                .forEach(each -> all.put("view-" + kebab(each).replace("ranges", "range"), each));
        all.put("reply-refused", Reply.Refused.class);
        all.put("ack", Ack.class);
        all.put("status", Status.class);
        return all;
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[a-z])([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
