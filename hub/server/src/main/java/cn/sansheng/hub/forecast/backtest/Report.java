package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.messages.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the benchmark found, for machines and for people.
record Report(String bench, List<Row> rows) {
    String json() {
        return Json.text(this);
    }

    /// One line a case.
    List<String> table() {
        Map<String, List<Row>> cases =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Row::name, LinkedHashMap::new, Collectors.toList()));
        return cases.entrySet().stream()
                .map(it ->
                        "%-24s %s"
                                .formatted(
                                        it.getKey(),
                                        it.getValue().stream()
                                                .map(Report::cell)
                                                .collect(Collectors.joining("   "))))
                .toList();
    }

    private static String cell(Row row) {
        return "%s %.2f %s".formatted(row.metric(), row.value(), row.unit());
    }
}
