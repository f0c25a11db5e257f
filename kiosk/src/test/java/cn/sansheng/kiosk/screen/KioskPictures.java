package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Contrast;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.messages.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Draws every screen of the kiosk in its real size into `target/pictures`, for people to look at:
/// each layout, both languages. Not part of the tests: its name does not end in Test, so only
/// `./sansheng pictures` runs it.
class KioskPictures {
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final WindowSize UPRIGHT = new WindowSize(1080, 1920);
    private static final Map<String, Layout> LAYOUTS =
            Map.of(
                    "usual", Layout.USUAL,
                    "large", Layout.USUAL.with(Letters.LARGE),
                    "low", Layout.USUAL.with(Place.LOW),
                    "large-low", Layout.USUAL.with(Letters.LARGE).with(Place.LOW),
                    "contrast", Layout.USUAL.with(Contrast.HIGH));

    @Test
    void drawsEveryScreen() throws IOException {
        Files.createDirectories(FOLDER);
        FxTest kiosk = FxTest.withoutWindow(UPRIGHT);
        for (Map.Entry<String, Layout> layout : LAYOUTS.entrySet()) {
            for (Language language : Language.values()) {
                for (var screen : Samples.screens(language, layout.getValue()).entrySet()) {
                    kiosk.shows(screen.getValue());
                    String name = screen.getKey() + "-" + layout.getKey() + "-" + language.wire();
                    save(
                            kiosk.onScreen(() -> kiosk.screen().scene().snapshot(null)),
                            FOLDER.resolve(name + ".png"));
                }
            }
        }
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(copy, "png", file.toFile());
    }
}
