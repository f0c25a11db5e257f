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
        return range(low(wait), high(wait));
    }

    /// With its unit; a range from nothing reads better as its end.
    static String hall(WaitMinutes wait, Words words) {
        return low(wait) == 0
                ? words.say("minutes.within", high(wait))
                : words.say("minutes.short", hall(wait));
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

    private static int low(WaitMinutes wait) {
        return wait.low() / 5 * 5;
    }

    private static int high(WaitMinutes wait) {
        return Math.max(5, (wait.high() + 4) / 5 * 5);
    }

    private static String range(int low, int high) {
        return low == high ? Integer.toString(low) : low + "–" + high;
    }
}
