package cn.sansheng.simulator.torture;

import cn.sansheng.simulator.day.Dice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a bad network does to messages, as a seed decides: it loses, doubles and delays them, and
/// so puts them out of order. All times are milliseconds.
final class BadNetwork {
    private static final double LOST = 0.01;
    private static final double DOUBLED = 0.1;
    private static final double SLOW = 0.05;
    private static final double SLOWEST_MILLIS = 400;
    private static final double STRAGGLES = 0.05;
    private static final double LAST_STRAGGLER_MILLIS = 20_000;

    private final Dice dice;

    BadNetwork(Dice dice) {
        this.dice = dice;
    }

    /// How long each copy of a message is under way; no copy arrives of a lost one.
    List<Long> copies() {
        if (loses()) {
            return List.of();
        }
        return Stream.generate(this::delay).limit(dice.happens(DOUBLED) ? 2 : 1).toList();
    }

    boolean loses() {
        return dice.happens(LOST);
    }

    private long delay() {
        return dice.happens(SLOW) ? (long) dice.between(1, SLOWEST_MILLIS) : 0;
    }

    /// When a copy of an answered request turns up once more, if one does.
    Optional<Long> straggler() {
        return dice.happens(STRAGGLES)
                ? Optional.of((long) dice.between(1, LAST_STRAGGLER_MILLIS))
                : Optional.empty();
    }
}
