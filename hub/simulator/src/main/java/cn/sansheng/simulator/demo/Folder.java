package cn.sansheng.simulator.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The demo's temporary folder: its owner's alone, gone at the end.
public record Folder(Path path) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);

    public static Folder temporary(String prefix) throws IOException {
        Folder folder = new Folder(Files.createTempDirectory(prefix));
        for (String name : List.of("data", "credentials", "logs", "lines", "simulator", "boards")) {
            Files.createDirectory(folder.path.resolve(name));
        }
        return folder;
    }

    public Path in(String name) {
        return path.resolve(name);
    }

    /// Credentials and PINs are for the owner's eyes only.
    public static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(Folder::delete);
        } catch (IOException | UncheckedIOException left) {
            LOG.warn("left behind: {}", path, left);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
