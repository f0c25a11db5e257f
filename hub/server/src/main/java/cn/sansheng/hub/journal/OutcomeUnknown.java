package cn.sansheng.hub.journal;

import org.jspecify.annotations.Nullable;

/// The batch was kept as a whole or not at all, and only the journal can tell: reload and look.
public final class OutcomeUnknown extends Exception {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknown(String reason) {
        super(reason);
    }

    public OutcomeUnknown(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }
}
