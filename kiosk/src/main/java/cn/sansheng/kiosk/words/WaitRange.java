package cn.sansheng.kiosk.words;

import cn.sansheng.messages.WaitMinutes;

/// A wait as citizens read it: rounded outward to five minutes (B9), never to a point.
public final class WaitRange {
    private static final int STEP = 5;

    private WaitRange() {}

    public static String of(WaitMinutes wait) {
        int low = Math.floorDiv(wait.low(), STEP) * STEP;
        int high = Math.ceilDiv(wait.high(), STEP) * STEP;
        return low + "–" + Math.max(high, low + STEP);
    }
}
