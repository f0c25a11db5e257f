package cn.sansheng.hub.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// The days on which the hall has its office hours: those of the week, but for public holidays and
/// the weekends worked in exchange (调休).
public record WorkingDays(Set<DayOfWeek> week, Set<LocalDate> closed, Set<LocalDate> open) {
    public static final WorkingDays EVERY_DAY =
            new WorkingDays(EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of());

    public WorkingDays {
        week = Set.copyOf(week);
        closed = Set.copyOf(closed);
        open = Set.copyOf(open);
    }

    public boolean includes(LocalDate day) {
        return open.contains(day) || (week.contains(day.getDayOfWeek()) && !closed.contains(day));
    }
}
