package cn.sansheng.hub.broker;

import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.Optional;

/// What the hub keeps of one station's credential.
public record StationCredential(
        StationName station,
        StationKind kind,
        SecretHash hash,
        Instant madeAt,
        Optional<Instant> revokedAt) {
    public boolean valid() {
        return revokedAt.isEmpty();
    }
}
