package cn.sansheng.simulator.day;

import cn.sansheng.messages.AwayReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A clerk wants to leave the counter for a while (S55: briefly, and with a sign).
public record Absence(Instant from, Duration length, AwayReason reason) {
    private static final double MINUTES_BETWEEN = 45;
    private static final List<AwayReason> REASONS =
            List.of(AwayReason.ERRAND, AwayReason.BREAK, AwayReason.MEETING);
    private static final double SHORTEST_SECONDS = 5 * 60;
    private static final double LONGEST_SECONDS = 12 * 60;

    /// What is left of a clerk's time: 45 minutes here for 8.5 away.
    static final double PRESENT_SHARE = MINUTES_BETWEEN / (MINUTES_BETWEEN + 8.5);

    /// In order, none so late that the session would be over before its end.
    static List<Absence> of(DayShape day, String clerk) {
        Dice dice = Dice.of(day.seed(), "absences " + clerk);
        List<Absence> absences = new ArrayList<>();
        for (Session session : day.sessions()) {
            Instant at = session.from();
            while (true) {
                at = at.plusMillis((long) (60_000 * dice.between(0.4, 1.6) * MINUTES_BETWEEN));
                Duration length = dice.seconds(SHORTEST_SECONDS, LONGEST_SECONDS);
                if (!at.plus(length).isBefore(session.to())) {
                    break;
                }
                absences.add(new Absence(at, length, reason(dice)));
                at = at.plus(length);
            }
        }
        return List.copyOf(absences);
    }

    private static AwayReason reason(Dice dice) {
        return REASONS.get(dice.pick(5, 3, 1));
    }
}
