package cn.sansheng.hardware;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The devices of an example station.yaml.
record Station(Map<String, String> devices) {
    static Station example(String kind) {
        return of(Docs.text("commissioning/examples/station-" + kind + ".yaml"));
    }

    static Station of(String yaml) {
        JsonNode devices = YAMLMapper.builder().build().readTree(yaml).path("devices");
        Map<String, String> read = new LinkedHashMap<>();
        devices.properties()
                .forEach(entry -> read.put(entry.getKey(), entry.getValue().asString()));
        return new Station(read);
    }

    String device(String name) {
        String device = devices.get(name);
        if (device == null) {
            throw new IllegalArgumentException("no device " + name + " in " + devices);
        }
        return device;
    }

    /// What stands behind the question mark of a device.
    Map<String, String> settings(String name) {
        String device = device(name);
        return Arrays.stream(device.substring(device.indexOf('?') + 1).split("&"))
                .map(setting -> setting.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
