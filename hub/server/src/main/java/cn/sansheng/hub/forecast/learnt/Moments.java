package cn.sansheng.hub.forecast.learnt;

/// Mean and variance of what was seen, the old fading: about the last five hundred count. `n` is
/// how many count now.
public record Moments(double n, double mean, double variance) {
    private static final double MEMORY = 500;

    public static final Moments NONE = new Moments(0, 0, 0);

    Moments plus(double seen) {
        double weight = Math.min(n + 1, MEMORY);
        double next = mean + (seen - mean) / weight;
        double spread = (seen - mean) * (seen - next);
        return new Moments(weight, next, variance + (spread - variance) / weight);
    }

    /// The mean, drawn to what was believed before as if that had been seen `worth` times.
    public double mean(double believed, double worth) {
        return (n * mean + worth * believed) / (n + worth);
    }

    public double variance(double believed, double worth) {
        return (n * variance + worth * believed) / (n + worth);
    }
}
