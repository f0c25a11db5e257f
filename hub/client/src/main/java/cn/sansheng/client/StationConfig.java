package cn.sansheng.client;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// One station.yaml. `broker` is mqtt://host:port or mqtts://host:port; `trust` is a PEM file with
/// the certificate authority of an mqtts broker; `devices` maps a part to its URI.
public record StationConfig(
        HallId hall,
        StationName station,
        StationKind kind,
        URI broker,
        Credential credential,
        Optional<CounterId> counter,
        Optional<LineId> line,
        Language language,
        Map<String, URI> devices,
        Optional<Path> trust) {
    public StationConfig {
        devices = Map.copyOf(devices);
    }

    /// A station without devices of its own and with the language of the hall.
    public static StationConfig of(
            HallId hall, StationName station, StationKind kind, URI broker, Credential credential) {
        return new StationConfig(
                hall,
                station,
                kind,
                broker,
                credential,
                Optional.empty(),
                Optional.empty(),
                Language.ZH,
                Map.of(),
                Optional.empty());
    }

    /// Refuses a file that others may read, and tells everything that is wrong with it at once.
    public static StationConfig load(Path file) throws BadConfiguration {
        return StationFile.read(file);
    }
}
