package cn.sansheng.hub.journal;

/// Surely nothing of the batch was kept.
public final class StoreUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String reason) {
        super(reason);
    }

    public StoreUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
