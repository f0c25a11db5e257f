package cn.sansheng.ledboard;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.ledboard.Device.Line;
import cn.sansheng.ledboard.Device.OnbonBoard;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.messages.StationKind;
import cn.sansheng.serial.LineAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The lines of a station and the boards on them.
record Devices(Map<String, LineAddress> lines, List<OnbonBoard> boards) {
    static Devices of(StationConfig config) throws BadConfiguration {
        List<String> faults = new ArrayList<>();
        if (config.kind() != StationKind.BOARDS) {
            faults.add("kind: must be boards, was " + config.kind().wire());
        }
        Map<String, LineAddress> lines = new TreeMap<>();
        List<OnbonBoard> boards = new ArrayList<>();
        new TreeMap<>(config.devices())
                .forEach((name, uri) -> read(name, uri, lines, boards, faults));
        judge(lines, boards, faults);
        if (!faults.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new Devices(lines, boards);
    }

    List<BoardPlan> plans() {
        return boards.stream().map(OnbonBoard::plan).toList();
    }

    private static void read(
            String name,
            URI uri,
            Map<String, LineAddress> lines,
            List<OnbonBoard> boards,
            List<String> faults) {
        try {
            switch (Device.parse(name, uri.toString())) {
                case Line(var line, var address) -> lines.put(line, address);
                case OnbonBoard board -> {
                    boards.add(board);
                    board.ownLine().ifPresent(own -> share(own, lines));
                }
            }
        } catch (IllegalArgumentException wrong) {
            faults.add("devices." + name + ": " + wrong.getMessage());
        }
    }

    /// Boards that name the same device file hang on one line.
    private static void share(LineAddress own, Map<String, LineAddress> lines) {
        LineAddress shared = lines.putIfAbsent(own.device().toString(), own);
        if (shared != null && !shared.equals(own)) {
            throw new IllegalArgumentException(
                    own + " has two speeds, " + shared.baud() + " and " + own.baud());
        }
    }

    private static void judge(
            Map<String, LineAddress> lines, List<OnbonBoard> boards, List<String> faults) {
        if (boards.isEmpty() && faults.isEmpty()) {
            faults.add("devices: no board, as in board-1: \"onbon:line-1?address=1\"");
        }
        Set<String> addresses = new HashSet<>();
        Set<String> idle = new TreeSet<>(lines.keySet());
        for (OnbonBoard board : boards) {
            String place = "devices." + Device.BOARD + board.plan().id();
            String line = board.plan().line();
            idle.remove(line);
            if (!lines.containsKey(line)) {
                faults.add(place + ": there is no line " + line);
            }
            if (!addresses.add(line + " " + board.screen().address())) {
                faults.add(
                        place + ": address " + board.screen().address() + " is taken on " + line);
            }
        }
        idle.forEach(line -> faults.add("devices." + line + ": no board hangs on it"));
    }
}
