package cn.sansheng.messages;

/// An expected wait as a range of minutes (B9); never a point.
public record WaitMinutes(int low, int high) {
    private static final int HARDLY_ANY = 5;

    public WaitMinutes {
        Require.count(high, "high");
        if (low < 0 || low > high) {
            throw new IllegalArgumentException("low must be 0 to high");
        }
    }

    /// So short that people may be told there is none. Nobody ahead alone is no such promise: every
    /// counter may be busy.
    public boolean hardlyAny() {
        return high <= HARDLY_ANY;
    }
}
