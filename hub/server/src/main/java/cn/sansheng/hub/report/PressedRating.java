package cn.sansheng.hub.report;

import cn.sansheng.messages.ClerkId;
import java.time.Duration;

/// One citizen's rating with what may speak against a citizen having given it (B10): how long after
/// the finish, by the station's clock, and how long the service took.
public record PressedRating(ClerkId clerk, int level, Duration afterFinish, Duration service) {
    private static final Duration TOO_SOON = Duration.ofSeconds(3);
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration SHORT_SERVICE = Duration.ofSeconds(30);

    /// Nobody has read the question by then.
    boolean tooSoon() {
        return afterFinish.compareTo(TOO_SOON) < 0;
    }

    boolean ofNoService() {
        return afterFinish.compareTo(SOON) <= 0 && service.compareTo(SHORT_SERVICE) < 0;
    }
}
