package cn.sansheng.hub.web.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Secrets nobody can guess, and the digests kept of them.
final class Random {
    private static final SecureRandom SOURCE = new SecureRandom();

    private Random() {}

    static String hex(int bytes) {
        byte[] secret = new byte[bytes];
        SOURCE.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every JDK has SHA-256", absent);
        }
    }

    /// Takes the same time wherever the two differ.
    static boolean same(String a, String b) {
        return MessageDigest.isEqual(
                a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
