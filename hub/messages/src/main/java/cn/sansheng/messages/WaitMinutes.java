package cn.sansheng.messages;

/// An expected wait as a range of minutes (B9); never a point.
public record WaitMinutes(int low, int high) {
    public WaitMinutes {
        Require.between(0, low, high, "low");
    }
}
