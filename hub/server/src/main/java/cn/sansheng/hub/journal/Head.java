package cn.sansheng.hub.journal;

import java.util.Locale;

/// The last entry of a journal: what the next one is chained to, and what an anchor prints.
public record Head(long n, String hash) {
    /// Before the first entry.
    public static final Head START = new Head(0, HashChain.GENESIS);

    public Head {
        if (n < 0) {
            throw new IllegalArgumentException("entries are numbered from 1");
        }
        HashChain.requireHash(hash);
    }

    /// An anchor as it is printed, N:HASH.
    public static Head parse(String anchor) {
        int colon = anchor.indexOf(':');
        try {
            return new Head(
                    Long.parseLong(anchor.substring(0, Math.max(colon, 0))),
                    anchor.substring(colon + 1).toLowerCase(Locale.ROOT));
        } catch (NumberFormatException bad) {
            throw new IllegalArgumentException("an anchor is N:HASH, was " + anchor, bad);
        }
    }

    @Override
    public String toString() {
        return n + ":" + hash;
    }
}
