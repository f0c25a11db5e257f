package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The packaged boards' driver with the boards' simulator at the far end of its line. What a board
/// shows is what the simulator decoded. Its voice speaks into a folder.
final class Boards implements AutoCloseable {
    private static final String PROGRAM = Program.script("led-board-driver/target/sansheng-boards");
    private static final int OVER_COUNTER_1 = 1;
    private static final int SUMMARY = 4;

    private final SerialCable cable;
    private final Program simulator;
    private final Program driver;
    private final Path voice;

    private Boards(SerialCable cable, Program simulator, Program driver, Path voice) {
        this.voice = voice;
        this.cable = cable;
        this.simulator = simulator;
        this.driver = driver;
    }

    static Boards start(Hall hall, Path folder) throws IOException {
        return start(hall, folder, "");
    }

    /// `further` goes to the settings of each board.
    static Boards start(Hall hall, Path folder, String further) throws IOException {
        SerialCable cable = SerialCable.lay(folder, "boards");
        Path voice = folder.resolve("voice");
        Program simulator =
                new Program(
                        "board simulator",
                        List.of(
                                PROGRAM,
                                "simulate",
                                "board",
                                "--line",
                                cable.far().toString(),
                                "--addresses",
                                "1-4",
                                "--out",
                                folder.resolve("board-pictures").toString()));
        Path station =
                hall.station(
                        "boards",
                        """
                        line-1: "serial:%1$s?baud=57600"
                        board-1: "onbon:line-1?address=1&width=128&height=32%2$s"
                        board-2: "onbon:line-1?address=2&width=128&height=32%2$s"
                        board-3: "onbon:line-1?address=3&width=128&height=32%2$s"
                        board-hall: "onbon:line-1?address=4&width=192&height=112%2$s"
                        voice-hall: "wav:%3$s"\
                        """
                                .formatted(cable.near(), further, voice));
        Program driver =
                new Program(
                        "boards",
                        List.of(
                                PROGRAM,
                                "--config",
                                station.toString(),
                                "--data",
                                folder.resolve("boards-data").toString()));
        return new Boards(cable, simulator, driver, voice);
    }

    void awaitOverCounter(Predicate<String> wish) {
        await("board over counter 1")
                .atMost(Duration.ofSeconds(60))
                .until(() -> shown(OVER_COUNTER_1, wish));
    }

    void awaitSummary(Predicate<String> wish) {
        await("summary board").atMost(Duration.ofSeconds(60)).until(() -> shown(SUMMARY, wish));
    }

    /// The first call that is heard in the hall, by the words that make it.
    List<String> firstHeard() {
        Path calls = voice.resolve("calls.jsonl");
        await("a call is heard")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(calls) && !Files.readString(calls).isEmpty());
        try {
            return Json.readObject(Files.readAllLines(calls).getFirst())
                    .path("clips")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        } catch (IOException | MalformedMessage unreadable) {
            throw new AssertionError("calls.jsonl", unreadable);
        }
    }

    /// What happens to the boards and their line, in the simulator's words.
    void suffer(String word) throws IOException {
        simulator.say(word);
        String carriedOut = "\"line\":\"" + word + "\"";
        String _ = simulator.said(line -> line.contains(carriedOut), word);
    }

    /// What now stands over counter 1.
    String overCounter() {
        return reports(OVER_COUNTER_1, 0).reduce((_, last) -> last).orElse("");
    }

    /// All that stood there since this [#mark].
    Set<String> everOverCounter(int mark) {
        return reports(OVER_COUNTER_1, mark).collect(Collectors.toSet());
    }

    /// For what comes after now.
    int mark() {
        return simulator.out().size();
    }

    void awaitOverCounterSince(int mark, Predicate<String> wish) {
        await("board over counter 1")
                .atMost(Duration.ofSeconds(60))
                .until(() -> reports(OVER_COUNTER_1, mark).anyMatch(wish));
    }

    private Stream<String> reports(int address, int mark) {
        return simulator.out().stream()
                .skip(mark)
                .filter(line -> line.startsWith("{"))
                .map(Boards::parsed)
                .filter(line -> line.path("address").asInt() == address)
                .filter(line -> line.has("board"))
                .map(line -> line.path("board").asString());
    }

    /// How often the boards have refused a frame so far.
    long refused() {
        return simulator.out().stream().filter(line -> line.contains("\"refused\"")).count();
    }

    private boolean shown(int address, Predicate<String> wish) {
        return reports(address, 0).anyMatch(wish);
    }

    private static JsonNode parsed(String json) {
        try {
            return Json.readObject(json);
        } catch (MalformedMessage bad) {
            throw new AssertionError(json, bad);
        }
    }

    @Override
    public void close() {
        driver.close();
        simulator.close();
        cable.close();
    }
}
