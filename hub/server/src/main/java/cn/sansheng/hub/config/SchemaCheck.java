package cn.sansheng.hub.config;

import cn.sansheng.hub.config.Yaml.Kind;
import cn.sansheng.messages.DidYouMean;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Holds a YAML tree against the schema and tells every difference.
final class SchemaCheck {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Map<String, String> TYPES =
            Map.of(
                    "object", "a group of keys",
                    "array", "a list",
                    "string", "text",
                    "integer", "a whole number",
                    "number", "a number",
                    "boolean", "true or false");

    private final Faults faults;

    SchemaCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Schema schema, Yaml yaml, String path) {
        List<String> types = schema.words("type");
        if (schema.has("enum")) {
            types = List.of("string");
        }
        if (!types.isEmpty() && types.stream().noneMatch(type -> isA(type, yaml))) {
            List<String> wanted =
                    types.stream().map(type -> TYPES.getOrDefault(type, type)).toList();
            faults.add(yaml.line(), path, "must be " + String.join(" or ", wanted));
            return;
        }
        switch (yaml) {
            case Yaml.Mapping mapping -> checkMapping(schema, mapping, path);
            case Yaml.Sequence sequence -> checkSequence(schema, sequence, path);
            case Yaml.Scalar scalar -> checkScalar(schema, scalar, path);
        }
    }

    private static boolean isA(String type, Yaml yaml) {
        return switch (yaml) {
            case Yaml.Mapping _ -> type.equals("object");
            case Yaml.Sequence _ -> type.equals("array");
            case Yaml.Scalar(_, Kind kind, String text) ->
                    switch (kind) {
                        case TEXT -> type.equals("string");
                        case INTEGER ->
                                (type.equals("integer") || type.equals("number"))
                                        && WHOLE.matcher(text).matches();
                        case DECIMAL -> type.equals("number");
                        case BOOLEAN -> type.equals("boolean");
                        case NOTHING -> false;
                    };
        };
    }

    private void checkMapping(Schema schema, Yaml.Mapping mapping, String path) {
        mapping.entries()
                .forEach((key, entry) -> {
                    if (schema.knows(key)) {
                        check(schema.property(key), entry.value(), below(path, key));
                        return;
                    }
                    String hint = DidYouMean.hint(key, schema.keys());
                    faults.add(entry.line(), below(path, key), "unknown key" + hint);
                });
        for (String key : schema.words("required")) {
            if (!mapping.entries().containsKey(key)) {
                faults.add(mapping.line(), below(path, key), "is missing");
            }
        }
        int size = mapping.entries().size();
        if (size < schema.keyword("minProperties").asInt(0)
                || size > schema.keyword("maxProperties").asInt(Integer.MAX_VALUE)) {
            faults.add(mapping.line(), path, "must be one of " + String.join(", ", schema.keys()));
        }
    }

    static String below(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void checkSequence(Schema schema, Yaml.Sequence sequence, String path) {
        if (sequence.items().size() < schema.keyword("minItems").asInt(0)) {
            faults.add(sequence.line(), path, "must not be empty");
        }
        int most = schema.keyword("maxItems").asInt(Integer.MAX_VALUE);
        if (sequence.items().size() > most) {
            faults.add(sequence.line(), path, "has at most " + most + " entries");
        }
        boolean unique = schema.keyword("uniqueItems").asBoolean(false);
        Set<String> seen = new HashSet<>();
        int index = 0;
        for (Yaml item : sequence.items()) {
            String place = path + "[" + index++ + "]";
            check(schema.items(), item, place);
            if (unique && item instanceof Yaml.Scalar scalar && !seen.add(scalar.text())) {
                faults.add(item.line(), place, scalar.text() + " stands here twice");
            }
        }
    }

    private void checkScalar(Schema schema, Yaml.Scalar scalar, String path) {
        String text = scalar.text();
        List<String> allowed = schema.words("enum");
        if (!allowed.isEmpty() && !allowed.contains(text)) {
            String hint = DidYouMean.hint(text, allowed);
            faults.add(scalar.line(), path, "must be one of " + String.join(", ", allowed) + hint);
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.keyword("pattern").asString()).matcher(text).find()) {
            faults.add(
                    scalar.line(),
                    path,
                    "'" + text + "' must match " + schema.keyword("pattern").asString());
        }
        int length = text.codePointCount(0, text.length());
        if (scalar.kind() == Kind.TEXT && length < schema.keyword("minLength").asInt(0)) {
            faults.add(scalar.line(), path, "must not be empty");
        }
        if (scalar.kind() == Kind.TEXT && length > schema.keyword("maxLength").asInt(length)) {
            String most = schema.keyword("maxLength").asString();
            faults.add(scalar.line(), path, "has at most " + most + " characters");
        }
        if (scalar.kind() == Kind.INTEGER || scalar.kind() == Kind.DECIMAL) {
            checkRange(schema, scalar, path);
        }
    }

    private void checkRange(Schema schema, Yaml.Scalar scalar, String path) {
        JsonNode least = schema.keyword("minimum");
        JsonNode most = schema.keyword("maximum");
        if (least.isMissingNode() || most.isMissingNode()) {
            return;
        }
        BigDecimal value = new BigDecimal(scalar.text());
        if (value.compareTo(least.decimalValue()) < 0 || value.compareTo(most.decimalValue()) > 0) {
            faults.add(
                    scalar.line(),
                    path,
                    "must be " + least.asString() + " to " + most.asString() + ", is " + value);
        }
    }
}
