package cn.sansheng.hardware;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

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

    /// All files below a folder of hardware-docs whose names end like this, sorted. What is being
    /// built comes and goes meanwhile, and is not looked at.
    static List<Path> files(String folder, String ending) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(FOLDER.resolve(folder), new Pages(files, ending));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files.stream().sorted().toList();
    }

    private static final class Pages extends SimpleFileVisitor<Path> {
        private static final Path BUILT = FOLDER.resolve("target");

        private final List<Path> files;
        private final String ending;

        Pages(List<Path> files, String ending) {
            this.files = files;
            this.ending = ending;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.normalize().equals(BUILT)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.getFileName().toString().endsWith(ending)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
