package cn.sansheng.ledboard.board;

import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// A line that keeps its frames apart.
public final class FrameLine {
    /// Cards on one RS-485 pair tell frames apart by silence; 20 ms is the least that suits them.
    static final Duration GAP = Duration.ofMillis(20);

    private final SerialLine line;
    private final ReentrantLock turn = new ReentrantLock(true);
    private long quietSince = System.nanoTime() - GAP.toNanos();

    public FrameLine(SerialLine line) {
        this.line = line;
    }

    void write(byte[] frame) throws LineTrouble, InterruptedException {
        turn.lockInterruptibly();
        try {
            TimeUnit.NANOSECONDS.sleep(quietSince + GAP.toNanos() - System.nanoTime());
            line.write(frame);
        } finally {
            quietSince = System.nanoTime();
            turn.unlock();
        }
    }
}
