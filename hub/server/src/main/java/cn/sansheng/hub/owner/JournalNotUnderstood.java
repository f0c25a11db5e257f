package cn.sansheng.hub.owner;

/// The journal holds what this version does not know: the hub must not start on a guess.
public final class JournalNotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JournalNotUnderstood(String message, Throwable cause) {
        super(message, cause);
    }
}
