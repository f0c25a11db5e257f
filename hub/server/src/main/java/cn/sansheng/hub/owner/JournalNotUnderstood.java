package cn.sansheng.hub.owner;

import cn.sansheng.messages.MalformedMessage;

/// The journal holds what this version does not know: the hub must not start on a guess.
public final class JournalNotUnderstood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private JournalNotUnderstood(String message, Throwable cause) {
        super(message, cause);
    }

    public static JournalNotUnderstood entry(long n, MalformedMessage why) {
        return new JournalNotUnderstood("entry " + n + " is not understood: " + why.reason(), why);
    }
}
