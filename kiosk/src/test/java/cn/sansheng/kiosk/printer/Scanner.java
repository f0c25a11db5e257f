package cn.sansheng.kiosk.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// What others' program for scanners, zbarimg, reads from a slip, in its order by kind.
final class Scanner {
    private Scanner() {}

    /// `edge` dots of white on either side, where the roll is wider than the head.
    static List<String> read(BufferedImage slip, int edge, Path folder)
            throws IOException, InterruptedException {
        BufferedImage framed =
                new BufferedImage(
                        slip.getWidth() + 2 * edge,
                        slip.getHeight() + 2 * edge,
                        BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = framed.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        pen.drawImage(slip, edge, edge, null);
        pen.dispose();
        Path file = folder.resolve("framed.png");
        ImageIO.write(framed, "png", file.toFile());
        Process zbarimg =
                new ProcessBuilder("zbarimg", "-q", "--nodbus", file.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> read = zbarimg.inputReader().lines().sorted().toList();
        assertEquals(0, zbarimg.waitFor());
        return read;
    }
}
