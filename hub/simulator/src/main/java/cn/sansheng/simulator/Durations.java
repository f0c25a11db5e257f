package cn.sansheng.simulator;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of time as people type them: 90s, 2m, 1h, or plain seconds.
final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})([smh]?)");

    private Durations() {}

    static Duration parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("a duration is written 90s, 2m or 1h: " + text);
        }
        long number = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }
}
