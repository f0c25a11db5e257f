package cn.sansheng.ledboard.layout;

import cn.sansheng.messages.Dots;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Draws the boards of the look into a PNG, to be looked at: `DrawBoards target/boards.png`.
final class DrawBoards {
    private static final int PITCH = 4;
    private static final Color[] COLOURS = {
        new Color(0x1B2026), new Color(0xFF4A3D), new Color(0x3BE06A), new Color(0xFFB000)
    };

    private DrawBoards() {}

    public static void main(String[] arguments) throws IOException {
        Painter painter = new Painter(Glyphs.load());
        BufferedImage sheet = new BufferedImage(1640, 1200, BufferedImage.TYPE_INT_RGB);
        int index = 0;
        for (List<Line> lines : counterBoards()) {
            draw(
                    painter.paint(new BoardLayout(128, 32).page(lines)),
                    sheet,
                    10 + index % 3 * 545,
                    10 + index / 3 * 160);
            index++;
        }
        draw(painter.paint(new BoardLayout(192, 112).page(summary())), sheet, 10, 660);
        ImageIO.write(sheet, "png", new File(arguments[0]));
    }

    private static List<List<Line>> counterBoards() {
        return List.of(
                List.of(line("g3号窗口"), line("g热情为您服务")),
                List.of(line("r请A045号")),
                List.of(line("a优先", "rP002")),
                List.of(line("g3号窗口"), line("g正在办理 A045")),
                List.of(line("a办好了"), line("a请评价 请慢走")),
                List.of(line("a暂时离开 09:12"), line("a请到4号窗口")),
                List.of(line("r停止服务"), line("r下午13:30开")),
                List.of(line("r紧急疏散"), line("r请走最近的出口")),
                List.of(line("a暂停叫号"), line("a请听工作人员")),
                List.of(line("g热情为您服务")),
                List.of(line("a暂停服务")),
                List.of(line("g这一行文字太长了放不下"), line("g名字里有囧的人")));
    }

    private static List<Line> summary() {
        return List.of(
                line("a请叫到的朋友到窗口办理"),
                line("rD052 → ", "r12", "g号窗口"),
                line("rE036 → ", "r15", "g号窗口"),
                line("rP001 → ", "r6", "g号窗口", "a 优先"),
                line("rC041 → ", "r10", "g号窗口"),
                line("rF034 → ", "r18", "g号窗口"),
                line("g取号后请在等候区坐等"));
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

    private static void draw(Dots dots, BufferedImage sheet, int left, int top) {
        Graphics2D pen = sheet.createGraphics();
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                pen.setColor(COLOURS[dots.at(x, y)]);
                pen.fillOval(left + x * PITCH, top + y * PITCH, PITCH - 1, PITCH - 1);
            }
        }
        pen.dispose();
    }
}
