package cn.sansheng.ledboard;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.protocol.Brightness;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.ledboard.protocol.alpha.AlphaSign;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.messages.BoardId;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The settings of one board.
final class BoardDevice {
    static final String USUAL_IDLE = "热情为您服务";

    /// As the hall's own, where hall.yaml names none.
    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");

    private static final List<String> ALL = List.of("address", "width", "height", "idle");

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
        return uri.scheme().equals(Device.ALPHA) ? board.alpha() : board.onbon();
    }

    private Device.Board onbon() {
        Optional<LineAddress> ownLine = ownLine(LineHabit.ONBON);
        int address = address(OnbonScreen.MOST_ADDRESS);
        BoardLayout layout = new BoardLayout(width(1024), height());
        return board(layout, new OnbonScreen(address), address, LineHabit.ONBON, ownLine);
    }

    private Device.Board alpha() {
        Optional<LineAddress> ownLine = ownLine(LineHabit.ALPHA, "zone", "brightness");
        int address = address(AlphaSign.MOST_ADDRESS);
        BoardLayout layout =
                new BoardLayout(width(AlphaSign.MOST_WIDTH), height(), Page.Size.NORMAL);
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
                AlphaSign.of(address, zone(), uri.text("brightness").map(Brightness::parse));
        return board(layout, sign, address, LineHabit.ALPHA, ownLine);
    }

    private Device.Board board(
            BoardLayout layout,
            Speech speech,
            int address,
            LineHabit habit,
            Optional<LineAddress> ownLine) {
        BoardId id = new BoardId(name.substring(Device.BOARD.length()));
        String idle = uri.text("idle").orElse(USUAL_IDLE);
        return new Device.Board(
                new BoardPlan(id, uri.target(), layout, idle),
                speech,
                address,
                habit,
                ownLine);
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

    private ZoneId zone() {
        try {
            return uri.text("zone").map(ZoneId::of).orElse(USUAL_ZONE);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "zone is written like Asia/Shanghai, was " + uri.text("zone").orElse(""),
                    unknown);
        }
    }
}
