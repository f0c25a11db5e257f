package cn.sansheng.client;

import java.util.UUID;

/// Nobody answered a request in time.
public final class NoAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private final UUID request;
    private final boolean maybeDecided;

    public NoAnswer(UUID request, boolean maybeDecided, String reason) {
        super(reason);
        this.request = request;
        this.maybeDecided = maybeDecided;
    }

    public UUID request() {
        return request;
    }

    /// False when no byte of it has left this station: then the hub cannot have decided it.
    public boolean maybeDecided() {
        return maybeDecided;
    }
}
