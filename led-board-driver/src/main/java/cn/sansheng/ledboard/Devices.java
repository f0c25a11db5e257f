package cn.sansheng.ledboard;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.ledboard.Device.Board;
import cn.sansheng.ledboard.Device.Line;
import cn.sansheng.ledboard.Device.Voice;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.messages.StationKind;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The lines of a station, the boards on them, and its loudspeakers.
record Devices(Map<String, LineAddress> lines, List<Board> boards, List<Voice> voices) {
    static Devices of(StationConfig config) throws BadConfiguration {
        List<String> faults = new ArrayList<>();
        if (config.kind() != StationKind.BOARDS) {
            faults.add("kind: must be boards, was " + config.kind().wire());
        }
        Map<String, DeviceUri> named = new TreeMap<>();
        Map<String, LineAddress> lines = new TreeMap<>();
        List<Board> boards = new ArrayList<>();
        List<Voice> voices = new ArrayList<>();
        for (var device : new TreeMap<>(config.devices()).entrySet()) {
            String name = device.getKey();
            try {
                switch (Device.parse(name, device.getValue().toString())) {
                    case Line(var line, var address) -> named.put(line, address);
                    case Board board -> {
                        boards.add(board);
                        board.ownLine().ifPresent(own -> share(own, lines));
                    }
                    case Voice voice -> voices.add(voice);
                }
            } catch (IllegalArgumentException wrong) {
                faults.add("devices." + name + ": " + wrong.getMessage());
            }
        }
        if (boards.isEmpty() && voices.isEmpty() && faults.isEmpty()) {
            faults.add("devices: no board, as in board-1: \"onbon:line-1?address=1\"");
        }
        judge(named, lines, boards, faults);
        if (!faults.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new Devices(lines, boards, voices);
    }

    List<BoardPlan> plans() {
        return boards.stream().map(this::plan).toList();
    }

    private BoardPlan plan(Board board) {
        long neighbours =
                boards.stream()
                        .filter(other -> other.plan().line().equals(board.plan().line()))
                        .count();
        return board.plan()
                .repainted(
                        board.repaint().orElseGet(() -> board.habit().repaint((int) neighbours)));
    }

    /// Boards that name the same device file hang on one line.
    private static void share(LineAddress own, Map<String, LineAddress> lines) {
        LineAddress shared = lines.putIfAbsent(own.device().toString(), own);
        if (shared != null && !shared.equals(own)) {
            throw new IllegalArgumentException(
                    own + " has two speeds, " + speed(shared) + " and " + speed(own));
        }
    }

    private static String speed(LineAddress address) {
        return address.baud() + " " + address.form();
    }

    /// A named line gets the speed and form of its boards' protocol where it names none.
    private static void judge(
            Map<String, DeviceUri> named,
            Map<String, LineAddress> lines,
            List<Board> boards,
            List<String> faults) {
        Set<String> addresses = new HashSet<>();
        Map<String, LineHabit> habits = new TreeMap<>();
        for (Board board : boards) {
            String place = "devices." + Device.BOARD + board.plan().id();
            String line = board.plan().line();
            LineHabit habit = habits.computeIfAbsent(line, _ -> board.habit());
            if (!named.containsKey(line) && !lines.containsKey(line)) {
                faults.add(place + ": there is no line " + line);
            } else if (!habit.equals(board.habit())) {
                faults.add(
                        "%s: %s already speaks %s, this board %s"
                                .formatted(
                                        place, line, habit.protocol(), board.habit().protocol()));
            }
            if (!addresses.add(line + " " + board.address())) {
                faults.add(place + ": address " + board.address() + " is taken on " + line);
            }
        }
        named.forEach((line, uri) -> {
            LineHabit habit = habits.get(line);
            if (habit == null) {
                faults.add("devices." + line + ": no board hangs on it");
            } else {
                lines.put(line, habit.address(uri));
            }
        });
    }
}
