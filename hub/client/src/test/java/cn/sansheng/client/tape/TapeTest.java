package cn.sansheng.client.tape;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View.Board.Called;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A core of our own that adds what it hears.
class TapeTest {
    private static final Instant HALL = Instant.parse("2026-11-23T02:24:30.123456789Z");
    private static final Called CALLED =
            new Called(new TicketNumber('A', 12), new CounterId(3), HALL);

    sealed interface Heard {
        record Number(int value) implements Heard {}

        record Secret(String word, Token token) implements Heard {}

        record Broken() implements Heard {}

        record Passed() implements Heard {}
    }

    record Now(Duration uptime, Instant hall) {}

    record Sum(int sum, Map<Called, Now> since) {
        boolean isEven() {
            return sum % 2 == 0;
        }
    }

    record Said(int sum) {}

    private static final Now NOW = new Now(Duration.ofNanos(1_000_000_001), HALL);
    private static final Sum BEGUN = new Sum(0, Map.of(CALLED, NOW));

    @TempDir private Path folder;

    @Test
    void whatWasRecordedIsReplayedToTheSameCommands() throws Exception {
        List<Heard> heard = List.of(new Heard.Number(3), new Heard.Number(4));
        assertEquals(List.of(new Said(3), new Said(7)), record(script("toy"), heard));
        assertEquals(List.of(new Said(3), new Said(7)), Replay.commands(script("toy"), tape()));
    }

    @Test
    void aReplaySaysEachEventWithItsCommandsAndAtItsEndTheState() throws IOException {
        record(script("toy"), List.of(new Heard.Number(3)));
        assertEquals(
                """
                0
                {"n":1,"moment":{"uptime":"PT1.000000001S","hall":"2026-11-23T02:24:30.123456789Z"},\
                "event":{"type":"number","value":3},"commands":[{"sum":3}]}
                {"steps":1,"state":{"sum":3}}
                """,
                played("toy"));
    }

    @Test
    void timeThatChangesNothingIsNotRecorded() throws IOException {
        record(script("toy"), List.of(new Heard.Passed(), new Heard.Number(3), new Heard.Passed()));
        assertEquals(2, Files.readAllLines(tape()).size());
    }

    @Test
    void aTapeIsReadableByItsOwnerOnly() throws IOException {
        record(script("toy"), List.of(new Heard.Number(3)));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(tape())));
    }

    @Test
    void aFullFileMakesWayAndEachOfThemIsReplayedAlone() throws Exception {
        Script<Sum, Heard, Now, Said> script = script("toy");
        TapeFiles<Sum, Heard, Now> files = new TapeFiles<>(script, tape(), 600);
        try (Recording<Sum, Heard, Now, Said> recording = new Recording<>(script, files)) {
            run(
                    recording,
                    Stream.iterate(1, n -> n + 1).limit(60).<Heard>map(Heard.Number::new).toList());
        }
        assertEquals(
                List.of("tape", "tape.1", "tape.2", "tape.3"),
                Stream.of(folder.toFile().list()).sorted().toList());
        for (String each : List.of("tape", "tape.1", "tape.2", "tape.3")) {
            assertTrue(Files.size(folder.resolve(each)) <= 600, each);
        }
        List<Said> last = Replay.commands(script, tape());
        assertEquals(new Said(60 * 61 / 2), last.getLast());
        List<Said> before = Replay.commands(script, folder.resolve("tape.1"));
        assertEquals(before.getLast().sum() + 60 - last.size() + 1, last.getFirst().sum());
    }

    @Test
    void anotherStartKeepsTheTapeOfTheLastOne() throws Exception {
        record(script("toy"), List.of(new Heard.Number(3)));
        record(script("toy"), List.of(new Heard.Number(4)));
        assertEquals(List.of(new Said(4)), Replay.commands(script("toy"), tape()));
        assertEquals(
                List.of(new Said(3)), Replay.commands(script("toy"), folder.resolve("tape.1")));
    }

    @Test
    void whereEventsAreMissingANewFileBeginsWithTheStateAsItIsThen() throws Exception {
        Script<Sum, Heard, Now, Said> script = script("toy");
        try (TapeFiles<Sum, Heard, Now> files = new TapeFiles<>(script, tape(), 10_000)) {
            files.write(1, BEGUN, new Heard.Number(1), NOW);
            files.write(5, new Sum(40, Map.of()), new Heard.Number(2), NOW);
        }
        assertEquals(List.of(new Said(42)), Replay.commands(script, tape()));
    }

    @Test
    void aDiskThatRefusesCostsTheRecordAndNotTheService() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("tape"), "");
        Script<Sum, Heard, Now, Said> script = script("toy");
        try (var recording = new Recording<>(script, notAFolder.resolve("below"))) {
            assertEquals(
                    List.of(new Said(3), new Said(7)),
                    run(recording, List.of(new Heard.Number(3), new Heard.Number(4))));
        }
    }

    @Test
    void whatIsMaskedIsNotOnTheTape() throws IOException {
        Token token = new Token("abcdefghijklmnopqrstuvwxyz");
        record(
                script("toy"),
                List.of(new Heard.Secret("门牌 4711", token), new Heard.Secret("x", token)));
        String tape = Files.readString(tape());
        assertFalse(tape.contains("4711"), tape);
        assertFalse(tape.contains(token.value()), tape);
        assertTrue(tape.contains("\"word\":\"xx 0000\""), tape);
        List<String> tokens =
                tape.lines().skip(1).map(line -> line.replaceAll(".*token\":\"", "")).toList();
        assertEquals(tokens.get(0), tokens.get(1));
        record(script("toy"), List.of(new Heard.Secret("x", token)));
        assertNotEquals(
                tokens.get(0), Files.readAllLines(tape()).get(1).replaceAll(".*token\":\"", ""));
    }

    @Test
    void anEventThatBreaksTheCoreIsOnTheTapeAndJudged() throws IOException {
        try (var recording = new Recording<>(script("toy"), tape())) {
            assertThrows(
                    IllegalStateException.class,
                    () -> recording.take(BEGUN, new Heard.Broken(), NOW));
        }
        String played = played("toy");
        assertTrue(played.startsWith("1\n"), played);
        assertTrue(
                played.contains("\"broke\":\"java.lang.IllegalStateException: broken\""), played);
        assertTrue(played.endsWith("{\"steps\":1,\"state\":{\"sum\":0}}\n"), played);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() throws IOException {
        record(script("toy"), List.of(new Heard.Number(3), new Heard.Number(4)));
        bend(2, "{\"moment\":{},\"event\":{\"type\":\"sneezed\"}}");
        assertTrue(played("toy").startsWith("1\n"), played("toy"));
        assertTrue(played("toy").contains("tape: line 3: "), played("toy"));
        List<String> lines = Files.readAllLines(tape());
        Files.write(
                tape(), (lines.get(0) + "\n\u0080\u00ff\n" + lines.get(1)).getBytes(ISO_8859_1));
        assertTrue(played("toy").contains("tape: line 2: "), played("toy"));
        record(script("toy"), List.of(new Heard.Number(3), new Heard.Number(4)));
        bend(1, "no tape");
        assertTrue(played("toy").startsWith("1\n"), played("toy"));
        assertTrue(played("toy").contains("tape: line 2: "), played("toy"));
    }

    @Test
    void aPowerCutInTheMiddleOfALineEndsTheTapeThere() throws IOException {
        record(script("toy"), List.of(new Heard.Number(3), new Heard.Number(4)));
        String whole = Files.readString(tape());
        Files.writeString(tape(), whole.substring(0, whole.length() - 20));
        assertTrue(played("toy").startsWith("0\n"), played("toy"));
        assertTrue(played("toy").endsWith("{\"steps\":1,\"state\":{\"sum\":3}}\n"), played("toy"));
    }

    @Test
    void anotherProgramsTapeOrNoneIsWrongUsage() throws IOException {
        record(script("toy"), List.of(new Heard.Number(3)));
        assertEquals("2\ntape: line 1: recorded by toy, this is other\n", played("other"));
        bend(0, "{\"tape\":\"sansheng\",\"format\":9,\"program\":\"toy\",\"version\":\"v\"}");
        assertEquals(
                "2\ntape: line 1: format 9 of version v, this version reads format 1\n",
                played("toy"));
        Files.writeString(tape(), "hall: small\n");
        assertTrue(played("toy").startsWith("2\n"), played("toy"));
        Files.delete(tape());
        assertTrue(played("toy").startsWith("2\n"), played("toy"));
    }

    private Path tape() {
        return folder.resolve("tape");
    }

    private void bend(int line, String to) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(tape()));
        lines.set(line, to);
        Files.write(tape(), lines);
    }

    private List<Said> record(Script<Sum, Heard, Now, Said> script, List<Heard> heard) {
        try (var recording = new Recording<>(script, tape())) {
            return run(recording, heard);
        }
    }

    private static List<Said> run(Core<Sum, Heard, Now, Said> core, List<Heard> heard) {
        List<Said> said = new ArrayList<>();
        Sum state = BEGUN;
        for (Heard each : heard) {
            Taken<Sum, Said> taken = core.take(state, each, NOW);
            said.addAll(taken.commands());
            state = taken.next();
        }
        return said;
    }

    /// The exit code, then both streams.
    private String played(String program) {
        StringWriter said = new StringWriter();
        PrintWriter both = new PrintWriter(said);
        int code = Replay.play(script(program), tape(), both, both);
        return (code + "\n" + said).replace(folder + "/", "");
    }

    private static Script<Sum, Heard, Now, Said> script(String program) {
        return new Script<>(
                program,
                "toy 1",
                Sum.class,
                Heard.class,
                Now.class,
                TapeTest::take,
                Heard.Passed.class::isInstance,
                (_, event) -> event,
                TapeTest::masks,
                List.of("sum"));
    }

    private static List<Mask> masks() {
        return Stream.concat(
                        MessageMasks.all().stream(),
                        Stream.of(Mask.blank(Heard.Secret.class, "word")))
                .toList();
    }

    private static Taken<Sum, Said> take(Sum before, Heard event, Now now) {
        return switch (event) {
            case Heard.Number(var value) -> {
                Sum next = new Sum(before.sum() + value, before.since());
                yield new Taken<>(next, List.of(new Said(next.sum())));
            }
            case Heard.Broken() -> throw new IllegalStateException("broken");
            case Heard.Secret _, Heard.Passed() -> new Taken<>(before, List.of());
        };
    }
}
