package cn.sansheng.serial;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps two programs off one device. The system's own exclusive mode does not bind root.
final class LineLock implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(LineLock.class);
    private static final Path SYSTEM_FOLDER = Path.of("/run/lock");

    /// A process loses its file locks when it closes any descriptor of the file, so a second
    /// attempt from this very process must not even open it.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private @Nullable FileChannel channel;

    private LineLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Both writable by every program that may open a serial line.
    static Path folder() {
        return Files.isWritable(SYSTEM_FOLDER)
                ? SYSTEM_FOLDER
                : Path.of(System.getProperty("java.io.tmpdir", "/tmp"));
    }

    /// `device` may be a link; what it points to is locked.
    static LineLock take(Path folder, Path device) throws IOException {
        String name = device.toRealPath().toString().replace('/', '_');
        Path file = folder.toAbsolutePath().resolve("sansheng-line" + name + ".lock");
        if (!HELD_HERE.add(file)) {
            throw new LineInUse(device);
        }
        try {
            return new LineLock(file, locked(file, device));
        } catch (IOException refused) {
            HELD_HERE.remove(file);
            throw refused;
        }
    }

    @Override
    public synchronized void close() {
        FileChannel open = channel;
        if (open == null) {
            return;
        }
        channel = null;
        try {
            open.close();
        } catch (IOException harmless) {
            LOG.debug("closing {}", file, harmless);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static FileChannel locked(Path file, Path device) throws IOException {
        FileChannel channel = opened(file);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new LineInUse(device);
        }
        return channel;
    }

    /// A lock file belongs to whoever came first, but every user may lock it.
    private static FileChannel opened(Path file) throws IOException {
        if (Files.exists(file)) {
            return FileChannel.open(file, StandardOpenOption.WRITE);
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        return channel;
    }
}
