package cn.sansheng.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The day's results, for people and for programs. `commit` is what was measured.
record FaultTable(String commit, String hubAway, List<FaultRow> rows, List<String> end) {
    FaultTable {
        rows = List.copyOf(rows);
        end = List.copyOf(end);
    }

    private static final String HEAD =
            """
            | fault | what the citizen saw | what the manager saw | right again after | tickets | lost | twice |
            |---|---|---|---|---|---|---|
            """;

    /// `end` is what was wrong with the whole day: nothing when all is well.
    boolean good() {
        return end.isEmpty() && rows.stream().allMatch(FaultRow::good);
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("# A fault day");
        lines.add("");
        lines.add("Commit %s, hub away for %s.".formatted(commit, hubAway));
        lines.add("");
        lines.add(HEAD.strip());
        rows.forEach(row -> lines.add(line(row)));
        lines.add("");
        lines.add(verdict());
        for (FaultRow row : rows) {
            troubles(row).forEach(trouble -> lines.add("- " + row.fault() + ": " + trouble));
        }
        end.forEach(trouble -> lines.add("- the whole day: " + trouble));
        List<FaultRow> shown = rows.stream().filter(row -> !row.pictures().isEmpty()).toList();
        shown.forEach(row -> {
            lines.add("");
            lines.add("## " + capital(row.fault()));
            lines.add("");
            row.pictures().forEach(picture -> lines.add("![%1$s](%1$s)".formatted(picture)));
        });
        return String.join("\n", lines) + "\n";
    }

    private String verdict() {
        int tickets = rows.isEmpty() ? 0 : rows.getLast().after();
        return good()
                ? "Good: %d tickets, none lost, none twice, and the journal is whole."
                        .formatted(tickets)
                : "BAD:\n";
    }

    private static List<String> troubles(FaultRow row) {
        List<String> all = new ArrayList<>();
        row.trouble().ifPresent(all::add);
        row.lost().forEach(one -> all.add("lost: " + one));
        row.twice().forEach(one -> all.add("twice: " + one));
        return all;
    }

    private static String line(FaultRow row) {
        String recovered =
                row.recovered()
                        .map(seconds -> String.format(Locale.ROOT, "%.1f s", seconds))
                        .orElse("**not**");
        return "| %s | %s | %s | %s | %d → %d | %s | %s |"
                .formatted(
                        cell(List.of(row.fault())),
                        cell(row.citizen()),
                        cell(row.manager()),
                        recovered,
                        row.before(),
                        row.after(),
                        count(row.lost()),
                        count(row.twice()));
    }

    private static String count(List<String> found) {
        return found.isEmpty() ? "0" : "**" + found.size() + "**";
    }

    private static String cell(List<String> sentences) {
        return sentences.stream()
                .map(one -> one.replace("|", "\\|").replaceAll("\\s+", " "))
                .collect(Collectors.joining("<br>"));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
