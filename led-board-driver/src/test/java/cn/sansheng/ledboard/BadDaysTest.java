package cn.sansheng.ledboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.board.BoardsDriver;
import cn.sansheng.ledboard.board.BoardsTape;
import cn.sansheng.ledboard.board.FrameLine;
import cn.sansheng.ledboard.board.HubLink;
import cn.sansheng.ledboard.board.LineEvents;
import cn.sansheng.ledboard.board.SerialLedBoard;
import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.SerialLine;
import cn.sansheng.serial.pty.PtyPair;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The driver and a board that answers, at the far end of a line, as a process of its own: what
/// goes wrong is seen, told as a part of the station, and right again within five seconds of its
/// end.
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadDaysTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);
    private static final BoardId ONE = new BoardId("1");
    private static final PartName PART = new PartName("board-1");
    private static final BoardPlan PLAN =
            new BoardPlan(ONE, "line-1", new BoardLayout(128, 32), "欢迎")
                    .repainted(Duration.ofSeconds(1));

    @TempDir private static Path folder;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Hall hall = new Hall();
    private long revision;
    private PtyPair cable;
    private Process board;
    private SerialLine line;
    private BoardsDriver driver;

    @BeforeAll
    void plugIn() throws IOException {
        cable = PtyPair.plugged(folder);
        board = simulator(cable.far());
        BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
        line =
                JsscSerialLine.open(
                        new LineAddress(cable.near(), 57_600),
                        new LineEvents("line-1", inbox::add));
        Painter painter = new Painter(Glyphs.load());
        driver =
                new BoardsDriver(
                        List.of(PLAN),
                        BoardsTape.script("test").core(),
                        Map.of(
                                ONE,
                                new SerialLedBoard(
                                        new FrameLine(line),
                                        new OnbonScreen(1, OnbonScreen.Answers.ASKED),
                                        painter)),
                        inbox,
                        hall,
                        painter);
        driver.start();
        hall.listener.join().reached();
    }

    @BeforeEach
    void oneBoardShowsACall() {
        said.clear();
        hall.shows("请A001号", ++revision);
        await().atMost(SOON).until(() -> isShown("请A001号"));
        await().atMost(SOON).until(() -> !"lost".equals(hall.parts.get(PART)));
        hall.facts.clear();
    }

    @AfterAll
    void putAway() throws InterruptedException {
        driver.close();
        line.close();
        board.destroy();
        board.waitFor();
        cable.close();
    }

    @Test
    void aBoardWithoutPowerIsToldAndPaintedAnewWhenItIsBack() throws IOException {
        order("off");
        await().atMost(SOON).until(() -> "lost".equals(hall.parts.get(PART)));
        assertTrue(hall.facts.contains(new Fact.BoardLost(ONE)));
        hall.shows("请A002号", ++revision);
        order("ok");
        await().atMost(FIVE_SECONDS).until(() -> isShown("请A002号"));
        await().atMost(SOON).until(() -> "ok".equals(hall.parts.get(PART)));
        assertTrue(hall.facts.contains(new Fact.BoardFound(ONE)));
    }

    @Test
    void aShortCutOfPowerThatNobodyNoticesIsRepaired() throws IOException {
        order("off");
        order("ok");
        await().atMost(FIVE_SECONDS).until(() -> isShown("请A001号"));
    }

    @Test
    void aWrongSpeedIsToldAndTheBoardIsRightOnceTheSpeedIs() throws IOException {
        order("garble");
        await().atMost(SOON).until(() -> "lost".equals(hall.parts.get(PART)));
        order("ok");
        await().atMost(FIVE_SECONDS).until(() -> "ok".equals(hall.parts.get(PART)));
    }

    @Test
    void onANoisyLineAFrameIsSentAgainUntilItIsRead() throws IOException {
        order("static");
        for (int call = 2; call <= 6; call++) {
            String text = "请A00" + call + "号";
            hall.shows(text, ++revision);
            await().atMost(SOON).until(() -> isShown(text));
        }
        order("noise");
        order("ok");
        hall.shows("请A009号", ++revision);
        await().atMost(FIVE_SECONDS).until(() -> isShown("请A009号"));
    }

    @Test
    void anUnpluggedLineIsToldAndPaintedAnewWhenItIsBack() throws IOException {
        cable.unplug();
        await().atMost(SOON).until(() -> "lost".equals(hall.parts.get(PART)));
        said.clear();
        cable.plug();
        await().atMost(SOON).until(() -> isShown("请A001号"));
        await().atMost(SOON).until(() -> "ok".equals(hall.parts.get(PART)));
        assertEquals(1, hall.facts.stream().filter(Fact.BoardLost.class::isInstance).count());
    }

    private boolean isShown(String text) {
        return said.stream().anyMatch(line -> line.contains("\"board\":\"" + text));
    }

    /// Forgets what was said before.
    private void order(String words) throws IOException {
        said.clear();
        board.outputWriter(UTF_8).append(words).append('\n').flush();
        await().atMost(SOON)
                .until(() -> said.stream().anyMatch(text -> text.contains("\"" + words + "\"")));
        said.removeIf(text -> text.contains("\"board\""));
    }

    private Process simulator(Path device) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "simulate",
                                "board",
                                "--line",
                                device.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Thread.ofVirtual()
                .start(() -> {
                    try (BufferedReader out = process.inputReader(UTF_8)) {
                        out.lines().forEach(said::add);
                    } catch (IOException | java.io.UncheckedIOException ended) {
                        // The process has ended; the tests see it by what is missing.
                    }
                });
        return process;
    }

    /// A hub that says what the test says.
    private static final class Hall implements HubLink {
        private final List<Fact> facts = new CopyOnWriteArrayList<>();
        private final Map<PartName, String> parts = new ConcurrentHashMap<>();
        private final CompletableFuture<Listener> listener = new CompletableFuture<>();

        void shows(String text, long revision) {
            Segment segment = new Segment(text, LedColour.RED, LedEffect.STILL, Optional.empty());
            View.Board view =
                    new View.Board(
                            revision,
                            ONE,
                            revision,
                            List.of(new Line(List.of(segment))),
                            Optional.empty());
            listener.join().view(ONE, Optional.of(view));
        }

        @Override
        public void follow(Iterable<BoardId> boards, Listener follower) {
            listener.complete(follower);
        }

        @Override
        public void report(Fact fact, Instant at) {
            facts.add(fact);
        }

        @Override
        public void part(PartName part, String state) {
            parts.put(part, state);
        }

        @Override
        public Instant hallNow() {
            return Instant.parse("2026-11-23T00:30:00Z");
        }
    }
}
