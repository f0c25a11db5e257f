package cn.sansheng.ledboard.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.ledboard.protocol.alpha.AlphaSign;
import cn.sansheng.ledboard.protocol.number.NumberBoard;
import cn.sansheng.ledboard.protocol.number.NumberKind;
import cn.sansheng.messages.Dots;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// What the hub is told to be on a board is, dot by dot, what the far end of the line shows: for
/// every picture of the look and every protocol. `-Dpicture=FILE` keeps a sheet of them.
class MirrorTest {
    private static final Painter PAINTER = new Painter(Glyphs.load());
    private static final List<List<Line>> WINDOW =
            List.of(
                    List.of(line("g3号窗口"), line("g热情为您服务")),
                    List.of(line("r请A045号")),
                    List.of(line("a优先", "rP002")),
                    List.of(line("g3号窗口"), line("g正在办理 A045")),
                    List.of(line("a办好了"), line("a请评价 请慢走")),
                    List.of(line("a暂时离开 09:12"), line("a请到4号窗口")),
                    List.of(line("r停止服务"), line("r下午13:30开")),
                    List.of(line("r紧急情况"), line("r请走最近的出口")),
                    List.of(line("a暂停叫号"), line("a请听工作人员")));
    private static final List<Line> SUMMARY =
            List.of(
                    line("a请叫到的朋友到窗口办理"),
                    line("rD052  →  12", "g号窗口", "a     "),
                    line("rP001  →   6", "g号窗口", "a 优先"),
                    line("rC041  →  10", "g号窗口", "a     "),
                    line("rF034  →  18", "g号窗口", "a     "),
                    line("rA5001 →   3", "g号窗口", "a 预约"),
                    line("g取号后请在等候区坐等"));

    private final Unifont font = font();
    private final List<DotGrid> sheet = new ArrayList<>();

    @Test
    void everyPictureOfTheLookIsOnEveryBoardAsItIsTold() throws IOException {
        BoardLayout doubling = new BoardLayout(128, 32);
        BoardLayout plain = new BoardLayout(128, 32, BoardLayout.Alone.CENTRED);
        onbon(WINDOW, doubling);
        onbon(List.of(SUMMARY), new BoardLayout(192, 112));
        alpha(WINDOW, plain);
        alpha(List.of(SUMMARY), new BoardLayout(192, 112, BoardLayout.Alone.CENTRED));
        number(WINDOW, NumberKind.shipped("four-byte"), NumberDialect.FOUR_BYTE);
        number(WINDOW, NumberKind.shipped("xunpeng"), NumberDialect.XUNPENG);
        String file = System.getProperty("picture", "");
        if (!file.isEmpty()) {
            ImageIO.write(drawn(), "png", new File(file));
        }
    }

    private void onbon(List<List<Line>> pictures, BoardLayout layout) {
        BoardsOnLine boards = new BoardsOnLine(_ -> true);
        CardFont drawing = new CardFont(font);
        for (List<Line> lines : pictures) {
            Page page = layout.page(lines);
            Outcome.Shown shown = (Outcome.Shown) sent(new OnbonScreen(1), page, boards).getLast();
            mirrored(page, drawing.drawn(shown.board()));
        }
    }

    private void alpha(List<List<Line>> pictures, BoardLayout layout) {
        AlphaSigns signs = new AlphaSigns(a -> a == 1, layout.width(), layout.height(), font);
        Speech sign = AlphaSign.of(1, ZoneId.of("Asia/Shanghai"), Optional.empty());
        for (List<Line> lines : pictures) {
            Page page = layout.page(lines);
            Outcome.Displayed shown = (Outcome.Displayed) sent(sign, page, signs).getLast();
            sign = sign.say(page, Instant.EPOCH, PAINTER).next();
            mirrored(page, shown.face().dots());
        }
    }

    private void number(List<List<Line>> pictures, NumberKind kind, NumberDialect dialect) {
        NumberBoards boards = new NumberBoards(dialect, _ -> true, font);
        for (List<Line> lines : pictures) {
            Page page = kind.layout().pages(lines).getFirst();
            Outcome.Displayed shown =
                    (Outcome.Displayed) sent(new NumberBoard(1, kind), page, boards).getLast();
            mirrored(page, shown.face().dots());
        }
    }

    private static List<Outcome> sent(Speech speech, Page page, FarBoards boards) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Burst burst : speech.say(page, Instant.EPOCH, PAINTER).bursts()) {
            outcomes.addAll(boards.arrived(burst.bytes()));
        }
        return outcomes;
    }

    private void mirrored(Page page, DotGrid far) {
        Dots told = PAINTER.paint(page);
        assertEquals(told.width(), far.width());
        assertEquals(told.height(), far.height());
        for (int y = 0; y < far.height(); y++) {
            for (int x = 0; x < far.width(); x++) {
                assertEquals(
                        told.at(x, y),
                        number(far.at(x, y)),
                        "dot %d, %d of %s".formatted(x, y, page.rows()));
            }
        }
        sheet.add(far);
    }

    private static int number(Area.@org.jspecify.annotations.Nullable Colour lit) {
        if (lit == null) {
            return Dots.DARK;
        }
        return switch (lit) {
            case RED -> Dots.RED;
            case GREEN -> Dots.GREEN;
            case AMBER -> Dots.AMBER;
        };
    }

    private BufferedImage drawn() {
        BufferedImage image = new BufferedImage(1700, 2010, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.setColor(new Color(0xF2F5F6));
        brush.fillRect(0, 0, image.getWidth(), image.getHeight());
        int left = 20;
        int top = 20;
        int high = 0;
        for (DotGrid dots : sheet) {
            BufferedImage one = BoardPicture.of(dots);
            int wide = one.getWidth() / 2;
            if (left + wide > image.getWidth()) {
                left = 20;
                top += high + 14;
                high = 0;
            }
            brush.drawImage(one, left, top, wide, one.getHeight() / 2, null);
            left += wide + 20;
            high = Math.max(high, one.getHeight() / 2);
        }
        brush.dispose();
        return image;
    }

    private static Line line(String... segments) {
        return new Line(
                Arrays.stream(segments)
                        .map(text ->
                                new Segment(
                                        text.substring(1),
                                        switch (text.charAt(0)) {
                                            case 'r' -> LedColour.RED;
                                            case 'g' -> LedColour.GREEN;
                                            default -> LedColour.AMBER;
                                        },
                                        LedEffect.STILL,
                                        Optional.empty()))
                        .toList());
    }

    private static Unifont font() {
        try {
            return Unifont.read(Unifont.DEBIAN);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
