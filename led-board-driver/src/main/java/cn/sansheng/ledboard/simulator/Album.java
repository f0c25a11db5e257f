package cn.sansheng.ledboard.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// A folder of pictures, one for each change of a board, numbered for each board.
final class Album {
    private final Path folder;
    private final Map<Integer, Integer> taken = new HashMap<>();

    Album(Path folder) {
        this.folder = folder;
    }

    /// The new picture's file name; the file is whole when it appears.
    String keep(int address, DotGrid dots) throws IOException {
        int number = taken.merge(address, 1, Integer::sum);
        String name = "board-%d-%04d.png".formatted(address, number);
        Path unfinished = folder.resolve("." + name);
        ImageIO.write(BoardPicture.of(dots), "png", unfinished.toFile());
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        return name;
    }
}
