package cn.sansheng.ledboard;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Layout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.protocol.Brightness;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.ledboard.protocol.alpha.AlphaSign;
import cn.sansheng.ledboard.protocol.number.NumberBoard;
import cn.sansheng.ledboard.protocol.number.NumberKind;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.messages.BoardId;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The settings of one board.
final class BoardDevice {
    static final String USUAL_IDLE = "热情为您服务";

    /// As the hall's own, where hall.yaml names none.
    static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<String> ALL = List.of("address", "idle", "hold", "repaint");

    private final String name;
    private final DeviceUri uri;

    private BoardDevice(String name, DeviceUri uri) {
        this.name = name;
        this.uri = uri;
    }

    static Device.Board parse(String name, DeviceUri uri) {
        if (!name.startsWith(Device.BOARD)) {
            throw new IllegalArgumentException("a board is named board-…, as the hub's view of it");
        }
        BoardDevice board = new BoardDevice(name, uri);
        return switch (uri.scheme()) {
            case Device.ALPHA -> board.alpha();
            case Device.NUMBER -> board.number();
            default -> board.onbon();
        };
    }

    private Device.Board onbon() {
        Optional<LineAddress> ownLine = ownLine(LineHabit.ONBON, "width", "height", "answers");
        int address = address(OnbonScreen.MOST_ADDRESS);
        BoardLayout layout = new BoardLayout(width(1024), height());
        return board(
                layout, new OnbonScreen(address, answers()), address, LineHabit.ONBON, ownLine);
    }

    private Device.Board alpha() {
        Optional<LineAddress> ownLine =
                ownLine(LineHabit.ALPHA, "width", "height", "zone", "brightness");
        int address = address(AlphaSign.MOST_ADDRESS);
        BoardLayout layout =
                new BoardLayout(width(AlphaSign.MOST_WIDTH), height(), BoardLayout.Alone.CENTRED);
        int wide = 2 * Page.CELL_WIDTH;
        if (layout.width() / wide * (layout.height() / Page.CELL_HEIGHT)
                > AlphaSign.MOST_PICTURES) {
            throw new IllegalArgumentException(
                    uri
                            + " has room for more than the "
                            + AlphaSign.MOST_PICTURES
                            + " Chinese characters that an Alpha board keeps");
        }
        AlphaSign sign =
                AlphaSign.of(address, zone(uri), uri.text("brightness").map(Brightness::parse));
        return board(layout, sign, address, LineHabit.ALPHA, ownLine);
    }

    private Device.Board number() {
        String name =
                uri.text("kind")
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "kind is needed: "
                                                + String.join(", ", NumberKind.SHIPPED)
                                                + " or a description's file"));
        NumberKind kind =
                name.startsWith("/") ? described(Path.of(name)) : NumberKind.shipped(name);
        LineHabit habit = LineHabit.of(name, kind);
        Optional<LineAddress> ownLine = ownLine(habit, "kind");
        int address = address(NumberBoard.MOST_ADDRESS);
        if (!kind.hasAddress() && address != 1) {
            throw new IllegalArgumentException("boards of kind " + name + " have no address");
        }
        return board(kind.layout(), new NumberBoard(address, kind), address, habit, ownLine);
    }

    private static NumberKind described(Path file) {
        try {
            return NumberKind.parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private Device.Board board(
            Layout layout,
            Speech speech,
            int address,
            LineHabit habit,
            Optional<LineAddress> ownLine) {
        BoardId id = new BoardId(name.substring(Device.BOARD.length()));
        String idle = uri.text("idle").orElse(USUAL_IDLE);
        Duration hold =
                Duration.ofSeconds(
                        uri.number("hold", 0, 60, (int) BoardPlan.USUAL_HOLD.toSeconds()));
        return new Device.Board(
                new BoardPlan(id, uri.target(), layout, idle, hold, BoardPlan.LONGEST_REPAINT),
                speech,
                address,
                habit,
                ownLine,
                repaint());
    }

    private Optional<Duration> repaint() {
        return uri.text("repaint").map(_ -> Duration.ofSeconds(uri.number("repaint", 2, 60, 20)));
    }

    private OnbonScreen.Answers answers() {
        return switch (uri.text("answers").orElse("no")) {
            case "yes" -> OnbonScreen.Answers.ASKED;
            case "no" -> OnbonScreen.Answers.NOT_ASKED;
            default ->
                    throw new IllegalArgumentException(
                            "answers is yes or no, was " + uri.text("answers").orElse(""));
        };
    }

    private Optional<LineAddress> ownLine(LineHabit habit, String... more) {
        Stream<String> settings = Stream.concat(ALL.stream(), Stream.of(more));
        if (!uri.target().startsWith("/")) {
            uri.allowing(settings.toArray(String[]::new));
            return Optional.empty();
        }
        uri.allowing(Stream.concat(settings, Stream.of("baud", "form")).toArray(String[]::new));
        return Optional.of(habit.address(uri));
    }

    private int address(int most) {
        return uri.number("address", 1, most, 1);
    }

    private int width(int most) {
        return dots("width", most, 128, Page.CELL_WIDTH);
    }

    private int height() {
        return dots("height", 512, 32, Page.CELL_HEIGHT);
    }

    private int dots(String key, int most, int usual, int step) {
        int dots = uri.number(key, step, most, usual);
        if (dots % step != 0) {
            throw new IllegalArgumentException(
                    key + " of " + uri + " must be a multiple of " + step + ", was " + dots);
        }
        return dots;
    }

    static ZoneId zone(DeviceUri uri) {
        try {
            return uri.text("zone").map(ZoneId::of).orElse(USUAL_ZONE);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "zone is written like Asia/Shanghai, was " + uri.text("zone").orElse(""),
                    unknown);
        }
    }
}
