package cn.sansheng.hardware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of a Markdown page.
record Table(List<String> header, List<List<String>> rows) {
    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static List<Table> in(String page) {
        List<Table> tables = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (String line : (page + "\n\n").lines().toList()) {
            if (line.startsWith("|")) {
                lines.add(cells(line));
            } else if (!lines.isEmpty()) {
                // The second line is the rule between header and rows.
                tables.add(new Table(lines.getFirst(), lines.subList(2, lines.size())));
                lines = new ArrayList<>();
            }
        }
        return tables;
    }

    boolean has(String column) {
        return header.contains(column);
    }

    String cell(List<String> row, String column) {
        int at = header.indexOf(column);
        if (at < 0 || at >= row.size()) {
            throw new IllegalArgumentException("no column " + column + " in " + row);
        }
        return row.get(at);
    }

    List<String> column(String column) {
        return rows.stream().map(row -> cell(row, column)).toList();
    }

    private static List<String> cells(String line) {
        String inner = line.strip().substring(1, line.strip().length() - 1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
