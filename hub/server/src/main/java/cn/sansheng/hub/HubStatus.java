package cn.sansheng.hub;

import cn.sansheng.hub.owner.HallClock;
import cn.sansheng.hub.owner.LiveHall;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.Status;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What `status/hub` says: this process is one session; with it go the hall's clock and the day's
/// anchor.
final class HubStatus {
    private final UUID session = Ids.next();
    private final Instant since;
    private final HallClock clock;
    private final LiveHall live;

    HubStatus(HallClock clock, LiveHall live) {
        this.clock = clock;
        this.live = live;
        this.since = clock.real();
    }

    Status present() {
        return new Status(
                true,
                session,
                StationKind.HUB,
                Version.TEXT,
                since,
                Optional.empty(),
                Map.of(),
                Optional.of(new Status.HubClock(clock.now(), clock.real(), clock.speed())),
                live.situation().hall().mark().anchor());
    }

    Status gone() {
        return present().gone();
    }
}
