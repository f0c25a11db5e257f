package cn.sansheng.messages;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every way to spoil one field of a message, at any depth.
final class Mutations {
    /// Stands for what people could have typed; no reason may repeat it.
    static final String SECRET = "13812345678";

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "5",
                    "-1",
                    "4.5",
                    "99999999999",
                    "\"\"",
                    "\"5\"",
                    "\"" + SECRET + "\"",
                    "\"true\"",
                    "[]",
                    "[null]",
                    "[" + SECRET + "]",
                    "{}",
                    "{\"" + SECRET + "\":null}",
                    "{\"" + SECRET + "\":{}}");

    /// What was done where, and the message after it.
    record Mutation(String what, JsonNode message) {}

    private Mutations() {}

    static List<Mutation> of(JsonNode message) {
        List<Mutation> all = new ArrayList<>();
        for (List<String> path : paths(message)) {
            all.add(new Mutation("without " + path, changed(message, path, null)));
            for (String value : VALUES) {
                JsonNode bad = JsonMapper.shared().readTree(value);
                all.add(new Mutation(path + " = " + value, changed(message, path, bad)));
            }
        }
        return all;
    }

    private static List<List<String>> paths(JsonNode tree) {
        List<List<String>> paths = new ArrayList<>();
        collect(tree, List.of(), paths);
        return paths;
    }

    private static void collect(JsonNode tree, List<String> path, List<List<String>> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        for (String name : tree.propertyNames()) {
            collect(tree.path(name), with(path, name), paths);
        }
        if (tree.isArray() && !tree.isEmpty()) {
            collect(tree.path(0), with(path, "0"), paths);
        }
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private static JsonNode changed(
            JsonNode message,
            List<String> path,
            @org.jspecify.annotations.Nullable JsonNode value) {
        JsonNode copy = message.deepCopy();
        JsonNode parent = copy;
        for (String name : path.subList(0, path.size() - 1)) {
            parent = child(parent, name);
        }
        String last = path.getLast();
        switch (parent) {
            case ObjectNode object when value == null -> object.remove(last);
            case ObjectNode object -> object.set(last, value);
            case ArrayNode array when value == null -> array.remove(0);
            case ArrayNode array -> array.set(0, value);
            default -> throw new IllegalStateException(path.toString());
        }
        return copy;
    }

    private static JsonNode child(JsonNode parent, String name) {
        return parent.isArray() ? parent.path(0) : parent.path(name);
    }
}
