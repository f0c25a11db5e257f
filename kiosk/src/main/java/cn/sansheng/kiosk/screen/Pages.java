package cn.sansheng.kiosk.screen;

/// Which page of how many is shown; pages count from 0.
record Pages(int shown, int count) {
    static final Pages ONE = new Pages(0, 1);

    /// A page that is not there any more is the last one.
    static Pages of(int wanted, int things, int onePage) {
        int count = Math.max(1, Math.ceilDiv(things, Math.max(1, onePage)));
        return new Pages(Math.clamp(wanted, 0, count - 1), count);
    }
}
