package cn.sansheng.ledboard.simulator;

import java.util.Random;

/// What becomes of bytes between the host and the boards.
enum Weather {
    FAIR,
    /// The boards have no power.
    OFF,
    /// One byte in a hundred arrives bent.
    STATIC,
    /// The host sends at another speed: whatever it sends arrives as something else.
    GARBLE;

    private static final int ONE_IN = 100;

    byte[] through(byte[] bytes, Random random) {
        return switch (this) {
            case FAIR -> bytes;
            case OFF -> new byte[0];
            case STATIC -> bent(bytes, random);
            case GARBLE -> {
                byte[] garbage = new byte[bytes.length];
                random.nextBytes(garbage);
                yield garbage;
            }
        };
    }

    private static byte[] bent(byte[] bytes, Random random) {
        byte[] bent = bytes.clone();
        for (int at = 0; at < bent.length; at++) {
            if (random.nextInt(ONE_IN) == 0) {
                bent[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bent;
    }
}
