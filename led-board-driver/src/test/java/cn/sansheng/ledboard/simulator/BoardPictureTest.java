package cn.sansheng.ledboard.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.ledboard.simulator.Outcome.Shown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardPictureTest {
    private static final int LIT_RED = 0xFF4A3D;
    private static final int DARK = 0x20272C;

    @TempDir Path folder;

    @Test
    void aDigitIsPaintedDotByDot() throws IOException {
        BufferedImage image = picture(Wires.text(1, 0, "\\C11"));
        // The digit 1 of Unifont, from its fifth row: 08 18 28 08 …
        assertEquals("....#...", dots(image, 4));
        assertEquals("...##...", dots(image, 5));
        assertEquals("..#.#...", dots(image, 6));
        assertEquals(LIT_RED, dot(image, 4, 4));
        assertEquals(DARK, dot(image, 0, 0));
        assertEquals(128 * 8 + 32, image.getWidth());
        assertEquals(32 * 8 + 32, image.getHeight());
    }

    @Test
    void aSingleLineIsPaintedTwiceAsLarge() throws IOException {
        BufferedImage image = picture(Wires.singleLine(1, "1"));
        assertEquals("........##......", dots(image, 8) + row(image, 8, 8));
        assertEquals(dots(image, 8), dots(image, 9));
    }

    @Test
    void everyChangeIsKeptAsAWholeFile() throws IOException {
        Album album = new Album(folder);
        assertEquals("board-3-0001.png", kept(album, 3, "A001"));
        assertEquals("board-3-0002.png", kept(album, 3, "A002"));
        assertEquals("board-4-0001.png", kept(album, 4, "A003"));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
        assertEquals(1056, ImageIO.read(folder.resolve("board-4-0001.png").toFile()).getWidth());
    }

    private static String kept(Album album, int address, String text) throws IOException {
        return album.keep(address, drawn(Wires.text(address, 0, text)));
    }

    private static BufferedImage picture(byte[] wire) throws IOException {
        return BoardPicture.of(drawn(wire));
    }

    private static DotGrid drawn(byte[] wire) throws IOException {
        return new CardFont(Unifont.read(Unifont.DEBIAN)).drawn(shown(wire));
    }

    private static ShownBoard shown(byte[] wire) {
        return ((Shown) new BoardsOnLine(_ -> true).arrived(wire).getFirst()).board();
    }

    private static String dots(BufferedImage image, int y) {
        return row(image, 0, y);
    }

    private static String row(BufferedImage image, int from, int y) {
        StringBuilder row = new StringBuilder();
        for (int x = from; x < from + 8; x++) {
            row.append(dot(image, x, y) == DARK ? '.' : '#');
        }
        return row.toString();
    }

    private static int dot(BufferedImage image, int x, int y) {
        return image.getRGB(16 + x * 8 + 4, 16 + y * 8 + 4) & 0xFFFFFF;
    }
}
