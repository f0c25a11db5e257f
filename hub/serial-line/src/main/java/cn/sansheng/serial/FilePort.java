package cn.sansheng.serial;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that is written to its end. Writing may wait, as a USB printer without paper makes it.
final class FilePort implements RawPort {
    private static final Logger LOG = LoggerFactory.getLogger(FilePort.class);
    private static final Path DEVICES = Path.of("/dev");
    private static final byte[] NOTHING = {};
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Path file;
    private final Object identity;
    private final FileChannel channel;
    private final LineLock lock;
    private long lookAt = System.nanoTime();

    private FilePort(Path file, FileChannel channel, LineLock lock) throws IOException {
        this.file = file;
        this.identity = identity(file);
        this.channel = channel;
        this.lock = lock;
    }

    /// A device that is not plugged in must not become a plain file in its place.
    static FilePort open(Path file) throws IOException {
        if (!Files.exists(file)) {
            if (file.startsWith(DEVICES)) {
                throw new NoSuchFileException(file.toString());
            }
            Files.createFile(file);
        }
        LineLock lock = LineLock.take(LineLock.folder(), file);
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
            return new FilePort(file, channel, lock);
        } catch (IOException refused) {
            lock.close();
            throw refused;
        }
    }

    /// Nothing comes; but now and then it looks whether what it writes to is still there.
    @Override
    public byte[] received() throws IOException {
        if (System.nanoTime() - lookAt >= LOOK_EVERY.toNanos()) {
            lookAt = System.nanoTime();
            if (!identity(file).equals(identity)) {
                throw new IOException("another file stands in its place");
            }
        }
        return NOTHING;
    }

    @Override
    public void write(byte[] chunk) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(chunk);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public int unsent() {
        return 0;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            LOG.debug("{}: closing after it had gone", file, alreadyGone);
        }
        lock.close();
    }

    @Override
    public void letGo() {
        lock.close();
    }

    private static Object identity(Path file) throws IOException {
        return Files.getAttribute(file, "unix:ino");
    }
}
