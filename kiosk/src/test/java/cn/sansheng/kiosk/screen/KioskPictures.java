package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Contrast;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.messages.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Draws every screen of the kiosk in its real size into `target/pictures`, for people to look at:
/// upright and lying, each layout, both languages. Not part of the tests: its name does not end in
/// Test, so only `./sansheng pictures` runs it.
class KioskPictures {
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final Map<String, WindowSize> SIZES =
            Map.of("", new WindowSize(1080, 1920), "lying-", new WindowSize(1920, 1080));

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
        for (Map.Entry<String, WindowSize> size : SIZES.entrySet()) {
            FxTest kiosk = FxTest.withoutWindow(size.getValue());
            for (Map.Entry<String, Layout> layout : LAYOUTS.entrySet()) {
                for (Language language : Language.values()) {
                    String mode = size.getKey() + layout.getKey() + "-" + language.wire();
                    draw(kiosk, mode, Samples.screens(language, layout.getValue()));
                }
            }
        }
    }

    private static void draw(FxTest kiosk, String mode, Map<String, Picture> screens)
            throws IOException {
        for (Map.Entry<String, Picture> screen : screens.entrySet()) {
            kiosk.shows(screen.getValue());
            save(
                    kiosk.onScreen(() -> kiosk.screen().scene().snapshot(null)),
                    FOLDER.resolve(screen.getKey() + "-" + mode + ".png"));
        }
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", file.toFile());
    }
}
