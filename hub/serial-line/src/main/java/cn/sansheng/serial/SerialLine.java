package cn.sansheng.serial;

import java.time.Duration;

/// One serial line to one or more devices. Callable from any thread; it does one job at a time.
public interface SerialLine extends AutoCloseable {
    /// Returns when the last byte has left, paced by the line's speed. After [LineSilent] an
    /// unknown part of the bytes may have left, and the rest never will.
    void write(byte[] bytes) throws LineTrouble, InterruptedException;

    /// What came within this time, perhaps nothing; also nothing while the line is lost.
    byte[] read(Duration patience) throws InterruptedException;

    @Override
    void close();
}
