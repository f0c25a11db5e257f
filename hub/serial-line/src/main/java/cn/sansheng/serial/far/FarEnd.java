package cn.sansheng.serial.far;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The device's end of a serial line, for simulators. Reads the line's device file on its own
/// thread and opens it again whenever it has gone. Neither channel may create the file: a plain
/// file in the line's place would keep it from coming back.
public final class FarEnd {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path line;
    private final Runnable found;
    private final Runnable lost;
    private final Consumer<Bytes> arrived;
    private final Gate gate = new Gate();
    private final AtomicReference<@Nullable FileChannel> out = new AtomicReference<>();

    /// Whoever is told is told on the reading thread: put it into an inbox and return.
    public FarEnd(Path line, Runnable found, Runnable lost, Consumer<Bytes> arrived) {
        this.line = line;
        this.found = found;
        this.lost = lost;
        this.arrived = arrived;
    }

    /// Leaves in the line whatever comes, as a device that has stopped listening.
    public void holdBack() {
        gate.set(false);
    }

    public void letThrough() {
        gate.set(true);
    }

    public void start() {
        Thread.ofPlatform().daemon().name("far end of " + line).start(this::readForEver);
    }

    /// What cannot be written now is lost, as on a cable that is not plugged in.
    public void write(byte[] bytes) {
        FileChannel channel = out.get();
        if (channel == null) {
            return;
        }
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (IOException gone) {
            out.compareAndSet(channel, null);
        }
    }

    private void readForEver() {
        while (!Thread.currentThread().isInterrupted()) {
            if (readUntilLost()) {
                lost.run();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// Two channels, since one channel lets nobody write while it waits for something to read.
    private boolean readUntilLost() {
        boolean open = false;
        try (FileChannel in = FileChannel.open(line, READ);
                FileChannel back = FileChannel.open(line, WRITE)) {
            open = true;
            out.set(back);
            found.run();
            ByteBuffer buffer = ByteBuffer.allocate(4096);
            for (gate.await(); in.read(buffer) >= 0; gate.await()) {
                byte[] bytes = new byte[buffer.flip().remaining()];
                buffer.get(bytes).clear();
                arrived.accept(new Bytes(bytes));
            }
        } catch (IOException gone) {
            // Not there yet, or pulled out: `open` says which.
            return open;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            out.set(null);
        }
        return open;
    }
}
