package cn.sansheng.simulator.day;

import cn.sansheng.messages.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the holder of one number is like. It follows from seed and number alone, so a simulator
/// that was killed meets the same people again.
public record Citizen(
        boolean comes,
        Duration walk,
        Duration service,
        Leaving leaving,
        Optional<Verdict> verdict) {
    /// Walking up, the clerk's breath between two citizens, and calling for those who do not come.
    static final double OVERHEAD_MINUTES = 0.6;

    private static final double NO_SHOWS = 0.04;
    private static final double PARKED = 0.015;
    private static final double TRANSFERRED = 0.01;
    private static final List<Leaving> LEAVINGS =
            List.of(Leaving.SERVED, Leaving.TO_FETCH_PAPERS, Leaving.TO_ANOTHER_SERVICE);
    private static final double RATES = 0.6;
    private static final double SIGMA = 0.5;
    private static final double[] LEVELS = {0.01, 0.02, 0.05, 0.27, 0.65};

    /// How the visit at this counter ends.
    public enum Leaving {
        SERVED,
        TO_FETCH_PAPERS,
        TO_ANOTHER_SERVICE
    }

    /// Which button is pressed, and how long after the service.
    public record Verdict(int level, Duration after) {}

    public static Citizen of(long seed, TicketNumber number, double meanMinutes) {
        Dice dice = Dice.of(seed, number.toString());
        boolean comes = !dice.happens(NO_SHOWS);
        Duration walk = dice.seconds(5, dice.happens(0.15) ? 45 : 16);
        double minutes = Math.max(0.3, dice.lognormal(meanMinutes, SIGMA));
        Leaving leaving = LEAVINGS.get(dice.pick(1 - PARKED - TRANSFERRED, PARKED, TRANSFERRED));
        Optional<Verdict> verdict =
                dice.happens(RATES)
                        ? Optional.of(new Verdict(1 + dice.pick(LEVELS), dice.seconds(3, 45)))
                        : Optional.empty();
        return new Citizen(
                comes, walk, Duration.ofMillis((long) (60_000 * minutes)), leaving, verdict);
    }
}
