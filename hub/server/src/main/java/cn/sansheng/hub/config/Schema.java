package cn.sansheng.hub.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A place in hall.schema.json. Only what that schema uses of JSON Schema is understood here: a
/// general validator would take longer than the rest of reading the file, and tell no lines.
record Schema(JsonNode root, JsonNode node) {
    static Schema hall() {
        return new Schema(Holder.ROOT, Holder.ROOT);
    }

    static Schema holidayFile() {
        return hall().definition("holidayFile");
    }

    private Schema definition(String name) {
        return new Schema(root, root.path("$defs").path(name));
    }

    /// What stands beside a $ref goes before what it refers to.
    JsonNode keyword(String name) {
        JsonNode own = node.path(name);
        if (!own.isMissingNode() || !node.has("$ref")) {
            return own;
        }
        String reference = node.path("$ref").asString();
        return definition(reference.substring("#/$defs/".length())).keyword(name);
    }

    boolean has(String keyword) {
        return !keyword(keyword).isMissingNode();
    }

    Schema property(String key) {
        return new Schema(root, keyword("properties").path(key));
    }

    boolean knows(String key) {
        return keyword("properties").has(key);
    }

    List<String> keys() {
        return List.copyOf(keyword("properties").propertyNames());
    }

    Schema items() {
        return new Schema(root, keyword("items"));
    }

    List<String> words(String keyword) {
        JsonNode words = keyword(keyword);
        return words.isString()
                ? List.of(words.asString())
                : words.valueStream().map(JsonNode::asString).toList();
    }

    private static final class Holder {
        static final JsonNode ROOT = load();

        private static JsonNode load() {
            try (InputStream file = Schema.class.getResourceAsStream("hall.schema.json")) {
                return JsonMapper.shared().readTree(Objects.requireNonNull(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
