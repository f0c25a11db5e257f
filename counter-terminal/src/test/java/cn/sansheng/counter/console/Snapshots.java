package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.RatingPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Draws a screen into a file for people to look at.
final class Snapshots {
    private Snapshots() {}

    static Scene console(Words words, Picture clerks, Path file) throws IOException {
        return saved(
                () -> {
                    ConsoleView view = new ConsoleView(words, _ -> {});
                    view.show(clerks);
                    return Windows.consoleScene(view, new Place(0, 0, 1366, 768));
                },
                file);
    }

    static Scene rating(Words words, RatingPicture citizens, Path file) throws IOException {
        return saved(
                () -> {
                    RatingView view = new RatingView(words);
                    view.show(citizens);
                    return Windows.ratingScene(view, RatingView.DRAWN);
                },
                file);
    }

    private static Scene saved(Supplier<Scene> drawing, Path file) throws IOException {
        Scene scene = Toolkit.make(drawing);
        save(Toolkit.make(() -> scene.snapshot(null)), file);
        return scene;
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
