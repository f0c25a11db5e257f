package cn.sansheng.ledboard.simulator;

import cn.sansheng.ledboard.simulator.Area.Run;
import java.util.List;
import java.util.stream.Collectors;

/// What one sign shows: its lines as far as they can be read, its dots, and whether something had
/// no room.
record SignFace(int address, List<List<Run>> lines, DotGrid dots, boolean cut) {
    static SignFace dark(int address, int width, int height) {
        return new SignFace(address, List.of(), new DotGrid(width, height), false);
    }

    List<String> texts() {
        return lines.stream().map(Area::text).toList();
    }

    String text() {
        return texts().stream().collect(Collectors.joining("\n"));
    }
}
