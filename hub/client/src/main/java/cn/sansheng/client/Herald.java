package cn.sansheng.client;

import cn.sansheng.client.outbox.DiskOutbox;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.Status;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Says what this station is, with its parts as they are now.
record Herald(
        StationKind kind,
        String software,
        DiskOutbox disk,
        ConcurrentHashMap<PartName, String> parts) {
    Status birth(UUID session, Instant since) {
        return Status.birth(
                session, kind, software, since, disk.shelf().outbox(), Map.copyOf(parts));
    }
}
