package cn.sansheng.messages;

/// An expected wait as a range of minutes (B9); never a point.
public record WaitMinutes(int low, int high) {
    public WaitMinutes {
        Require.count(high, "high");
        if (low < 0 || low > high) {
            throw new IllegalArgumentException("low must be 0 to high");
        }
    }
}
