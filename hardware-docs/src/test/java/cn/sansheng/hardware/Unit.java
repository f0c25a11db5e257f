package cn.sansheng.hardware;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A systemd unit: the values of every key, by section.
record Unit(Map<String, Map<String, List<String>>> sections) {
    static Unit parse(String text) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        Map<String, List<String>> current = new LinkedHashMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.matches("\\[[A-Z][a-z]+]")) {
                current = new LinkedHashMap<>();
                sections.put(line.substring(1, line.length() - 1), current);
                continue;
            }
            int equals = line.indexOf('=');
            if (sections.isEmpty() || !line.matches("[A-Za-z]+=.*")) {
                throw new IllegalArgumentException("not a line of a unit: " + line);
            }
            current.computeIfAbsent(line.substring(0, equals), _ -> new ArrayList<>())
                    .add(line.substring(equals + 1));
        }
        return new Unit(sections);
    }

    List<String> values(String section, String key) {
        return sections.getOrDefault(section, Map.of()).getOrDefault(key, List.of());
    }

    String value(String section, String key) {
        List<String> values = values(section, key);
        if (values.size() != 1) {
            throw new IllegalArgumentException(
                    "once " + key + " in " + section + ", was " + values);
        }
        return values.getFirst();
    }
}
