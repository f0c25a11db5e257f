package cn.sansheng.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A record's components are its schema's properties, down to the last nested one, with the same
/// ones required.
class SchemaShapeTest {
    private static final JsonNode WORDS = Protocol.schemaTree("types").get("$defs");
    private static final Map<Class<?>, String> SCALARS =
            Map.of(
                    String.class, "string",
                    UUID.class, "string",
                    Instant.class, "string",
                    LocalDate.class, "string",
                    boolean.class, "boolean",
                    Boolean.class, "boolean",
                    int.class, "integer",
                    Integer.class, "integer",
                    long.class, "integer",
                    double.class, "number");

    static Set<String> messages() {
        return Catalogue.RECORDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void theRecordIsWhatTheSchemaSays(String name) {
        ObjectNode schema = (ObjectNode) Protocol.schemaTree(name).deepCopy();
        ObjectNode properties = (ObjectNode) schema.get("properties");
        Set<String> required = required(schema);
        for (String field : Catalogue.envelope(name)) {
            assertTrue(properties.has(field) && required.contains(field), name + " " + field);
            properties.remove(field);
        }
        compare(Catalogue.record(name), schema, Catalogue.envelope(name), name);
    }

    private static void compare(Class<?> type, JsonNode schema, Set<String> beside, String where) {
        Set<String> components =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> properties = new TreeSet<>(schema.get("properties").propertyNames());
        assertEquals(components, properties, where);
        Set<String> required = required(schema);
        required.removeAll(beside);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            String place = where + "." + name;
            boolean optional = optional(component.getType());
            boolean nullable = alwaysWritten(component);
            assertEquals(
                    !mayBeLeftOut(component) && (!optional || nullable),
                    required.contains(name),
                    place + " required");
            JsonNode property = schema.get("properties").get(name);
            JsonNode content = nullable ? withoutNull(property, place) : property;
            compare(inner(component.getGenericType()), content, place);
        }
    }

    private static void compare(Type type, JsonNode property, String where) {
        JsonNode schema = resolved(property);
        if (type instanceof ParameterizedType generic) {
            List<Type> inner = List.of(generic.getActualTypeArguments());
            if (generic.getRawType() == List.class) {
                assertEquals("array", schema.path("type").asString(""), where);
                compare(inner.getFirst(), schema.get("items"), where + "[]");
            } else {
                assertEquals(Map.class, generic.getRawType(), where);
                compare(inner.getFirst(), schema.get("propertyNames"), where + " key");
                compare(inner.getLast(), schema.get("additionalProperties"), where + "{}");
            }
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            assertEquals(constants(plain), strings(schema.get("enum")), where);
        } else if (plain.isRecord() && value(plain).isEmpty()) {
            compare(plain, schema, Set.of(), where);
        } else {
            Class<?> scalar = value(plain).orElse(plain);
            assertEquals(SCALARS.get(scalar), schema.path("type").asString(""), where);
        }
    }

    /// The type of a record's only value, where it travels as that; a letter travels as text.
    private static Optional<Class<?>> value(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .<Class<?>>map(method -> method.getReturnType())
                .findFirst();
    }

    private static Type inner(Type type) {
        if (type == OptionalInt.class) {
            return int.class;
        }
        return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static JsonNode resolved(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        if (reference == null) {
            return schema;
        }
        String path = reference.stringValue();
        return resolved(WORDS.get(path.substring(path.lastIndexOf('/') + 1)));
    }

    private static JsonNode withoutNull(JsonNode property, String where) {
        JsonNode choices = property.get("anyOf");
        assertTrue(choices != null && choices.size() == 2, where + " may be null");
        assertEquals("null", choices.get(1).path("type").asString(""), where);
        return choices.get(0);
    }

    private static boolean optional(Class<?> type) {
        return type == Optional.class || type == OptionalInt.class;
    }

    private static boolean alwaysWritten(RecordComponent component) {
        JsonInclude rule = component.getAccessor().getAnnotation(JsonInclude.class);
        return rule != null && rule.value() == JsonInclude.Include.ALWAYS;
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        JsonProperty rule = component.getAccessor().getAnnotation(JsonProperty.class);
        return rule != null && rule.isRequired() == OptBoolean.FALSE;
    }

    private static Set<String> required(JsonNode schema) {
        return strings(schema.get("required"));
    }

    private static Set<String> strings(JsonNode array) {
        return array.values().stream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(each -> Protocol.tree(Json.bytes(each)).stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
