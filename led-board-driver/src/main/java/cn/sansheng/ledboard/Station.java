package cn.sansheng.ledboard;

import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.client.tape.MaybeTaped;
import cn.sansheng.ledboard.board.BoardsDriver;
import cn.sansheng.ledboard.board.BoardsTape;
import cn.sansheng.ledboard.board.ClientHubLink;
import cn.sansheng.ledboard.board.FrameLine;
import cn.sansheng.ledboard.board.LedBoard;
import cn.sansheng.ledboard.board.LineEvents;
import cn.sansheng.ledboard.board.SerialLedBoard;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.show.Command;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.ledboard.show.Moment;
import cn.sansheng.ledboard.show.Showing;
import cn.sansheng.ledboard.voice.VoiceDriver;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.PartName;
import cn.sansheng.serial.JsscSerialLine;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.SerialLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The running program: its lines, its boards, its voice, its way to the hub.
final class Station implements AutoCloseable {
    private final Map<String, SerialLine> lines = new TreeMap<>();
    private final StationClient client;
    private final BoardsDriver driver;
    private final Optional<VoiceDriver> voice;
    private final MaybeTaped<Showing, Event, Moment, Command> tape;

    private Station(
            StationClient client,
            BoardsDriver driver,
            Optional<VoiceDriver> voice,
            MaybeTaped<Showing, Event, Moment, Command> tape,
            Map<String, SerialLine> lines) {
        this.client = client;
        this.driver = driver;
        this.voice = voice;
        this.tape = tape;
        this.lines.putAll(lines);
    }

    /// `record` is the file that the inbox goes to, if any.
    static Station start(StationConfig config, Devices devices, Path data, Optional<Path> record)
            throws IOException {
        BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
        Map<String, SerialLine> lines = opened(devices.lines(), inbox);
        Painter painter = new Painter(Glyphs.load());
        try {
            StationClient client = StationClient.open(config, software(), data, parts(devices));
            Optional<VoiceDriver> voice = voice(devices, client, record.map(Station::besideThat));
            MaybeTaped<Showing, Event, Moment, Command> tape =
                    MaybeTaped.of(BoardsTape.script(software()), record);
            BoardsDriver driver =
                    new BoardsDriver(
                            devices.plans(),
                            tape.core(),
                            boards(devices, lines, painter),
                            inbox,
                            new ClientHubLink(client),
                            painter);
            driver.start();
            return new Station(client, driver, voice, tape, lines);
        } catch (IOException cannotStart) {
            lines.values().forEach(SerialLine::close);
            throw cannotStart;
        }
    }

    @Override
    public void close() {
        voice.ifPresent(VoiceDriver::close);
        driver.close();
        tape.close();
        client.close();
        lines.values().forEach(SerialLine::close);
    }

    private static Map<PartName, String> parts(Devices devices) {
        Map<PartName, String> parts = new TreeMap<>(BoardsDriver.partsAtBirth(devices.plans()));
        parts.putAll(Voices.partsAtBirth(devices.voices()));
        return parts;
    }

    /// The voice has an inbox of its own, and a tape of its own.
    private static Path besideThat(Path tape) {
        return tape.resolveSibling(tape.getFileName() + ".voice");
    }

    private static Optional<VoiceDriver> voice(
            Devices devices, StationClient client, Optional<Path> record) throws IOException {
        if (devices.voices().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Voices.start(devices.voices(), client, record));
        } catch (IOException mute) {
            client.close();
            throw mute;
        }
    }

    private static Map<String, SerialLine> opened(
            Map<String, LineAddress> addresses, BlockingQueue<Event> inbox) throws IOException {
        Map<String, SerialLine> lines = new TreeMap<>();
        try {
            for (var entry : addresses.entrySet()) {
                LineEvents events = new LineEvents(entry.getKey(), inbox::add);
                lines.put(entry.getKey(), JsscSerialLine.open(entry.getValue(), events));
            }
            return lines;
        } catch (IOException cannotOpen) {
            lines.values().forEach(SerialLine::close);
            throw cannotOpen;
        }
    }

    private static Map<BoardId, LedBoard> boards(
            Devices devices, Map<String, SerialLine> lines, Painter painter) {
        Map<String, FrameLine> frameLines = new TreeMap<>();
        lines.forEach((name, line) -> frameLines.put(name, new FrameLine(line)));
        Map<BoardId, LedBoard> boards = new HashMap<>();
        devices.boards()
                .forEach(board -> {
                    FrameLine line = frameLines.get(board.plan().line());
                    if (line != null) {
                        boards.put(
                                board.plan().id(),
                                new SerialLedBoard(line, board.speech(), painter));
                    }
                });
        return boards;
    }

    static String software() {
        String version = Station.class.getPackage().getImplementationVersion();
        return "sansheng-boards " + (version == null ? "development" : version);
    }
}
