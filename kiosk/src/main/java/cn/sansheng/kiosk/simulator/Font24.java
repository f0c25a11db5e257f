package cn.sansheng.kiosk.simulator;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/// The printer's built-in letters: 12 x 24 dots for ASCII, 24 x 24 for Chinese. A real one has its
/// own drawings; these come from a font of the system where half width is just half.
final class Font24 {
    static final int HEIGHT = 24;
    private static final String FAMILY = "Noto Sans Mono CJK SC";
    private static final int BASELINE = 21;
    private static final int DARK = 0x90;

    private final Font font = new Font(FAMILY, Font.PLAIN, HEIGHT);
    private final Map<String, Dots> drawn = new HashMap<>();

    Dots half(String letter) {
        return drawn.computeIfAbsent("half " + letter, _ -> draw(letter, HEIGHT / 2));
    }

    Dots full(String letter) {
        return drawn.computeIfAbsent("full " + letter, _ -> draw(letter, HEIGHT));
    }

    private Dots draw(String letter, int width) {
        BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, HEIGHT);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font);
        pen.setColor(Color.BLACK);
        pen.drawString(letter, 0, BASELINE);
        pen.dispose();
        Dots dots = new Dots(width, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                if ((image.getRGB(x, y) & 0xFF) < DARK) {
                    dots.blacken(x, y);
                }
            }
        }
        return dots;
    }
}
