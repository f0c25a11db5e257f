package cn.sansheng.client.check;

import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// One station as it was found at one time, by the clock of its own computer.
public record StationReport(
        ZonedDateTime at,
        HallId hall,
        StationName station,
        StationKind kind,
        Optional<CounterId> counter,
        String software,
        List<Inspected> devices) {
    public StationReport {
        devices = List.copyOf(devices);
    }

    public static StationReport of(
            StationConfig config, String software, ZonedDateTime at, List<Inspected> devices) {
        return new StationReport(
                at,
                config.hall(),
                config.station(),
                config.kind(),
                config.counter(),
                software,
                devices);
    }

    public Verdict verdict() {
        return Verdict.of(devices.stream().map(Inspected::verdict).toList());
    }

    public List<Inspected> with(Verdict verdict) {
        return devices.stream().filter(device -> device.verdict() == verdict).toList();
    }

    /// Things tried, or left out, over all devices.
    public long count(Verdict verdict) {
        return devices.stream()
                .flatMap(device -> device.tried().stream())
                .filter(tried -> tried.verdict() == verdict)
                .count();
    }
}
