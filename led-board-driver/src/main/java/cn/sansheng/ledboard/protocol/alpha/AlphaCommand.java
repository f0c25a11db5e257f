package cn.sansheng.ledboard.protocol.alpha;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.sansheng.messages.Dots;
import java.time.LocalTime;
import java.util.List;

/// What stands between STX and ETX.
final class AlphaCommand {
    /// The one text file; the pictures have the other labels.
    static final char TEXT_FILE = 'A';

    static final int TEXT_BYTES = 0x400;
    private static final String FILL = "\u001b&";
    private static final String HOLD = "b";

    private AlphaCommand() {}

    /// Fills the sign and stands still until the next one.
    static byte[] text(String body) {
        return ascii("A" + TEXT_FILE + FILL + HOLD + body);
    }

    /// Sets memory aside for the text and for pictures of 16 x 16 dots, and forgets all others.
    static byte[] memory(List<Character> pictures) {
        StringBuilder files = new StringBuilder("E$");
        files.append("%cAU%04XFF00".formatted(TEXT_FILE, TEXT_BYTES));
        pictures.forEach(label -> files.append("%cDU10102000".formatted(label)));
        return ascii(files.toString());
    }

    /// As far as the sign must know it before the dots.
    static byte[] pictureSize(char label, Dots picture) {
        return ascii("I%c%02X%02X".formatted(label, picture.height(), picture.width()));
    }

    /// One digit a dot (0 dark, 1 red, 2 green, 3 amber), a carriage return after each row.
    static byte[] pictureRows(Dots picture) {
        StringBuilder rows = new StringBuilder();
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                rows.append(picture.at(x, y));
            }
            rows.append('\r');
        }
        return ascii(rows.toString());
    }

    static byte[] time(LocalTime time) {
        return ascii("E %02d%02d".formatted(time.getHour(), time.getMinute()));
    }

    static byte[] brightness(AlphaBrightness level) {
        return ascii("E/00" + level.code());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
