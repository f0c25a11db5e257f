package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.report.Stretch.State;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Gathers when stations were there and their parts well, from entries in their order (S61). A part
/// is only judged while its station is there: what is unplugged with its computer is one fault.
final class UptimeBook {
    /// It still prints.
    private static final Set<String> WORKS = Set.of("ok", "paper-low");

    private final Map<Device, Stretch> open = new TreeMap<>();
    private final List<Stretch> over = new ArrayList<>();
    private Optional<Instant> lastSign = Optional.empty();

    void take(HallEntry entry) {
        switch (entry.event()) {
            case Event.StationOnline e -> comes(station(entry), e, entry.at());
            case Event.StationOffline _ -> {
                becomes(new Device(station(entry), Optional.empty()), State.DOWN, entry.at());
                partsEnd(station(entry), entry.at());
            }
            case Event.PartChanged e -> part(station(entry), e.part(), e.state(), entry.at());
            default -> {}
        }
        lastSign = Optional.of(entry.at());
    }

    List<Stretch> stretches() {
        return Stream.concat(over.stream(), open.values().stream()).toList();
    }

    private void comes(StationName station, Event.StationOnline birth, Instant at) {
        Device device = new Device(station, Optional.empty());
        if (birth.kind() == StationKind.HUB && isUp(device)) {
            // Whoever was killed says no farewell: it was gone since its last sign of life.
            becomes(device, State.DOWN, lastSign.orElse(at));
        }
        becomes(device, State.UP, at);
        open.keySet().stream()
                .filter(each -> each.station().equals(station))
                .filter(each ->
                        each.part().filter(it -> !birth.parts().containsKey(it)).isPresent())
                .toList()
                .forEach(gone -> ends(gone, at));
        birth.parts().forEach((part, state) -> part(station, part, state, at));
    }

    private void part(StationName station, PartName part, String state, Instant at) {
        if (part.isDevice()) {
            becomes(
                    new Device(station, Optional.of(part)),
                    WORKS.contains(state) ? State.UP : State.DOWN,
                    at);
        }
    }

    private boolean isUp(Device device) {
        return Optional.ofNullable(open.get(device))
                .filter(stretch -> stretch.state() == State.UP)
                .isPresent();
    }

    /// Another trouble in the place of the first is the same outage.
    private void becomes(Device device, State state, Instant at) {
        Optional<Stretch> now = Optional.ofNullable(open.get(device));
        if (now.filter(stretch -> stretch.state() == state).isPresent()) {
            return;
        }
        ends(device, at);
        open.put(device, new Stretch(device, at, Optional.empty(), state));
    }

    private void partsEnd(StationName station, Instant at) {
        open.keySet().stream()
                .filter(device -> device.station().equals(station) && device.part().isPresent())
                .toList()
                .forEach(device -> ends(device, at));
    }

    private void ends(Device device, Instant at) {
        Optional.ofNullable(open.remove(device)).ifPresent(was -> over.add(was.until(at)));
    }

    private static StationName station(HallEntry entry) {
        return entry.origin().station().orElseThrow();
    }
}
