package cn.sansheng.kiosk.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/// A folder of pictures, one for each piece of paper, numbered.
final class Album {
    private final Path folder;
    private int taken;

    Album(Path folder) {
        this.folder = folder;
    }

    /// The new picture's file name; the file is whole when it appears.
    String keep(String kind, Slip slip) throws IOException {
        taken++;
        String name = "%s-%03d.png".formatted(kind, taken);
        Path unfinished = folder.resolve("." + name);
        ImageIO.write(slip.picture(), "png", unfinished.toFile());
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return name;
    }
}
