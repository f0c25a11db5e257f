package cn.sansheng.hub.upkeep;

import cn.sansheng.messages.ClerkId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/// A task that is due again and again: when next, and who did it last.
public record Plan(Task task, int everyDays, LocalDate due, Optional<Last> last) {
    private static final int SOON_DAYS = 7;

    static final Comparator<Plan> MOST_URGENT_FIRST =
            Comparator.comparing(Plan::due).thenComparing(Plan::task);

    public record Last(LocalDate on, ClerkId by) {}

    public enum State {
        OVERDUE,
        SOON,
        LATER
    }

    /// A week ahead is soon, but for what is done more often: there half the interval.
    public State state(LocalDate today) {
        long left = daysLeft(today);
        if (left < 0) {
            return State.OVERDUE;
        }
        return left <= Math.min(SOON_DAYS, everyDays / 2) ? State.SOON : State.LATER;
    }

    /// Negative once it is overdue, zero on the day itself.
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
