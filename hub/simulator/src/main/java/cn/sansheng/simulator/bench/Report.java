package cn.sansheng.simulator.bench;

import cn.sansheng.messages.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a benchmark found, for machines and for people.
public record Report(String bench, List<Row> rows) {
    public String json() {
        return Json.text(this);
    }

    /// One line a case, in the order they were measured.
    public List<String> table() {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            cells.computeIfAbsent(row.name(), _ -> new ArrayList<>())
                    .add(
                            "%s %s %s"
                                    .formatted(row.metric(), number(row.value()), row.unit())
                                    .strip());
        }
        int width = cells.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        cells.forEach((name, figures) ->
                lines.add(
                        name
                                + " ".repeat(width - name.length() + 2)
                                + String.join("   ", figures)));
        return lines;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
