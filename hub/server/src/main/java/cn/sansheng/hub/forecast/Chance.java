package cn.sansheng.hub.forecast;

import java.util.SplittableRandom;

/// Draws from the distributions that waits are made of.
final class Chance {
    private static final double REJECTING_UP_TO = 1;
    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double exponential(double mean) {
        return -Math.log(1 - random.nextDouble()) * mean;
    }

    double logNormal(double level, double spread) {
        return Math.exp(level + spread * random.nextGaussian());
    }

    /// What is left of a log-normal time of which so much has passed.
    double logNormalLeft(double level, double spread, double passed) {
        double least = (Math.log(Math.max(1, passed)) - level) / spread;
        return Math.max(0, Math.exp(level + spread * gaussianAbove(least)) - passed);
    }

    /// Far out, a normal distribution's tail falls like an exponential one.
    private double gaussianAbove(double least) {
        if (least > REJECTING_UP_TO) {
            return Math.sqrt(least * least - 2 * Math.log(1 - random.nextDouble()));
        }
        double drawn = random.nextGaussian();
        while (drawn < least) {
            drawn = random.nextGaussian();
        }
        return drawn;
    }
}
