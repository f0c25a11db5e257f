package cn.sansheng.ledboard.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/// Samples of one channel, 16 bits each.
public final class Sound {
    /// Softer than this is taken for silence: a hundredth of the loudest.
    private static final int SILENT = Short.MAX_VALUE / 100;

    private static final Duration GAP = Duration.ofMillis(60);

    private final int rate;
    private final short[] samples;

    /// The samples are this one's from now on.
    Sound(int rate, short[] samples) {
        this.rate = rate;
        this.samples = samples;
    }

    /// Samples a second.
    int rate() {
        return rate;
    }

    int length() {
        return samples.length;
    }

    /// Each as two bytes, the lower one first.
    byte[] bytes() {
        ByteBuffer bytes =
                ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        return bytes.array();
    }

    static Sound of(int rate, byte[] bytes) {
        short[] samples = new short[bytes.length / Short.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
        return new Sound(rate, samples);
    }

    public Duration duration() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / rate);
    }

    /// The loudest sample, 0 to 32767.
    public int peak() {
        int loudest = 0;
        for (short sample : samples) {
            loudest = Math.max(loudest, Math.min(Math.abs(sample), Short.MAX_VALUE));
        }
        return loudest;
    }

    /// Without the silence before and behind: clips follow each other as words do.
    Sound trimmed() {
        int from = 0;
        int to = samples.length;
        while (from < to && Math.abs(samples[from]) < SILENT) {
            from++;
        }
        while (to > from && Math.abs(samples[to - 1]) < SILENT) {
            to--;
        }
        return new Sound(rate, Arrays.copyOfRange(samples, from, to));
    }

    /// One after the other with 60 ms between, `percent` as loud.
    static Sound joined(List<Sound> parts, int percent) {
        int rate = parts.getFirst().rate;
        int gap = Math.toIntExact(rate * GAP.toMillis() / 1000);
        int length = parts.stream().mapToInt(part -> part.samples.length + gap).sum() - gap;
        short[] all = new short[length];
        int at = 0;
        for (Sound part : parts) {
            for (short sample : part.samples) {
                all[at++] = (short) (sample * percent / 100);
            }
            at += gap;
        }
        return new Sound(rate, all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sound sound
                && rate == sound.rate
                && Arrays.equals(samples, sound.samples);
    }

    @Override
    public int hashCode() {
        return 31 * rate + Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return "Sound[" + duration() + "]";
    }
}
