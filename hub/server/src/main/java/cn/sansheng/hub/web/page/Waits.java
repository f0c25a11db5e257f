package cn.sansheng.hub.web.page;

import cn.sansheng.messages.WaitMinutes;
import java.util.Optional;

/// How waits are said: to staff in single minutes, to citizens rounded outward to five, and never
/// as a point.
public final class Waits {
    /// Beyond this many minutes a wait is too long (B12 wait.warn_min).
    public static final int LIMIT = 20;

    private Waits() {}

    public static String staff(WaitMinutes wait) {
        return range(wait.low(), wait.high());
    }

    /// On a telephone single minutes are kept while they are few.
    public static String phone(WaitMinutes wait) {
        return wait.high() < 15 ? staff(wait) : hall(wait);
    }

    public static String hall(WaitMinutes wait) {
        return range(wait.low() / 5 * 5, Math.max(5, (wait.high() + 4) / 5 * 5));
    }

    public static Mood mood(Optional<WaitMinutes> wait) {
        return wait.map(range -> mood(range.low(), range.high())).orElse(Mood.QUIET);
    }

    private static Mood mood(int low, int high) {
        if (low > LIMIT) {
            return Mood.ALARM;
        }
        return high > LIMIT ? Mood.WATCH : Mood.QUIET;
    }

    private static String range(int low, int high) {
        return low == high ? Integer.toString(low) : low + "–" + high;
    }
}
