package cn.sansheng.hub.broker;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// The credentials of one hall's stations. Which stations there are, hall.yaml says.
public final class Stations implements StationCommands {
    private static final String ROW = "%-32s %-8s %-8s %s";

    private final HallConfig hall;
    private final StationCredentials credentials;
    private final InstantSource clock;
    private final Consumer<StationName> disconnect;

    /// `disconnect` is told of every revoked station.
    public Stations(
            DataSource database,
            HallConfig hall,
            InstantSource clock,
            Consumer<StationName> disconnect) {
        this.hall = hall;
        this.credentials = new StationCredentials(database, hall.hall());
        this.clock = clock;
        this.disconnect = disconnect;
    }

    @Override
    public String add(StationName name, StationKind kind) throws StationRefused {
        HallConfig.Station station = known(name);
        if (station.kind() != kind) {
            throw new StationRefused(
                    "hall.yaml lists %s as %s, not as %s"
                            .formatted(name, station.kind().wire(), kind.wire()));
        }
        Secret secret = Secret.fresh();
        if (!credentials.add(name, kind, SecretHash.of(secret), clock.instant())) {
            throw new StationRefused(
                    "%s has a credential already; `station revoke %s` ends it"
                            .formatted(name, name));
        }
        return StationYaml.of(hall, station, secret);
    }

    private HallConfig.Station known(StationName name) throws StationRefused {
        return hall.stations().stream()
                .filter(station -> station.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StationRefused(unknown(name)));
    }

    private String unknown(StationName name) {
        return "hall.yaml lists no station %s; it lists %s"
                .formatted(
                        name,
                        hall.stations().stream()
                                .map(station -> station.name().value())
                                .collect(joining(", ")));
    }

    @Override
    public String list() {
        Map<StationName, StationCredential> made =
                credentials.all().stream()
                        .collect(toMap(StationCredential::station, Function.identity()));
        Stream<String> listed =
                hall.stations().stream()
                        .map(station ->
                                row(
                                        station.name(),
                                        station.kind(),
                                        station.counter(),
                                        standing(made.remove(station.name()))));
        String head = ROW.formatted("STATION", "KIND", "COUNTER", "CREDENTIAL");
        String body = listed.collect(joining("\n"));
        Stream<String> strays =
                made.values().stream()
                        .map(stray ->
                                row(
                                        stray.station(),
                                        stray.kind(),
                                        Optional.empty(),
                                        standing(stray) + ", not in hall.yaml: no rights"));
        return Stream.concat(Stream.of(head, body), strays).collect(joining("\n"));
    }

    private static String row(
            StationName name, StationKind kind, Optional<CounterId> counter, String standing) {
        String at = counter.map(CounterId::toString).orElse("-");
        return ROW.formatted(name, kind.wire(), at, standing);
    }

    private static String standing(@org.jspecify.annotations.Nullable StationCredential made) {
        if (made == null) {
            return "none";
        }
        return made.revokedAt()
                .map(at -> "revoked " + at)
                .orElseGet(() -> "since " + made.madeAt());
    }

    @Override
    public void revoke(StationName name) throws StationRefused {
        if (!credentials.revoke(name, clock.instant())) {
            throw new StationRefused(
                    credentials.find(name).isPresent()
                            ? "the credential of %s is revoked already".formatted(name)
                            : "%s has no credential".formatted(name));
        }
        disconnect.accept(name);
    }

    @Override
    public String mosquittoPasswords() throws StationRefused {
        if (!(hall.broker() instanceof HallConfig.Broker.External external)) {
            throw new StationRefused("hall.yaml names no external broker");
        }
        try {
            Secret hub = new Secret(Files.readString(external.credentialFile()).strip());
            return MosquittoFiles.passwords(SecretHash.of(hub), credentials.all());
        } catch (IOException unread) {
            throw new StationRefused(
                    "the hub's credential cannot be read from " + external.credentialFile());
        }
    }

    @Override
    public String mosquittoRights() {
        return MosquittoFiles.rights(Rights.of(hall), hall.boards());
    }
}
