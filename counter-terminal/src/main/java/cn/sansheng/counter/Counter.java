package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.counter.console.Display;
import cn.sansheng.counter.wires.Wires;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A station.yaml that is a counter's.
record Counter(StationConfig config, CounterId id, Optional<Display> display) {
    private static final String DISPLAY = "display";

    static Counter of(StationConfig config) throws BadConfiguration {
        List<String> faults = new ArrayList<>();
        if (config.kind() != StationKind.COUNTER) {
            faults.add("kind: must be counter, was " + config.kind().wire());
        }
        config.devices().keySet().stream()
                .filter(device -> !Wires.DEVICES.contains(device) && !device.equals(DISPLAY))
                .sorted()
                .forEach(device ->
                        faults.add(
                                "devices."
                                        + device
                                        + ": a counter has buttons, phone and display only"));
        faults.addAll(Wires.faults(config.devices(), config.line()));
        Optional<Display> display = display(config, faults);
        if (!faults.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new Counter(config, config.counter().orElseThrow(), display);
    }

    private static Optional<Display> display(StationConfig config, List<String> faults) {
        try {
            return Optional.ofNullable(config.devices().get(DISPLAY)).map(Display::parse);
        } catch (IllegalArgumentException wrong) {
            faults.add("devices." + DISPLAY + ": " + wrong.getMessage());
            return Optional.empty();
        }
    }

    String name() {
        return config.station().value();
    }
}
