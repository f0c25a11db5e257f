package cn.sansheng.hub.forecast.learnt;

import java.util.List;
import java.util.stream.IntStream;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// Which share of those called does not come: in all, and by how long they had waited, in quarters
/// of an hour.
public record NoShows(Moments all, PSortedMap<Integer, Moments> byWait) {
    private static final int BUCKET_SECONDS = 900;
    private static final int LAST_BUCKET = 8;
    private static final double BELIEVED = 0.05;
    private static final double ALL_WORTH = 20;
    private static final double BUCKET_WORTH = 20;

    static final NoShows NONE = new NoShows(Moments.NONE, TreePMap.empty());

    double share(double waitedSeconds) {
        return share(bucket(waitedSeconds));
    }

    /// The share of each quarter of an hour; who waited longer counts with the last.
    public List<Double> shares() {
        return IntStream.rangeClosed(0, LAST_BUCKET).mapToObj(this::share).toList();
    }

    private double share(int bucket) {
        return byWait.getOrDefault(bucket, Moments.NONE)
                .mean(all.mean(BELIEVED, ALL_WORTH), BUCKET_WORTH);
    }

    NoShows came(double waitedSeconds) {
        return plus(waitedSeconds, 0);
    }

    NoShows missed(double waitedSeconds) {
        return plus(waitedSeconds, 1);
    }

    private NoShows plus(double waitedSeconds, double missed) {
        int bucket = bucket(waitedSeconds);
        Moments was = byWait.getOrDefault(bucket, Moments.NONE);
        return new NoShows(all.plus(missed), byWait.plus(bucket, was.plus(missed)));
    }

    public static int bucket(double waitedSeconds) {
        return Math.clamp((int) (waitedSeconds / BUCKET_SECONDS), 0, LAST_BUCKET);
    }
}
