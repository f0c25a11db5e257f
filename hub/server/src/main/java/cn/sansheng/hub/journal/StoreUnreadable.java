package cn.sansheng.hub.journal;

/// The journal could not be read now; what was committed is not in doubt.
public final class StoreUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnreadable(String reason) {
        super(reason);
    }

    public StoreUnreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
