package cn.sansheng.ledboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.board.FrameLine;
import cn.sansheng.ledboard.board.LineEvents;
import cn.sansheng.ledboard.board.SerialLedBoard;
import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.protocol.alpha.AlphaSign;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineForm;
import cn.sansheng.serial.SerialLine;
import cn.sansheng.serial.pty.PtyPair;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves here is read by a program that shares no class with the encoder.
class IndependentDecoderTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final BoardLayout COUNTER_BOARD = new BoardLayout(128, 32);

    /// What the far end says of one frame.
    record Decoded(int address, List<String> lines, boolean singleLine, int width, int height) {}

    record OnASign(int address, List<String> lines, int width, int height) {}

    @TempDir private Path folder;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Test
    void theFarEndReadsWhatWasMeant() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder)) {
            Process farEnd = simulator(cable.far());
            BlockingQueue<Event> news = new LinkedBlockingQueue<>();
            try (SerialLine line =
                    JsscSerialLine.open(
                            new LineAddress(cable.near(), 57_600),
                            new LineEvents("line-1", news::add))) {
                FrameLine frames = new FrameLine(line);
                news.take();
                show(frames, 3, page("请A045号"));
                assertEquals(new Decoded(3, List.of("请A045号"), true, 128, 32), decoded());
                show(frames, 0xA5, page("3号窗口", "热情为您服务"));
                assertEquals(
                        new Decoded(0xA5, List.of("    3号窗口    ", "  热情为您服务  "), false, 128, 32),
                        decoded());
            } finally {
                farEnd.destroy();
                farEnd.waitFor();
            }
        }
    }

    /// Two signs on one line; the Chinese of both arrives as pictures, which the far end reads with
    /// a font of its own.
    @Test
    void theFarEndReadsAnAlphaSignsLettersAndPictures() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder)) {
            Process farEnd = simulator(cable.far(), "--protocol", "alpha");
            BlockingQueue<Event> news = new LinkedBlockingQueue<>();
            try (SerialLine line =
                    JsscSerialLine.open(
                            new LineAddress(cable.near(), 57_600, LineForm.parse("7E1")),
                            new LineEvents("line-1", news::add))) {
                FrameLine frames = new FrameLine(line);
                news.take();
                SerialLedBoard three = alpha(frames, 3);
                SerialLedBoard four = alpha(frames, 0xF4);
                three.show(onASign("3号窗口", "热情为您服务"), Instant.EPOCH);
                assertEquals(
                        new OnASign(3, List.of("    3号窗口    ", "  热情为您服务  "), 128, 32), onASign());
                four.show(onASign("请A045号"), Instant.EPOCH);
                assertEquals(new OnASign(0xF4, List.of("    请A045号    "), 128, 32), onASign());
                three.show(onASign("正在办理 A045"), Instant.EPOCH);
                assertEquals(new OnASign(3, List.of(" 正在办理 A045 "), 128, 32), onASign());
            } finally {
                farEnd.destroy();
                farEnd.waitFor();
            }
        }
    }

    private static SerialLedBoard alpha(FrameLine line, int address) {
        return new SerialLedBoard(
                line,
                AlphaSign.of(address, ZoneId.of("Asia/Shanghai"), Optional.empty()),
                new Painter(Glyphs.load()));
    }

    private static void show(FrameLine line, int address, Page page) throws Exception {
        new SerialLedBoard(line, new OnbonScreen(address), new Painter(Glyphs.load()))
                .show(page, Instant.EPOCH);
    }

    private Decoded decoded() throws MalformedMessage {
        await().atMost(SOON).until(() -> !said.isEmpty());
        return Json.read(said.remove(), Decoded.class);
    }

    private OnASign onASign() throws MalformedMessage {
        await().atMost(SOON).until(() -> !said.isEmpty());
        return Json.read(said.remove(), OnASign.class);
    }

    private Process simulator(Path line, String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "simulate",
                                "board",
                                "--line",
                                line.toString()));
        command.addAll(List.of(more));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Thread.ofVirtual()
                .start(() -> {
                    try (BufferedReader out = process.inputReader(UTF_8)) {
                        out.lines().filter(text -> text.contains("\"lines\"")).forEach(said::add);
                    } catch (IOException ended) {
                        throw new UncheckedIOException(ended);
                    }
                });
        return process;
    }

    private static Page page(String... lines) {
        return page(COUNTER_BOARD, lines);
    }

    private static Page onASign(String... lines) {
        return page(new BoardLayout(128, 32, BoardLayout.Alone.CENTRED), lines);
    }

    private static Page page(BoardLayout layout, String... lines) {
        return layout.page(
                Arrays.stream(lines)
                        .map(text ->
                                new Line(
                                        List.of(
                                                new Segment(
                                                        text,
                                                        LedColour.GREEN,
                                                        LedEffect.STILL,
                                                        Optional.empty()))))
                        .toList());
    }
}
