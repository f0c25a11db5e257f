package cn.sansheng.hub.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Our reading of the schema is held against a validator that others wrote.
class SchemaAgreementTest {
    private static final int CASES = 150;

    private static final Set<String> UNDERSTOOD =
            Set.of(
                    "$defs",
                    "$id",
                    "$ref",
                    "$schema",
                    "additionalProperties",
                    "default",
                    "description",
                    "enum",
                    "items",
                    "maxItems",
                    "maxLength",
                    "maxProperties",
                    "maximum",
                    "minItems",
                    "minLength",
                    "minProperties",
                    "minimum",
                    "pattern",
                    "properties",
                    "required",
                    "title",
                    "type",
                    "uniqueItems",
                    "x-origin");
    private static final Set<String> ORIGINS = Set.of("seed", "national", "hall", "ours");
    private static final List<String> ODD_VALUES =
            List.of("null", "true", "3", "-1", "99999", "1.5", "''", "x", "mon", "[]", "{}", "A");

    private final YAMLMapper yaml = new YAMLMapper();

    @ParameterizedTest
    @ValueSource(strings = {"small", "zhuanghe"})
    void judgesBentHallsAsAnotherValidatorDoes(String name) throws IOException {
        var validator =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Schema.hall().root());
        JsonNode good =
                yaml.readTree(Files.readString(Path.of("src/main/halls", name, "hall.yaml")));
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            JsonNode bent = bend(good.deepCopy(), new Random(seed));
            String text = yaml.writeValueAsString(bent);
            boolean theirs = validator.validate(bent).isEmpty();

            assertEquals(theirs, isGood(text), "seed " + seed + ":\n" + text);
            refused += theirs ? 0 : 1;
        }
        assertTrue(refused > CASES / 3, "only " + refused + " were bad");
    }

    private static boolean isGood(String text) {
        Faults faults = new Faults();
        Yaml tree = YamlReader.read(text, faults).orElseThrow();
        new SchemaCheck(faults).check(Schema.hall(), tree, "");
        return !faults.any();
    }

    /// One to three changes: a key or item dropped, doubled, misspelt or given an odd value.
    private JsonNode bend(JsonNode hall, Random random) {
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            List<JsonNode> groups = new ArrayList<>();
            collect(hall, groups);
            switch (groups.get(random.nextInt(groups.size()))) {
                case ObjectNode object -> bendObject(object, random);
                case ArrayNode array -> bendArray(array, random);
                case JsonNode other -> throw new IllegalStateException(other.toString());
            }
        }
        return hall;
    }

    private static void collect(JsonNode node, List<JsonNode> groups) {
        if (node.isContainer()) {
            groups.add(node);
            node.forEach(child -> collect(child, groups));
        }
    }

    private void bendObject(ObjectNode object, Random random) {
        List<String> keys = List.copyOf(object.propertyNames());
        if (keys.isEmpty()) {
            return;
        }
        String key = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(key + "s", object.get(key));
            default -> object.set(key, odd(random));
        }
    }

    private void bendArray(ArrayNode array, Random random) {
        if (random.nextBoolean() || array.isEmpty()) {
            array.add(odd(random));
            return;
        }
        int index = random.nextInt(array.size());
        if (random.nextBoolean()) {
            array.add(array.get(index).deepCopy());
            return;
        }
        array.remove(index);
    }

    private JsonNode odd(Random random) {
        return yaml.readTree(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
    }

    @Test
    void theSchemaUsesOnlyWhatWeUnderstandAndEveryDefaultTellsItsOrigin() {
        Set<String> unknown = new TreeSet<>();
        look(Schema.hall().root(), unknown);

        assertEquals(Set.of(), unknown);
    }

    private static void look(JsonNode schema, Set<String> unknown) {
        schema.propertyNames().stream()
                .filter(keyword -> !UNDERSTOOD.contains(keyword))
                .forEach(unknown::add);
        if (schema.has("default")) {
            String origin = schema.path("x-origin").asString("");
            assertTrue(ORIGINS.contains(origin), () -> "no origin: " + schema);
        }
        schema.path("properties").forEach(property -> look(property, unknown));
        schema.path("$defs").forEach(definition -> look(definition, unknown));
        if (schema.has("items")) {
            look(schema.get("items"), unknown);
        }
    }
}
