package cn.sansheng.ledboard;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.messages.BoardId;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.nio.file.Path;
import java.util.Optional;

/// One entry under `devices` of a station of boards (hardware-docs/protocol/boards.md).
sealed interface Device {
    String BOARD = "board-";
    String ONBON = "onbon";
    String USUAL_IDLE = "热情为您服务";

    record Line(String name, LineAddress address) implements Device {}

    /// `ownLine` when the board names the device file itself instead of a line.
    record OnbonBoard(BoardPlan plan, OnbonScreen screen, Optional<LineAddress> ownLine)
            implements Device {}

    static Device parse(String name, String text) {
        DeviceUri uri = DeviceUri.parse(text);
        return switch (uri.scheme()) {
            case LineAddress.SCHEME -> new Line(name, LineAddress.of(uri));
            case ONBON -> onbon(name, uri);
            default ->
                    throw new IllegalArgumentException(
                            "must begin with serial: (a line) or onbon: (a board), was " + uri);
        };
    }

    private static OnbonBoard onbon(String name, DeviceUri uri) {
        if (!name.startsWith(BOARD)) {
            throw new IllegalArgumentException("a board is named board-…, as the hub's view of it");
        }
        Optional<LineAddress> ownLine = ownLine(uri);
        OnbonScreen screen =
                new OnbonScreen(
                        uri.number(
                                "address",
                                OnbonScreen.LEAST_ADDRESS,
                                OnbonScreen.MOST_ADDRESS,
                                OnbonScreen.LEAST_ADDRESS));
        BoardLayout layout =
                new BoardLayout(
                        dots(uri, "width", 1024, 128, Page.CELL_WIDTH),
                        dots(uri, "height", 512, 32, Page.CELL_HEIGHT));
        BoardId id = new BoardId(name.substring(BOARD.length()));
        String idle = uri.text("idle").orElse(USUAL_IDLE);
        return new OnbonBoard(new BoardPlan(id, uri.target(), layout, idle), screen, ownLine);
    }

    private static Optional<LineAddress> ownLine(DeviceUri uri) {
        if (!uri.target().startsWith("/")) {
            uri.allowing("address", "width", "height", "idle");
            return Optional.empty();
        }
        uri.allowing("address", "width", "height", "idle", "baud");
        return Optional.of(LineAddress.of(Path.of(uri.target()), uri));
    }

    private static int dots(DeviceUri uri, String key, int most, int usual, int step) {
        int dots = uri.number(key, step, most, usual);
        if (dots % step != 0) {
            throw new IllegalArgumentException(
                    key + " of " + uri + " must be a multiple of " + step + ", was " + dots);
        }
        return dots;
    }
}
