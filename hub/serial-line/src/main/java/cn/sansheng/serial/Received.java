package cn.sansheng.serial;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// What the device said and nobody has read yet; the oldest is forgotten when nobody ever reads.
final class Received {
    private static final int MOST_PIECES = 1024;

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(MOST_PIECES);

    void add(byte[] piece) {
        while (!pieces.offer(piece)) {
            pieces.poll();
        }
    }

    byte[] take(Duration patience) throws InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = pieces.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        while (piece != null) {
            all.writeBytes(piece);
            piece = pieces.poll();
        }
        return all.toByteArray();
    }
}
