package cn.sansheng.hub.web.page;

import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.CounterState;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/// One counter as a tile: its number, mark and word, what stands at it, and how long.
public record Window(
        int counter, Shown shown, String what, String howLong, String place, int ringing) {
    /// Leave of more than this needs a substitute (S56).
    static final Duration AWAY_LIMIT = Duration.ofMinutes(20);

    /// A service that takes more than this many times its usual minutes is overlong (B12).
    private static final int OVERLONG = 2;

    /// The six states of look.md, in the order in which the hall's head wants them counted.
    public enum Shown {
        SERVING("●"),
        CALLED("▶"),
        IDLE("○"),
        AWAY("◐"),
        CLOSED("×"),
        OVERLONG("▲");

        private final String mark;

        Shown(String mark) {
            this.mark = mark;
        }

        public String mark() {
            return mark;
        }

        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Window of(LivePicture.Counter counter, Instant now, HallFacts hall, Words words) {
        long minutes = Times.minutesBetween(counter.since(), now);
        Shown shown = shown(counter, now, hall);
        String number = counter.number().map(Object::toString).orElse("—");
        if (counter.state() == CounterState.AWAY) {
            return tile(counter, shown, whereabouts(counter, words), minutes + "′", words);
        }
        return switch (shown) {
            case IDLE -> tile(counter, shown, "—", "", words);
            case CALLED ->
                    tile(counter, shown, number, words.say("window.calls", counter.calls()), words);
            case SERVING, OVERLONG, AWAY -> tile(counter, shown, number, minutes + "′", words);
            case CLOSED -> tile(counter, shown, words.say("window.shut"), "", words);
        };
    }

    static Shown shown(LivePicture.Counter counter, Instant now, HallFacts hall) {
        return switch (counter.state()) {
            case CLOSED -> Shown.CLOSED;
            case IDLE -> Shown.IDLE;
            case CALLED -> Shown.CALLED;
            case SERVING -> overlong(counter, now, hall) ? Shown.OVERLONG : Shown.SERVING;
            case AWAY -> awayTooLong(counter, now) ? Shown.OVERLONG : Shown.AWAY;
        };
    }

    private static String whereabouts(LivePicture.Counter counter, Words words) {
        return counter.reason()
                .map(reason -> words.code("away", reason))
                .orElse(words.say("window.away"));
    }

    /// 20:00 is still fine (S56: 超过 excludes the number itself).
    static boolean awayTooLong(LivePicture.Counter counter, Instant now) {
        return counter.state() == CounterState.AWAY
                && Duration.between(counter.since(), now).compareTo(AWAY_LIMIT) > 0;
    }

    static OptionalInt usualMinutes(LivePicture.Counter counter, HallFacts hall) {
        return counter.number().map(hall::normalMinutes).orElse(OptionalInt.empty());
    }

    private static boolean overlong(LivePicture.Counter counter, Instant now, HallFacts hall) {
        OptionalInt usual = usualMinutes(counter, hall);
        return usual.isPresent()
                && Times.minutesBetween(counter.since(), now) > (long) OVERLONG * usual.getAsInt();
    }

    private static Window tile(
            LivePicture.Counter counter, Shown shown, String what, String howLong, Words words) {
        return new Window(
                counter.counter().value(),
                shown,
                what,
                howLong,
                words.of(counter.place()),
                counter.ringing());
    }
}
