package cn.sansheng.hub.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;

/// The part of a day that somebody asks about.
public enum Half {
    AM(LocalTime.MIN),
    PM(LocalTime.NOON),
    DAY(LocalTime.MIN);

    private final LocalTime begins;

    Half(LocalTime begins) {
        this.begins = begins;
    }

    public static Half parse(String word) {
        return Arrays.stream(values())
                .filter(half -> half.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("am, pm or day"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Instant from(LocalDate day, ZoneId zone) {
        return day.atTime(begins).atZone(zone).toInstant();
    }

    public Instant to(LocalDate day, ZoneId zone) {
        return this == AM
                ? day.atTime(LocalTime.NOON).atZone(zone).toInstant()
                : day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
