package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.RatingPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws a screen into a file for people to look at.
final class Snapshots {
    private Snapshots() {}

    static void console(Words words, Picture clerks, Path file) throws IOException {
        save(
                Toolkit.make(() -> {
                    ConsoleView view = new ConsoleView(words, _ -> {});
                    Place place = new Place(0, 0, 1366, 768);
                    var scene = Windows.consoleScene(view, place);
                    view.show(clerks);
                    return scene.snapshot(null);
                }),
                file);
    }

    static void rating(Words words, RatingPicture citizens, Path file) throws IOException {
        save(
                Toolkit.make(() -> {
                    RatingView view = new RatingView(words);
                    var scene = Windows.ratingScene(view, new Place(0, 0, 800, 480));
                    view.show(citizens);
                    return scene.snapshot(null);
                }),
                file);
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
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(copy, "png", file.toFile());
    }
}
