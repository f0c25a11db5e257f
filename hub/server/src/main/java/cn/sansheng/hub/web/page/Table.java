package cn.sansheng.hub.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as rows of text, for a page or a spreadsheet.
public record Table(List<String> heads, List<List<Cell>> rows, Optional<List<Cell>> total) {
    /// Spreadsheets take UTF-8 for something else without it.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// RFC 4180; a rate's n stands in the column after it.
    public String csv() {
        List<Boolean> rated =
                Stream.iterate(0, at -> at + 1).limit(heads.size()).map(this::rated).toList();
        Stream<List<Cell>> all = Stream.concat(rows.stream(), total.stream());
        String head = line(rated, heads.stream().map(Cell::text).toList(), "n");
        return BYTE_ORDER_MARK
                + head
                + all.map(row -> line(rated, row, "")).collect(Collectors.joining());
    }

    /// Numbers stand to the right, and their heads over them.
    public boolean numeric(int column) {
        return rows.stream().anyMatch(row -> row.get(column).number());
    }

    private boolean rated(int column) {
        return Stream.concat(rows.stream(), total.stream())
                .anyMatch(row -> !row.get(column).n().isEmpty());
    }

    private static String line(List<Boolean> rated, List<Cell> row, String head) {
        return Stream.iterate(0, at -> at + 1)
                .limit(row.size())
                .flatMap(at -> fields(row.get(at), rated.get(at), head))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static Stream<String> fields(Cell cell, boolean rated, String head) {
        String text = quoted(cell.text().equals(Cell.NOTHING) ? "" : cell.text());
        return rated ? Stream.of(text, quoted(head.isEmpty() ? cell.n() : head)) : Stream.of(text);
    }

    /// A text that a spreadsheet would take for a formula is made plain.
    private static String quoted(String text) {
        String plain = text.matches("[=+@\\-].*") ? "'" + text : text;
        return plain.matches("[^\",\r\n]*") ? plain : '"' + plain.replace("\"", "\"\"") + '"';
    }
}
