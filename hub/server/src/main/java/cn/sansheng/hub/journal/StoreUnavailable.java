package cn.sansheng.hub.journal;

import org.jspecify.annotations.Nullable;

/// Surely nothing of the batch was kept.
public final class StoreUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String reason) {
        super(reason);
    }

    public StoreUnavailable(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
