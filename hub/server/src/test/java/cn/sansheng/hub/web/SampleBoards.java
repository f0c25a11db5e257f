package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Dots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Boards with text on them, drawn with Debian's 16-dot font where it is installed, else with bars.
final class SampleBoards {
    private static final Path FONT = Path.of("/usr/share/unifont/unifont.hex");
    private static final Map<Integer, String> GLYPHS = glyphs();

    private SampleBoards() {}

    static List<LivePicture.Board> all(Instant at) {
        List<LivePicture.Board> all = new ArrayList<>();
        for (int n = 1; n <= 24; n++) {
            all.add(counterBoard(n, at));
        }
        all.add(board("board-hall", Optional.empty(), summary(), at, true));
        return all;
    }

    private static LivePicture.Board counterBoard(int n, Instant at) {
        Dots dots = Dots.dark(128, 32);
        switch (n) {
            case 12 -> {
                write(dots, "请D052号", 8, 0, Dots.RED);
                write(dots, "12号窗口", 28, 16, Dots.RED);
            }
            case 8, 16 -> {
                write(dots, "暂时离开 10:10", 8, 0, Dots.AMBER);
                write(dots, "请到14号窗口", 16, 16, Dots.AMBER);
            }
            case 23, 24 -> {
                write(dots, "停止服务", 32, 0, Dots.RED);
                write(dots, "下午13:30开", 20, 16, Dots.RED);
            }
            default -> {
                write(dots, n + "号窗口", 36, 0, Dots.GREEN);
                write(dots, "热情为您服务", 16, 16, Dots.GREEN);
            }
        }
        return board("board-" + n, Optional.of(new CounterId(n)), dots, at, n != 7);
    }

    private static Dots summary() {
        Dots dots = Dots.dark(192, 112);
        write(dots, "请叫到的朋友到窗口办理", 8, 0, Dots.AMBER);
        String[] rows = {"D052  12", "E036  15", "P001   6", "C041  10", "F034  18"};
        for (int at = 0; at < rows.length; at++) {
            write(dots, rows[at], 8, 16 + 16 * at, Dots.RED);
            write(dots, "号窗口", 96, 16 + 16 * at, Dots.GREEN);
        }
        write(dots, "取号后请在等候区坐等", 16, 96, Dots.GREEN);
        return dots;
    }

    private static LivePicture.Board board(
            String id, Optional<CounterId> counter, Dots dots, Instant at, boolean ok) {
        return new LivePicture.Board(
                new BoardId(id),
                counter,
                dots.width(),
                dots.height(),
                Optional.of(dots.base64()),
                Optional.of(at.minusSeconds(12)),
                ok);
    }

    private static void write(Dots dots, String text, int left, int top, int colour) {
        int x = left;
        for (int point : text.codePoints().toArray()) {
            String hex = GLYPHS.getOrDefault(point, "00003C3C3C3C3C3C3C3C3C3C3C3C0000");
            int width = hex.length() / 4;
            for (int y = 0; y < 16; y++) {
                int row = Integer.parseInt(hex, y * width / 4, (y + 1) * width / 4, 16);
                for (int bit = 0; bit < width && x + bit < dots.width(); bit++) {
                    if ((row >> (width - 1 - bit) & 1) == 1) {
                        dots.set(x + bit, top + y, colour);
                    }
                }
            }
            x += width;
        }
    }

    private static Map<Integer, String> glyphs() {
        if (!Files.exists(FONT)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(FONT)) {
            return lines.map(line -> line.split(":"))
                    .collect(
                            Collectors.toMap(
                                    parts -> Integer.parseInt(parts[0], 16), parts -> parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
