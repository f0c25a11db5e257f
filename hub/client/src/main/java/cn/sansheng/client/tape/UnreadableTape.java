package cn.sansheng.client.tape;

/// A tape that cannot be played on. Lines count from 1, and in the first a tape says whose it is.
public final class UnreadableTape extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableTape(int line, String why) {
        super("line " + line + ": " + why);
        this.line = line;
    }

    /// Whether it is no tape of this program at all.
    boolean isAnother() {
        return line == 1;
    }
}
