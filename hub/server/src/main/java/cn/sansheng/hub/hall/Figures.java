package cn.sansheng.hub.hall;

import cn.sansheng.messages.ServiceCode;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// Today's counts, folded from the journal, and the last ten durations in seconds of each service,
/// from which the expected wait is made (B9).
public record Figures(
        Volumes volumes,
        RatingCounts ratings,
        PhoneCounts phones,
        PVector<LivePicture.Sample> samples,
        PSortedMap<ServiceCode, PVector<Integer>> durations) {
    private static final int KEPT_DURATIONS = 10;
    private static final long SAMPLE_SECONDS = 300;

    static final Figures NONE =
            new Figures(
                    Volumes.NONE,
                    RatingCounts.NONE,
                    PhoneCounts.NONE,
                    TreePVector.empty(),
                    TreePMap.empty());

    /// A new day knows nothing but how long services take.
    Figures nextDay() {
        return new Figures(NONE.volumes, NONE.ratings, NONE.phones, NONE.samples, durations);
    }

    Figures with(Volumes next) {
        return new Figures(next, ratings, phones, samples, durations);
    }

    Figures with(RatingCounts next) {
        return new Figures(volumes, next, phones, samples, durations);
    }

    Figures with(PhoneCounts next) {
        return new Figures(volumes, ratings, next, samples, durations);
    }

    Figures withDuration(ServiceCode service, int seconds) {
        PVector<Integer> was = durations(service);
        PVector<Integer> kept = was.size() == KEPT_DURATIONS ? was.minus(0) : was;
        PSortedMap<ServiceCode, PVector<Integer>> next =
                durations.plus(service, kept.plus(seconds));
        return new Figures(volumes, ratings, phones, samples, next);
    }

    /// One sample for every five minutes in which something happened.
    Figures sampled(Instant at, int waiting) {
        long bucket = Math.floorDiv(at.getEpochSecond(), SAMPLE_SECONDS) * SAMPLE_SECONDS;
        Instant start = Instant.ofEpochSecond(bucket);
        if (!samples.isEmpty() && !samples.getLast().at().isBefore(start)) {
            return this;
        }
        PVector<LivePicture.Sample> next = samples.plus(new LivePicture.Sample(start, waiting));
        return new Figures(volumes, ratings, phones, next, durations);
    }

    PVector<Integer> durations(ServiceCode service) {
        return Optional.ofNullable(durations.get(service)).orElse(TreePVector.empty());
    }
}
