package cn.sansheng.hub.journal;

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
}
