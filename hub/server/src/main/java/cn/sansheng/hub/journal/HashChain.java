package cn.sansheng.hub.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Each entry's hash covers the one before it, so no entry can be changed alone.
public final class HashChain {
    /// What stands before the first entry: 32 zero bytes.
    public static final String GENESIS = "0".repeat(64);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private HashChain() {}

    /// SHA-256 over the 32 bytes of the hash before and the entry's own bytes, in lower-case hex.
    public static String next(String previousHex, byte[] entryUtf8) {
        MessageDigest sha256 = sha256();
        sha256.update(HexFormat.of().parseHex(requireHash(previousHex)));
        return HexFormat.of().formatHex(sha256.digest(entryUtf8));
    }

    static String requireHash(String hex) {
        if (!HASH.matcher(hex).matches()) {
            throw new IllegalArgumentException("a hash is 64 lower-case hexadecimal digits");
        }
        return hex;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
