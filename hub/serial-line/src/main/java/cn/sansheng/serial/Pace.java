package cn.sansheng.serial;

/// How long bytes are on the wire: ten bits a byte in the forms 8N1 and 7E1. A pty or a USB
/// adapter's buffer takes bytes at any speed, so whoever wants to know that the last byte has left
/// must count. Times are nanoseconds of one monotonic clock.
final class Pace {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /// The owner looks every few milliseconds; less ahead would leave gaps on the wire.
    private static final long LEAST_AHEAD = 10_000_000L;

    private final int baud;
    private final long bitsPerByte;
    private long emptyAt;

    Pace(int baud, LineForm form) {
        this.baud = baud;
        this.bitsPerByte = form.bitsPerByte();
    }

    long wireNanos(int bytes) {
        return bytes * bitsPerByte * NANOS_PER_SECOND / baud;
    }

    void sent(int bytes, long now) {
        emptyAt = Math.max(emptyAt, now) + wireNanos(bytes);
    }

    /// Whether the wire needs the next chunk already to stay busy.
    boolean wants(int chunk, long now) {
        return emptyAt - now <= Math.max(LEAST_AHEAD, wireNanos(chunk));
    }

    /// Until the last byte has left; 0 or less when it has.
    long nanosLeft(long now) {
        return emptyAt - now;
    }
}
