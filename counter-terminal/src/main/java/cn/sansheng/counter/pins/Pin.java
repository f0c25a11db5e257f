package cn.sansheng.counter.pins;

/// One wire into the counter station.
public sealed interface Pin {
    int LEAST_LEVEL = 1;
    int MOST_LEVEL = 5;

    /// 5 非常满意 … 1 非常不满意 (B1.1).
    record Button(int level) implements Pin {
        public Button {
            if (level < LEAST_LEVEL || level > MOST_LEVEL) {
                throw new IllegalArgumentException("a button is 1 to 5, was " + level);
            }
        }
    }

    /// The ring detector: active while ringing current flows, steadily or with its 25 or 50 Hz.
    record Ring() implements Pin {}

    /// The loop: active while the handset is up.
    record Hook() implements Pin {}
}
