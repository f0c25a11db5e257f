package cn.sansheng.hub;

import cn.sansheng.hub.config.HallConfig.DemoClock;
import cn.sansheng.hub.owner.HallClock;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A demo's time: from `start` at the hub's first start, `speed` times as fast as the wall's. When
/// that was is kept beside the store, so that a restart goes on and does not begin again.
record DemoHallClock(Clock clock, Instant start, Instant startedAt, double speed)
        implements HallClock {
    private record Beginning(Instant start, Instant startedAt) {}

    static DemoHallClock of(DemoClock demo, Path data, Clock clock)
            throws IOException, MalformedMessage {
        Path file = data.resolve("clock.json");
        if (!Files.exists(file)) {
            Files.createDirectories(data);
            Files.write(file, Json.bytes(new Beginning(demo.start(), clock.instant())));
        }
        Beginning beginning = Json.read(Files.readAllBytes(file), Beginning.class);
        return new DemoHallClock(clock, beginning.start, beginning.startedAt, demo.speed());
    }

    @Override
    public Instant now() {
        double millis = Duration.between(startedAt, real()).toMillis() * speed;
        return start.plusMillis((long) millis).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Instant real() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
