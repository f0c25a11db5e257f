package cn.sansheng.simulator.day;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// The chance in one matter: the same seed and the same words always throw the same.
public final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    public static Dice of(long seed, String about) {
        long mixed = seed;
        for (int at = 0; at < about.length(); at++) {
            mixed = mixed * 0x5851F42D4C957F2DL + about.charAt(at) + 0x14057B7EF767814FL;
        }
        return new Dice(new SplittableRandom(mixed));
    }

    public boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    double fraction() {
        return random.nextDouble();
    }

    public double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    public int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /// Which of the weighted ways, from 0.
    public int pick(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = random.nextDouble() * sum;
        for (int at = 0; at < weights.length; at++) {
            left -= weights[at];
            if (left < 0) {
                return at;
            }
        }
        return weights.length - 1;
    }

    public <T> T one(List<T> of) {
        return of.get(whole(0, of.size() - 1));
    }

    double exponential(double mean) {
        return -mean * Math.log1p(-random.nextDouble());
    }

    /// Lognormal with this mean (not median); `sigma` 0.5 makes one in twenty last twice as long.
    double lognormal(double mean, double sigma) {
        return mean * Math.exp(sigma * gaussian() - sigma * sigma / 2);
    }

    Duration seconds(double least, double most) {
        return Duration.ofMillis((long) (1000 * between(least, most)));
    }

    /// Version 7, so that it sorts by birth like every other id.
    UUID id(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000 | random.nextInt(0x1000);
        long low = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private double gaussian() {
        double radius = Math.sqrt(-2 * Math.log1p(-random.nextDouble()));
        return radius * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
