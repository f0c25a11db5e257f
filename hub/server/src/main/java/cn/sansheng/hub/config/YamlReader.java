package cn.sansheng.hub.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// Reads YAML with its line numbers, which Jackson's own tree forgets.
final class YamlReader {
    private final JsonParser parser;
    private final Faults faults;

    private YamlReader(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /// Empty where the text is no YAML at all; then there is a fault.
    static Optional<Yaml> read(String text, Faults faults) {
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return Optional.of(new YamlReader(parser, faults).value());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            faults.add(line, "", "this is not YAML: " + firstLine(e.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Yaml value() {
        int line = Math.max(1, parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(line);
            case START_ARRAY -> sequence(line);
            case VALUE_NUMBER_INT -> scalar(line, Yaml.Kind.INTEGER);
            case VALUE_NUMBER_FLOAT -> scalar(line, Yaml.Kind.DECIMAL);
            case VALUE_TRUE, VALUE_FALSE -> scalar(line, Yaml.Kind.BOOLEAN);
            case VALUE_STRING -> scalar(line, Yaml.Kind.TEXT);
            case null, default -> new Yaml.Scalar(line, Yaml.Kind.NOTHING, "");
        };
    }

    private Yaml scalar(int line, Yaml.Kind kind) {
        return new Yaml.Scalar(line, kind, Objects.requireNonNullElse(parser.getString(), ""));
    }

    private Yaml mapping(int line) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            Yaml.Entry earlier = entries.put(key, new Yaml.Entry(keyLine, value()));
            if (earlier != null) {
                faults.add(keyLine, key, "stands here already, in line " + earlier.line());
            }
        }
        return new Yaml.Mapping(line, entries);
    }

    private Yaml sequence(int line) {
        List<Yaml> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Yaml.Sequence(line, items);
    }
}
