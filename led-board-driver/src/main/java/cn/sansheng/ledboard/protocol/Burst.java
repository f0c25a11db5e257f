package cn.sansheng.ledboard.protocol;

import java.time.Duration;

/// Bytes that leave in one piece, and the silence that must follow them.
public final class Burst {
    /// Boards on one RS-485 pair tell frames apart by silence; 20 ms is the least that suits them.
    public static final Duration GAP = Duration.ofMillis(20);

    private final byte[] bytes;
    private final Duration rest;

    private Burst(byte[] bytes, Duration rest) {
        this.bytes = bytes.clone();
        this.rest = rest;
    }

    /// A whole frame.
    public static Burst frame(byte[] bytes) {
        return new Burst(bytes, GAP);
    }

    /// The beginning of a frame that the board wants to think about.
    public static Burst part(byte[] bytes, Duration rest) {
        return new Burst(bytes, rest);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Duration rest() {
        return rest;
    }
}
