package cn.sansheng.messages;

import java.util.UUID;

/// The hub has committed every fact of this outbox up to and with `upTo`; the station may forget
/// them.
public record Ack(UUID outbox, long upTo) {
    public Ack {
        Require.present(outbox, "outbox");
        Require.between(0, upTo, Long.MAX_VALUE, "upTo");
    }
}
