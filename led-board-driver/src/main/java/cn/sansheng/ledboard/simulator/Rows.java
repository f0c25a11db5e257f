package cn.sansheng.ledboard.simulator;

import cn.sansheng.ledboard.simulator.Area.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the card puts an area's text with its 16-dot font. `cut` says that a person before the
/// board does not get to see all of it.
record Rows(List<Row> rows, boolean cut) {
    static final int CELL = 16;
    static final int COLUMN = 8;

    /// Runs that begin `y` dots below the area's top, each dot of the font `scale` dots wide.
    record Row(List<Run> runs, int y, int scale) {}

    static Rows of(Area area) {
        return area.singleLine() ? single(area) : several(area);
    }

    List<String> texts() {
        return rows.stream().map(row -> Area.text(row.runs)).toList();
    }

    /// A line that has the area for itself stands as large as it fits; a travelling one may be
    /// longer than the area.
    private static Rows single(Area area) {
        List<Run> runs = area.paragraphs().getFirst();
        int wide = Math.max(1, columns(runs) * COLUMN);
        int scale = Math.max(1, Math.min(area.height() / CELL, area.width() / wide));
        int y = Math.max(0, (area.height() - scale * CELL) / 2);
        boolean travels = area.effect().moves();
        boolean tooWide = wide > area.width();
        List<Run> seen = tooWide && !travels ? broken(runs, area.width()).getFirst() : runs;
        return new Rows(
                List.of(new Row(seen, y, scale)), area.height() < CELL || (tooWide && !travels));
    }

    private static Rows several(Area area) {
        List<List<Run>> lines = new ArrayList<>();
        boolean cut = false;
        for (List<Run> paragraph : area.paragraphs()) {
            List<List<Run>> parts = broken(paragraph, area.width());
            lines.addAll(area.wraps() ? parts : parts.subList(0, 1));
            cut |= !area.wraps() && parts.size() > 1;
        }
        int room = area.height() / CELL;
        List<Row> rows =
                IntStream.range(0, Math.min(room, lines.size()))
                        .mapToObj(at -> new Row(lines.get(at), at * CELL, 1))
                        .toList();
        return new Rows(rows, cut || lines.size() > room);
    }

    private static List<List<Run>> broken(List<Run> runs, int width) {
        int room = Math.max(2, width / COLUMN);
        List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        int used = 0;
        for (Run run : runs) {
            StringBuilder part = new StringBuilder();
            for (char each : run.text().toCharArray()) {
                int columns = CardText.columns(each);
                if (used + columns > room) {
                    addIfAny(lines.getLast(), part, run);
                    lines.add(new ArrayList<>());
                    used = 0;
                }
                part.append(each);
                used += columns;
            }
            addIfAny(lines.getLast(), part, run);
        }
        return lines;
    }

    private static void addIfAny(List<Run> line, StringBuilder part, Run like) {
        if (!part.isEmpty()) {
            line.add(new Run(part.toString(), like.colour()));
            part.setLength(0);
        }
    }

    private static int columns(List<Run> runs) {
        return Area.text(runs).chars().map(each -> CardText.columns((char) each)).sum();
    }
}
