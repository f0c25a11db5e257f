package cn.sansheng.hub.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A group of keys in the file, with the schema's defaults behind it.
record Section(Schema schema, Yaml.Mapping yaml, String path) {
    /// One scalar and where it stands.
    record Value(int line, String path, String text) {}

    static Section root(Schema schema, Yaml yaml) {
        return new Section(schema, mapping(yaml).orElse(nothing(yaml.line())), "");
    }

    private static Yaml.Mapping nothing(int line) {
        return new Yaml.Mapping(line, Map.of());
    }

    private static Optional<Yaml.Mapping> mapping(Yaml yaml) {
        return yaml instanceof Yaml.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    int line() {
        return yaml.line();
    }

    boolean has(String key) {
        return yaml.entries().containsKey(key);
    }

    private Optional<Yaml> child(String key) {
        return Optional.ofNullable(yaml.entries().get(key)).map(Yaml.Entry::value);
    }

    private String placeOf(String key) {
        return SchemaCheck.below(path, key);
    }

    /// What the file itself says; without a default.
    Optional<Value> value(String key) {
        return child(key)
                .filter(Yaml.Scalar.class::isInstance)
                .map(Yaml.Scalar.class::cast)
                .map(scalar -> new Value(scalar.line(), placeOf(key), scalar.text()));
    }

    Optional<String> given(String key) {
        return value(key).map(Value::text);
    }

    String text(String key) {
        return given(key).orElseGet(() -> schema.property(key).keyword("default").asString());
    }

    int integer(String key) {
        return Integer.parseInt(text(key));
    }

    boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /// The keys below; none where the file is silent, so that their defaults hold.
    Section section(String key) {
        Yaml.Mapping below = child(key).flatMap(Section::mapping).orElse(nothing(line()));
        return new Section(schema.property(key), below, placeOf(key));
    }

    List<Section> sections(String key) {
        List<Section> below = new ArrayList<>();
        int index = 0;
        for (Yaml item : items(key)) {
            String place = placeOf(key) + "[" + index++ + "]";
            mapping(item)
                    .map(it -> new Section(schema.property(key).items(), it, place))
                    .ifPresent(below::add);
        }
        return below;
    }

    List<Value> values(String key) {
        List<Value> below = new ArrayList<>();
        int index = 0;
        for (Yaml item : items(key)) {
            String place = placeOf(key) + "[" + index++ + "]";
            if (item instanceof Yaml.Scalar scalar) {
                below.add(new Value(scalar.line(), place, scalar.text()));
            }
        }
        return below;
    }

    /// The texts of a list; the default's where the file is silent.
    Stream<String> texts(String key) {
        return has(key)
                ? values(key).stream().map(Value::text)
                : schema.property(key).keyword("default").valueStream().map(JsonNode::asString);
    }

    private List<Yaml> items(String key) {
        return child(key)
                .filter(Yaml.Sequence.class::isInstance)
                .map(list -> ((Yaml.Sequence) list).items())
                .orElse(List.of());
    }
}
