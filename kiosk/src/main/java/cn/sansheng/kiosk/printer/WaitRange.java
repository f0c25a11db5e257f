package cn.sansheng.kiosk.printer;

import cn.sansheng.messages.WaitMinutes;

/// A wait as paper says it, in minutes: rounded outward to fives and never a point (look: Words).
record WaitRange(int low, int high) {
    private static final int STEP = 5;

    static WaitRange outward(WaitMinutes minutes) {
        int low = minutes.low() / STEP * STEP;
        int high = Math.ceilDiv(minutes.high(), STEP) * STEP;
        return new WaitRange(low, Math.max(high, low + STEP));
    }
}
