package cn.sansheng.counter;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.counter.wires.Wires;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationKind;
import java.util.ArrayList;
import java.util.List;

/// A station.yaml that is a counter's.
record Counter(StationConfig config, CounterId id) {
    static Counter of(StationConfig config) throws BadConfiguration {
        List<String> faults = new ArrayList<>();
        if (config.kind() != StationKind.COUNTER) {
            faults.add("kind: must be counter, was " + config.kind().wire());
        }
        config.devices().keySet().stream()
                .filter(device -> !Wires.DEVICES.contains(device))
                .sorted()
                .forEach(device ->
                        faults.add("devices." + device + ": a counter has buttons and phone only"));
        if (!faults.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new Counter(config, config.counter().orElseThrow());
    }

    String name() {
        return config.station().value();
    }
}
