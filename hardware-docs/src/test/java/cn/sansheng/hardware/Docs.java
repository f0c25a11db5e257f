package cn.sansheng.hardware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of hardware-docs, as they lie there.
final class Docs {
    static final Path ROOT = Path.of(String.valueOf(System.getProperty("sansheng.root")));
    static final Path FOLDER = ROOT.resolve("hardware-docs");

    /// The colours of every screen.
    static final Path TOKENS = ROOT.resolve("hub/look/src/main/resources/web/tokens.css");

    private Docs() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(String file) {
        return text(FOLDER.resolve(file));
    }

    /// All files below a folder of hardware-docs whose names end like this, sorted.
    static List<Path> files(String folder, String ending) {
        Path built = FOLDER.resolve("target").normalize();
        try (Stream<Path> found = Files.walk(FOLDER.resolve(folder).normalize())) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> !file.startsWith(built))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
