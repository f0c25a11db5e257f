package cn.sansheng.messages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The files of hardware-docs/protocol, as they lie there.
final class Protocol {
    static final Path FOLDER =
            Path.of(
                    Objects.requireNonNull(System.getProperty("sansheng.root")),
                    "hardware-docs",
                    "protocol");

    private static final ObjectMapper PLAIN = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    rules -> rules.schemas((String iri) -> text("schemas/" + lastStep(iri))));

    private Protocol() {}

    /// The names before `.schema.json`, without the words they share.
    static Set<String> schemas() {
        Set<String> names = names("schemas", ".schema.json");
        names.remove("types");
        return names;
    }

    static Set<String> examples() {
        return names("examples", ".json");
    }

    /// What stands before the first dot of an example's name; behind it is only which case it is.
    static String schemaOf(String example) {
        int dot = example.indexOf('.');
        return dot < 0 ? example : example.substring(0, dot);
    }

    static byte[] example(String name) {
        return read(FOLDER.resolve("examples").resolve(name + ".json"));
    }

    static JsonNode schemaTree(String name) {
        return tree(read(FOLDER.resolve("schemas").resolve(name + ".schema.json")));
    }

    static String text(String name) {
        return new String(read(FOLDER.resolve(name)), UTF_8);
    }

    static JsonNode tree(byte[] json) {
        return PLAIN.readTree(json);
    }

    /// What the schema has against a message; empty when it is right.
    static List<Error> faults(String schema, JsonNode message) {
        Schema loaded =
                REGISTRY.getSchema(SchemaLocation.of("protocol:/" + schema + ".schema.json"));
        return loaded.validate(message);
    }

    /// 20 and 20.0 are the same number.
    static boolean same(JsonNode one, JsonNode other) {
        return one.equals(Protocol::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.asString()).compareTo(new BigDecimal(other.asString()));
        }
        return one.equals(other) ? 0 : 1;
    }

    private static String lastStep(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static Set<String> names(String folder, String ending) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .forEach(name -> names.add(name.substring(0, name.length() - ending.length())));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
