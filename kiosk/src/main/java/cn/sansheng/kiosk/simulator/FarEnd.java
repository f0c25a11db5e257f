package cn.sansheng.kiosk.simulator;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import cn.sansheng.kiosk.simulator.Happening.Arrived;
import cn.sansheng.kiosk.simulator.Happening.Found;
import cn.sansheng.kiosk.simulator.Happening.Lost;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Reads the line's device file on its own thread and opens it again whenever it has gone. Neither
/// channel may create the file: a plain file in the line's place would keep it from coming back.
final class FarEnd {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Path line;
    private final BlockingQueue<Happening> inbox;
    private final AtomicReference<@Nullable FileChannel> out = new AtomicReference<>();

    FarEnd(Path line, BlockingQueue<Happening> inbox) {
        this.line = line;
        this.inbox = inbox;
    }

    void start() {
        Thread.ofPlatform().daemon().name("far end of " + line).start(this::readForEver);
    }

    /// What cannot be written now is lost, as on a cable that is not plugged in.
    void write(byte[] bytes) {
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
                inbox.add(new Lost());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// Two channels, since one channel lets nobody write while it waits for something to read.
    private boolean readUntilLost() {
        boolean found = false;
        try (FileChannel in = FileChannel.open(line, READ);
                FileChannel back = FileChannel.open(line, WRITE)) {
            found = true;
            out.set(back);
            inbox.add(new Found());
            ByteBuffer buffer = ByteBuffer.allocate(4096);
            while (in.read(buffer) >= 0) {
                byte[] bytes = new byte[buffer.flip().remaining()];
                buffer.get(bytes).clear();
                inbox.add(new Arrived(new Bytes(bytes)));
            }
        } catch (IOException gone) {
            // Not there yet, or pulled out: `found` says which.
            return found;
        } finally {
            out.set(null);
        }
        return found;
    }
}
