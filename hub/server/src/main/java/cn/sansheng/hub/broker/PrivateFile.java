package cn.sansheng.hub.broker;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A file that only its owner may read, from its first byte on (mode 0600).
final class PrivateFile {
    private PrivateFile() {}

    /// Asked before a secret is made that could not be written afterwards.
    static void mustBeWritable(Path file) throws IOException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new IOException(file + " cannot be written");
        }
    }

    static void write(Path file, String text) throws IOException {
        Path fresh =
                Files.createTempFile(
                        folder(file),
                        "." + file.getFileName(),
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? Path.of("/") : parent;
    }
}
