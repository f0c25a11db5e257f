package cn.sansheng.counter.wires;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.messages.LineId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Which wires a station has: contacts and lamps on a Raspberry Pi by BCM number, `sockets` by
/// path, a `pad` of buttons, and the telephone with its line.
record WirePlan(
        Pi4jPins.Wiring raspberry,
        Map<Path, Set<Pin>> sockets,
        Optional<PadPlan> pad,
        Optional<PhonePlan> phone) {
    static final String BUTTONS = "buttons";
    static final String PHONE = "phone";

    /// In the order in which a configuration names them: level 1 first.
    static final List<Pin> BUTTON_PINS =
            IntStream.rangeClosed(Pin.LEAST_LEVEL, Pin.MOST_LEVEL)
                    .<Pin>mapToObj(Pin.Button::new)
                    .toList();

    WirePlan {
        sockets = Map.copyOf(sockets);
    }

    static WirePlan of(Map<String, URI> devices, Optional<LineId> line) throws BadConfiguration {
        WireReading reading = new WireReading();
        Optional<URI> phone = Optional.ofNullable(devices.get(PHONE));
        Optional.ofNullable(devices.get(BUTTONS)).ifPresent(reading::buttons);
        phone.ifPresent(reading::phone);
        if (phone.isPresent() && line.isEmpty()) {
            reading.fault(PHONE, "the station needs its line as well, as in line: \"25\"");
        }
        return reading.plan(line);
    }
}
