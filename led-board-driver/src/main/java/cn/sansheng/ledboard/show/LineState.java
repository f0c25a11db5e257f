package cn.sansheng.ledboard.show;

import java.time.Duration;
import java.util.Optional;

/// One line and the frame that is leaving on it.
record LineState(Health health, Optional<Job> leaving) {
    /// How long a line that takes no bytes is left alone.
    private static final Duration REST = Duration.ofSeconds(1);

    sealed interface Health {
        /// Not opened yet.
        record Unknown() implements Health {}

        record Well() implements Health {}

        record Away() implements Health {}

        /// There, but takes no bytes; tried again after a rest.
        record Silent(Duration since) implements Health {}
    }

    static LineState unknown() {
        return new LineState(new Health.Unknown(), Optional.empty());
    }

    boolean isFree(Moment now) {
        return leaving.isEmpty()
                && switch (health) {
                    case Health.Well() -> true;
                    case Health.Silent(var since) -> now.uptime().minus(since).compareTo(REST) >= 0;
                    case Health.Unknown(), Health.Away() -> false;
                };
    }

    /// Whether its boards count as lost.
    boolean isLost() {
        return switch (health) {
            case Health.Unknown(), Health.Well() -> false;
            case Health.Away(), Health.Silent(_) -> true;
        };
    }

    boolean isWell() {
        return health instanceof Health.Well;
    }

    LineState with(Health next) {
        return new LineState(next, leaving);
    }

    LineState sending(Job job) {
        return new LineState(health, Optional.of(job));
    }

    LineState free() {
        return new LineState(health, Optional.empty());
    }
}
