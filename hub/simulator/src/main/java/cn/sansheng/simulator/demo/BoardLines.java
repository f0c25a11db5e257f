package cn.sansheng.simulator.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The boards' serial lines: a pair of pseudo terminals for every eight boards, the driver at one
/// end and the boards' simulator at the other.
final class BoardLines {
    private static final int BOARDS_PER_LINE = 8;

    /// A page of a board over a counter then needs a fifth of a second.
    private static final int BAUD = 57_600;

    private final Path folder;
    private final List<List<ObjectNode>> lines = new ArrayList<>();

    BoardLines(Path folder, List<ObjectNode> boards) {
        this.folder = folder;
        for (int from = 0; from < boards.size(); from += BOARDS_PER_LINE) {
            lines.add(boards.subList(from, Math.min(from + BOARDS_PER_LINE, boards.size())));
        }
    }

    /// Lays the lines and puts one simulator behind them all: each program more would cost the
    /// start two seconds of a processor.
    void start(Programs programs, Children children, Path logs)
            throws IOException, CannotStart, InterruptedException {
        List<String> words = new ArrayList<>(List.of("simulate", "board"));
        for (int number = 1; number <= lines.size(); number++) {
            cable(number).lay(children, logs);
            words.addAll(List.of("--line", cable(number).far().toString()));
        }
        String[] simulate = words.toArray(String[]::new);
        children.watch(Child.start("board-simulator", programs.boards(simulate), logs));
    }

    /// Tells the driver's station file which board hangs where. No two have one address, so that
    /// what the simulator says tells which one it means.
    void describe(Path stationFile) throws IOException {
        StringBuilder devices = new StringBuilder("devices:\n");
        int address = 1;
        for (int number = 1; number <= lines.size(); number++) {
            devices.append(
                    "  line-%d: \"serial:%s?baud=%d\"\n"
                            .formatted(number, cable(number).near(), BAUD));
            for (ObjectNode board : lines.get(number - 1)) {
                devices.append(describe(board, number, address++));
            }
        }
        Files.writeString(stationFile, devices, StandardOpenOption.APPEND);
    }

    private static String describe(ObjectNode board, int line, int address) {
        String size =
                "width=%d&height=%d"
                        .formatted(board.path("width").asInt(), board.path("height").asInt());
        String idle =
                board.has("idle")
                        ? "&idle=" + URLEncoder.encode(board.path("idle").asString(), UTF_8)
                        : "";
        return "  board-%s: \"onbon:line-%d?address=%d&%s%s\"\n"
                .formatted(board.path("id").asString(), line, address, size, idle);
    }

    private SerialCable cable(int line) {
        return SerialCable.between(folder, "line-" + line);
    }
}
