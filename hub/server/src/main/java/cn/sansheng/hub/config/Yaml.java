package cn.sansheng.hub.config;

import java.util.List;
import java.util.Map;

/// What a YAML file says, with the line of everything it says.
sealed interface Yaml {
    int line();

    record Mapping(int line, Map<String, Entry> entries) implements Yaml {}

    record Entry(int line, Yaml value) {}

    record Sequence(int line, List<Yaml> items) implements Yaml {}

    record Scalar(int line, Kind kind, String text) implements Yaml {}

    enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NOTHING
    }
}
