package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.TicketLimits;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.WaitMinutes;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Whether a ticket of a service can be had now (B9: last tickets, 今日已满; S70). Who may not have one
/// is told why before touching anything: the kiosk shows the same reason.
record Admission(Situation situation) {
    /// `reason` is the word that kiosks know.
    enum Denial {
        EMERGENCY(RefusalCode.CLOSED, "emergency"),
        CLOSED(RefusalCode.CLOSED, "closed"),
        CAP_REACHED(RefusalCode.FULL_TODAY, "full-today"),
        TOO_LATE(RefusalCode.FULL_TODAY, "full-today");

        private final RefusalCode code;
        private final String reason;

        Denial(RefusalCode code, String reason) {
            this.code = code;
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        Verdict verdict() {
            return Verdict.refuse(code, name().toLowerCase(Locale.ROOT));
        }
    }

    Optional<Denial> denial(ServiceCode service) {
        if (Emergencies.hold(situation.hall())) {
            return Optional.of(Denial.EMERGENCY);
        }
        if (!situation.hall().open()) {
            return Optional.of(Denial.CLOSED);
        }
        if (capReached(service)) {
            return Optional.of(Denial.CAP_REACHED);
        }
        return tooLate(service) ? Optional.of(Denial.TOO_LATE) : Optional.empty();
    }

    private TicketLimits limits() {
        return situation.rules().config().tickets();
    }

    private boolean capReached(ServiceCode service) {
        int issued = situation.hall().figures().volumes().issued().getOrDefault(service, 0);
        return Optional.ofNullable(limits().aDay().get(service))
                .filter(most -> issued >= most)
                .isPresent();
    }

    /// Where nobody knows how long it takes, nobody is sent away.
    private boolean tooLate(ServiceCode service) {
        return limits().beforeClosing()
                .map(margin -> situation.rules().times().left(situation.now()).minus(margin))
                .flatMap(left -> wait(service).filter(wait -> wait.compareTo(left) > 0))
                .isPresent();
    }

    /// The middle of the range that is told.
    private Optional<Duration> wait(ServiceCode service) {
        return situation.outlook().of(service, Optional.empty()).map(Admission::middle);
    }

    private static Duration middle(WaitMinutes range) {
        return Duration.ofMinutes(range.low() + range.high()).dividedBy(2);
    }
}
