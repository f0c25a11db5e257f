package cn.sansheng.ledboard.board;

import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.serial.LineTrouble;
import cn.sansheng.serial.SerialLine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// A line that keeps its frames apart.
public final class FrameLine {
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

    private void write(Burst burst) throws LineTrouble, InterruptedException {
        TimeUnit.NANOSECONDS.sleep(readyAt - System.nanoTime());
        try {
            line.write(burst.bytes());
        } finally {
            readyAt = System.nanoTime() + burst.rest().toNanos();
        }
    }
}
