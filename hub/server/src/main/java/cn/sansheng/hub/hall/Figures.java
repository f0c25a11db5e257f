package cn.sansheng.hub.hall;

import cn.sansheng.hub.forecast.learnt.Experience;
import java.time.Instant;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Today's counts, folded from the journal, and the experience of all days, from which waits are
/// forecast.
public record Figures(
        Volumes volumes,
        RatingCounts ratings,
        PhoneCounts phones,
        PVector<LivePicture.Sample> samples,
        Experience experience) {
    private static final long SAMPLE_SECONDS = 300;

    static final Figures NONE =
            new Figures(
                    Volumes.NONE,
                    RatingCounts.NONE,
                    PhoneCounts.NONE,
                    TreePVector.empty(),
                    Experience.NONE);

    /// A new day knows nothing but experience.
    Figures nextDay() {
        return new Figures(NONE.volumes, NONE.ratings, NONE.phones, NONE.samples, experience);
    }

    Figures with(Volumes next) {
        return new Figures(next, ratings, phones, samples, experience);
    }

    Figures with(RatingCounts next) {
        return new Figures(volumes, next, phones, samples, experience);
    }

    Figures with(PhoneCounts next) {
        return new Figures(volumes, ratings, next, samples, experience);
    }

    Figures with(Experience next) {
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
        return new Figures(volumes, ratings, phones, next, experience);
    }
}
