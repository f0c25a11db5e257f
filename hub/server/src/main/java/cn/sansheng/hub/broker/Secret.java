package cn.sansheng.hub.broker;

import java.security.SecureRandom;
import java.util.HexFormat;

/// A credential as its owner keeps it: 256 random bits in hexadecimal.
public record Secret(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(HexFormat.of().formatHex(bits));
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
