package cn.sansheng.hub.journal;

/// Why the hub cannot start on its store, as one sentence for the operator.
public final class CannotOpenStore extends Exception {
    private static final long serialVersionUID = 1L;

    public enum Why {
        IN_USE,
        DISK_FULL,
        NOT_WRITABLE,
        NEWER_SCHEMA,
        NO_ANSWER,
        LOST_ENTRIES,
        BROKEN
    }

    private final Why why;

    CannotOpenStore(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    CannotOpenStore(Why why, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
