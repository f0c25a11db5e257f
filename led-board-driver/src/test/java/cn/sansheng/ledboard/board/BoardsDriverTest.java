package cn.sansheng.ledboard.board;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.Dots;
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
import cn.sansheng.serial.pty.FarEnd;
import cn.sansheng.serial.pty.PtyPair;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardsDriverTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final BoardLayout LAYOUT = new BoardLayout(128, 32);
    private static final BoardId THREE = new BoardId("3");
    private static final BoardId FOUR = new BoardId("4");
    private static final List<BoardPlan> PLANS =
            List.of(
                    new BoardPlan(THREE, "line-1", LAYOUT, "热情为您服务"),
                    new BoardPlan(FOUR, "line-1", LAYOUT, "热情为您服务"));

    @TempDir private Path folder;
    private final Painter painter = new Painter(Glyphs.load());
    private final FakeHub hub = new FakeHub();
    private PtyPair cable;
    private SerialLine line;
    private BoardsDriver driver;

    @BeforeEach
    void start() throws IOException {
        cable = PtyPair.plugged(folder);
        BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
        line =
                JsscSerialLine.open(
                        new LineAddress(cable.near(), 57_600),
                        new LineEvents("line-1", inbox::add));
        FrameLine frames = new FrameLine(line);
        driver =
                new BoardsDriver(
                        PLANS,
                        BoardsTape.script("test").core(),
                        Map.of(
                                THREE, new SerialLedBoard(frames, new OnbonScreen(3), painter),
                                FOUR, new SerialLedBoard(frames, new OnbonScreen(4), painter)),
                        inbox,
                        hub,
                        painter);
        driver.start();
    }

    @AfterEach
    void stop() {
        driver.close();
        line.close();
        cable.close();
    }

    @Test
    void sendsTheViewAndTellsItsDots() throws IOException {
        try (FarEnd far = FarEnd.reading(cable.far())) {
            hub.reached();
            hub.says(view(THREE, 7, "请A045号"));
            hub.awaitFact(shown(THREE, 7, "请A045号"));
            await().atMost(SOON).until(() -> hex(far).contains(frame(3, "请A045号")));
            hub.says(view(FOUR, 8, "请A046号"));
            hub.awaitFact(shown(FOUR, 8, "请A046号"));
            await().atMost(SOON).until(() -> hex(far).endsWith(frame(4, "请A046号")));
            assertEquals(2, hub.facts.size());
        }
    }

    @Test
    void aPulledCableLosesItsBoardsAndAPluggedOneIsPaintedAgain() throws IOException {
        hub.reached();
        hub.says(view(THREE, 7, "请A045号"));
        hub.awaitFact(shown(THREE, 7, "请A045号"));
        cable.unplug();
        hub.awaitFact(new Fact.BoardLost(THREE));
        hub.awaitFact(new Fact.BoardLost(FOUR));
        await().atMost(SOON).until(() -> "lost".equals(hub.parts.get(new PartName("board-3"))));

        hub.says(view(FOUR, 8, "请A046号"));
        cable.plug();
        try (FarEnd far = FarEnd.reading(cable.far())) {
            hub.awaitFact(new Fact.BoardFound(THREE));
            hub.awaitFact(shown(FOUR, 8, "请A046号"));
            await().atMost(SOON).until(() -> hex(far).contains(frame(3, "请A045号")));
            await().atMost(SOON).until(() -> hex(far).contains(frame(4, "请A046号")));
            await().atMost(SOON).until(() -> "ok".equals(hub.parts.get(new PartName("board-4"))));
            assertEquals(1, hub.facts.stream().filter(shown(THREE, 7, "请A045号")::equals).count());
        }
    }

    private Fact shown(BoardId board, long revision, String text) {
        Dots dots = painter.paint(LAYOUT.page(view(board, revision, text).lines()));
        return new Fact.BoardShown(board, revision, revision * 10, 128, 32, dots.base64());
    }

    private static String frame(int address, String text) {
        byte[] frame = new OnbonScreen(address).frame(LAYOUT.page(view(THREE, 1, text).lines()));
        return HexFormat.of().formatHex(frame);
    }

    private static View.Board view(BoardId board, long revision, String text) {
        Segment segment = new Segment(text, LedColour.RED, LedEffect.STILL, Optional.empty());
        return new View.Board(
                revision,
                board,
                revision * 10,
                List.of(new Line(List.of(segment))),
                Optional.empty());
    }

    private static String hex(FarEnd far) {
        return HexFormat.of().formatHex(far.received());
    }
}
