package cn.sansheng.simulator.judge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/// What `--summary` holds, in the contract's order and words.
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Summary(
        long tickets,
        long calls,
        long finished,
        long noShows,
        long ratings,
        List<Long> levels,
        long phoneCalls,
        long answeredWithinThreeRings,
        long duplicateNumbers,
        long doubleCalls,
        long lostFacts,
        long restarts,
        WaitSeconds waitSeconds,
        CallToBoardMillis callToBoardMillis,
        long journalEvents,
        boolean journalVerified) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record WaitSeconds(
            Optional<Double> mean, Optional<Double> median, Optional<Double> p90) {
        static WaitSeconds of(Quantiles waits) {
            return new WaitSeconds(waits.mean(), waits.at(0.5), waits.at(0.9));
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record CallToBoardMillis(Optional<Double> p50, Optional<Double> p99) {
        static CallToBoardMillis of(Quantiles millis) {
            return new CallToBoardMillis(millis.at(0.5), millis.at(0.99));
        }
    }
}
