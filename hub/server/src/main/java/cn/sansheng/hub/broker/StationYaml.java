package cn.sansheng.hub.broker;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Broker;
import cn.sansheng.messages.LineId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text of a station.yaml (contract §2), complete but for the devices, which only the station
/// knows.
final class StationYaml {
    private static final Set<String> ALL_INTERFACES = Set.of("0.0.0.0", "::", "*");

    private StationYaml() {}

    static String of(HallConfig hall, HallConfig.Station station, Secret secret) {
        List<String> lines = new ArrayList<>();
        lines.add("hall: " + hall.hall());
        lines.add("station: " + station.name());
        lines.add("kind: " + station.kind().wire());
        lines.add("broker: " + broker(hall));
        lines.add("# A secret: this file is for its station only.");
        lines.add("credential: \"" + secret.value() + "\"");
        station.counter().ifPresent(counter -> lines.add("counter: " + counter));
        line(hall, station).ifPresent(line -> lines.add("line: \"" + line + "\""));
        lines.add("language: zh");
        lines.add("# The parts at this station and where they are, for example");
        lines.add("#   printer: serial:/dev/serial/by-id/usb-...?baud=115200");
        lines.add("# devices:");
        return String.join("\n", lines) + "\n";
    }

    private static Optional<LineId> line(HallConfig hall, HallConfig.Station station) {
        return station.counter()
                .flatMap(number ->
                        hall.counters().stream()
                                .filter(counter -> counter.number().equals(number))
                                .findFirst())
                .flatMap(HallConfig.Counter::line);
    }

    /// Where stations find the broker. One that listens everywhere is found under the name that
    /// citizens' telephones use.
    static URI broker(HallConfig hall) {
        return switch (hall.broker()) {
            case Broker.External external -> external.url();
            case Broker.Embedded(var host, var port) ->
                    URI.create(
                            (hall.tls().isPresent() ? "mqtts://" : "mqtt://")
                                    + (ALL_INTERFACES.contains(host)
                                            ? hall.web().publicUrl().getHost()
                                            : bracketed(host))
                                    + ":"
                                    + port);
        };
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
