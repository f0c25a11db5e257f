package cn.sansheng.hub.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers faults while the checks go on: a file is mended in one go, not fault by fault.
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(int line, String path, String message) {
        found.add(new Fault(line, path, message));
    }

    void add(Section.Value value, String message) {
        add(value.line(), value.path(), message);
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Fault> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
    }
}
