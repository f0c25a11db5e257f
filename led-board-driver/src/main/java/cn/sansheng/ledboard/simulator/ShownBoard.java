package cn.sansheng.ledboard.simulator;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What one board shows: its areas in the order in which they came.
record ShownBoard(int address, SequencedMap<Integer, Area> areas) {
    static ShownBoard dark(int address) {
        return new ShownBoard(address, new LinkedHashMap<>());
    }

    ShownBoard after(AreaCommand command) {
        SequencedMap<Integer, Area> left = new LinkedHashMap<>(areas);
        left.keySet().removeAll(command.deleted());
        for (Area area : command.areas()) {
            left.remove(area.id());
            left.put(area.id(), area);
        }
        return new ShownBoard(address, left);
    }

    /// All that can be read on the board, from the top.
    String text() {
        return areas.values().stream()
                .sorted(Comparator.comparingInt(Area::y).thenComparingInt(Area::x))
                .map(Area::text)
                .collect(Collectors.joining("\n"));
    }

    int width() {
        return areas.values().stream().mapToInt(area -> area.x() + area.width()).max().orElse(0);
    }

    int height() {
        return areas.values().stream().mapToInt(area -> area.y() + area.height()).max().orElse(0);
    }

    /// Order does not show as long as areas lie beside each other.
    boolean looksLike(ShownBoard other) {
        Collection<Area> ours = areas.values();
        return List.copyOf(ours).equals(List.copyOf(other.areas.values()));
    }
}
