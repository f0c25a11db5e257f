package cn.sansheng.hub.web.page;

import cn.sansheng.messages.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times and dates as the hall's people write them.
final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY_AND_CLOCK =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter DAY_ZH =
            DateTimeFormatter.ofPattern("M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter DAY_EN =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private Times() {}

    static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(ZonedDateTime.ofInstant(at, zone));
    }

    static String dayAndClock(Instant at, ZoneId zone) {
        return DAY_AND_CLOCK.format(ZonedDateTime.ofInstant(at, zone));
    }

    static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    static String seconds(Instant at, ZoneId zone) {
        return SECONDS.format(ZonedDateTime.ofInstant(at, zone));
    }

    static String day(Instant at, ZoneId zone, Language language) {
        DateTimeFormatter format = language == Language.ZH ? DAY_ZH : DAY_EN;
        return format.format(ZonedDateTime.ofInstant(at, zone));
    }

    static int minuteOfDay(Instant at, ZoneId zone) {
        return ZonedDateTime.ofInstant(at, zone).toLocalTime().toSecondOfDay() / 60;
    }

    static long minutesBetween(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }
}
