package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// A line that keeps its frames apart.
public final class FrameLine {
    /// Thirty bytes at 9600 baud take 31 ms; nobody has measured how long a card thinks.
    private static final Duration LISTENING = Duration.ofMillis(100);

    private final SerialLine line;
    private final ReentrantLock turn = new ReentrantLock(true);
    private long readyAt = System.nanoTime();

    public FrameLine(SerialLine line) {
        this.line = line;
    }

    /// All of them, with nobody's between.
    void write(List<Burst> bursts) throws LineTrouble, InterruptedException {
        turn.lockInterruptibly();
        try {
            for (Burst burst : bursts) {
                write(burst);
            }
        } finally {
            turn.unlock();
        }
    }

    /// Then listens for a while; whether an answer came.
    boolean ask(List<Burst> bursts, Predicate<byte[]> answers)
            throws LineTrouble, InterruptedException {
        turn.lockInterruptibly();
        try {
            byte[] _ = line.read(Duration.ZERO);
            for (Burst burst : bursts) {
                write(burst);
            }
            return listen(answers);
        } finally {
            readyAt = System.nanoTime() + Burst.GAP.toNanos();
            turn.unlock();
        }
    }

    private boolean listen(Predicate<byte[]> answers) throws InterruptedException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        long until = System.nanoTime() + LISTENING.toNanos();
        for (long left = LISTENING.toNanos(); left > 0; left = until - System.nanoTime()) {
            heard.writeBytes(line.read(Duration.ofNanos(left)));
            if (answers.test(heard.toByteArray())) {
                return true;
            }
        }
        return false;
    }

    private void write(Burst burst) throws LineTrouble, InterruptedException {
        TimeUnit.NANOSECONDS.sleep(readyAt - System.nanoTime());
        try {
            line.write(burst.bytes());
        } finally {
            readyAt = System.nanoTime() + burst.rest().toNanos();
        }
    }
}
