package cn.sansheng.ledboard.protocol;

import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How bright a board is from which time of day on, as a person writes it: `08:00-100,18:00-58`.
/// Before the day's first time the last one of the day before holds.
public record Brightness(NavigableMap<LocalTime, Integer> percents) {
    private static final Pattern STEP = Pattern.compile("([01]\\d|2[0-3]):([0-5]\\d)-(\\d{1,3})");

    public static Brightness parse(String text) {
        NavigableMap<LocalTime, Integer> percents = new TreeMap<>();
        for (String step : text.split(",", -1)) {
            Matcher form = STEP.matcher(step);
            if (!form.matches()) {
                throw new IllegalArgumentException(
                        "brightness is written 08:00-100,18:00-58, was " + text);
            }
            LocalTime from =
                    LocalTime.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
            if (percents.put(from, Integer.parseInt(form.group(3))) != null) {
                throw new IllegalArgumentException("brightness names " + from + " twice");
            }
        }
        return new Brightness(percents);
    }

    public int percentAt(LocalTime time) {
        Map.Entry<LocalTime, Integer> step = percents.floorEntry(time);
        return (step == null ? percents.lastEntry() : step).getValue();
    }
}
