package cn.sansheng.kiosk.scanner;

/// Characters that came from a keyboard, one after the other; times are nanoseconds of one
/// monotonic clock. A scanner types a code as fast as USB carries keys; no hand does.
record Burst(String text, long firstAt, long lastAt) {
    static final Burst NOTHING = new Burst("", 0, 0);

    /// Of hands the fastest need twice that for a key, of scanners the slowest half.
    private static final long MOST_FOR_A_KEY = 40_000_000L;

    /// The screen may be busy in between; after so long it is another code.
    private static final long HALF_A_LINE = 1_000_000_000L;

    /// Two keys may hit together, as when something lies on them.
    private static final int LEAST = 4;

    Burst with(String typed, long now) {
        return text.isEmpty() || now - lastAt > HALF_A_LINE
                ? new Burst(typed, now, now)
                : new Burst(text + typed, firstAt, now);
    }

    /// Whether the key that comes now is the scanner's too.
    boolean reaches(long now) {
        return text.length() >= LEAST
                && now - lastAt <= HALF_A_LINE
                && now - firstAt <= MOST_FOR_A_KEY * text.length();
    }
}
