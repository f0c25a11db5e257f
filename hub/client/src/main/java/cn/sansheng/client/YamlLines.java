package cn.sansheng.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// A flat YAML file with at most one level below, read so that each fault can name its line.
final class YamlLines {
    /// One key's text and where it stands.
    record Value(String text, int line) {}

    private final String file;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final TreeMap<Integer, List<String>> faults = new TreeMap<>();

    YamlLines(Path file, byte[] utf8) {
        this.file = String.valueOf(file.getFileName());
        try (JsonParser parser = new YAMLFactory().createParser(ObjectReadContext.empty(), utf8)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                readObject(parser, "");
            } else {
                fault(1, "keys and values are needed");
            }
        } catch (JacksonException bad) {
            fault(bad.getLocation().getLineNr(), "not YAML: " + bad.getOriginalMessage());
        }
    }

    private void readObject(JsonParser parser, String prefix) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = prefix + parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && prefix.isEmpty()) {
                readObject(parser, key + ".");
            } else if (token == JsonToken.VALUE_NULL) {
                fault(line, key + ": has no value");
            } else if (!token.isScalarValue()) {
                fault(line, key + ": one value is needed");
                parser.skipChildren();
            } else if (values.putIfAbsent(key, new Value(parser.getString(), line)) != null) {
                fault(line, key + ": given twice");
            }
        }
    }

    void fault(int line, String what) {
        faults.computeIfAbsent(line, _ -> new ArrayList<>()).add(what);
    }

    Optional<Value> take(String key) {
        return Optional.ofNullable(values.remove(key));
    }

    /// What stands below one key; the rest of the keys keep their order.
    Map<String, Value> takeBelow(String key) {
        String prefix = key + ".";
        Map<String, Value> below = new LinkedHashMap<>();
        for (String each : List.copyOf(values.keySet())) {
            if (each.startsWith(prefix)) {
                take(each).ifPresent(value -> below.put(each.substring(prefix.length()), value));
            }
        }
        return below;
    }

    /// A value that does not suit is a fault and counts as absent.
    <T> Optional<T> parse(String key, Value value, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(value.text()));
        } catch (IllegalArgumentException bad) {
            String rule = String.valueOf(bad.getMessage());
            String unnamed = rule.startsWith(key + " ") ? rule.substring(key.length() + 1) : rule;
            fault(value.line(), key + ": " + unnamed);
            return Optional.empty();
        }
    }

    /// In the order of lines; line 0 is the file as a whole.
    List<String> faults() {
        values.forEach((key, value) -> fault(value.line(), key + ": unknown key"));
        values.clear();
        List<String> all = new ArrayList<>();
        faults.forEach((line, each) ->
                each.forEach(what ->
                        all.add(line == 0 ? file + ": " + what : file + ":" + line + ": " + what)));
        return all;
    }
}
