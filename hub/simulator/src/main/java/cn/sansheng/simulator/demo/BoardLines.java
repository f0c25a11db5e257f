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

    /// Lays the lines and puts the simulators behind them.
    void start(Programs programs, Children children, Path logs)
            throws IOException, CannotStart, InterruptedException {
        for (int number = 1; number <= lines.size(); number++) {
            cable(number).lay(children, logs);
            children.watch(
                    Child.start(
                            "board-simulator-" + number,
                            programs.boards(
                                    "simulate",
                                    "board",
                                    "--line",
                                    cable(number).far().toString(),
                                    "--addresses",
                                    "1-" + lines.get(number - 1).size()),
                            logs));
        }
    }

    /// Tells the driver's station file which board hangs where.
    void describe(Path stationFile) throws IOException {
        StringBuilder devices = new StringBuilder("devices:\n");
        for (int number = 1; number <= lines.size(); number++) {
            List<ObjectNode> boards = lines.get(number - 1);
            devices.append(
                    "  line-%d: \"serial:%s?baud=%d\"\n"
                            .formatted(number, cable(number).near(), BAUD));
            for (int address = 1; address <= boards.size(); address++) {
                devices.append(describe(boards.get(address - 1), number, address));
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
