package cn.sansheng.hub;

import cn.sansheng.client.Credential;
import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.hub.broker.Stations;
import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.journal.Database;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// A real hub of the small example hall in a folder: its own broker, H2, pages; stations with
/// credentials; clerks with PINs, given over HTTP as an administrator would.
final class RunningHub implements AutoCloseable {
    static final String PIN = "864213";
    private static final String PASSWORD = "a-long-password";

    private final Path folder;
    private final HallConfig config;
    private final Map<StationName, StationConfig> stations = new HashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private Hub hub;
    private Map<String, String> administrator = Map.of();

    /// With its own broker.
    RunningHub(Path folder) throws Exception {
        this(folder, "broker: {embedded: {port: %d}}".formatted(freePort()), _ -> {});
    }

    /// With the broker that the configuration names; `brokerStart` runs when the stations are
    /// known.
    RunningHub(Path folder, String broker, BrokerStart brokerStart) throws Exception {
        this.folder = folder;
        this.config = config(folder, broker);
        addStations(brokerStart);
        this.hub = start();
        givePins();
    }

    interface BrokerStart {
        void with(Stations stations) throws Exception;
    }

    private static HallConfig config(Path folder, String broker)
            throws IOException, BadConfiguration {
        return HallConfigFile.load(hall(folder, broker, 1));
    }

    /// The small hall from nine in the morning, its clock so many times as fast as the wall's.
    static Path hall(Path folder, String broker, int speed) throws IOException {
        String example =
                Files.readString(Path.of("src/main/halls/small/hall.yaml"))
                        .replace("port: 8080", "port: " + freePort());
        Path file = folder.resolve("hall.yaml");
        return Files.writeString(
                file,
                example
                        + """

                        demo: true
                        clock: {start: "2026-11-23T09:00:00+08:00", speed: %d}
                        %s
                        """
                                .formatted(speed, broker));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void addStations(BrokerStart brokerStart) throws Exception {
        try (Database database = Database.open(config.store())) {
            Stations added = new Stations(database.pool(), config, Clock.systemUTC(), _ -> {});
            for (HallConfig.Station station : config.stations()) {
                Path file = folder.resolve(station.name() + ".yaml");
                Files.createFile(
                        file,
                        java.nio.file.attribute.PosixFilePermissions.asFileAttribute(
                                java.nio.file.attribute.PosixFilePermissions.fromString(
                                        "rw-------")));
                Files.writeString(file, added.add(station.name(), station.kind()));
                stations.put(station.name(), StationConfig.load(file));
            }
            brokerStart.with(added);
        }
    }

    private Hub start() throws Exception {
        HallConfig.DemoClock demo = config.clock().orElseThrow();
        return Hub.start(
                config,
                DemoHallClock.of(demo, config.data(), Clock.systemUTC()),
                UnaryOperator.identity());
    }

    void restart() throws Exception {
        hub.close();
        hub = start();
    }

    StationClient station(String name) throws IOException {
        StationConfig station = stations.get(new StationName(name));
        return StationClient.open(
                java.util.Objects.requireNonNull(station), "test", folder.resolve(name), Map.of());
    }

    StationConfig impostor(String name) {
        StationConfig real = java.util.Objects.requireNonNull(stations.get(new StationName(name)));
        return StationConfig.of(
                real.hall(),
                real.station(),
                real.kind(),
                real.broker(),
                new Credential("not-the-credential"));
    }

    private void givePins() throws IOException, InterruptedException, MalformedMessage {
        String key = hub.firstLink().orElseThrow().getQuery().substring("key=".length());
        send("POST", "/api/v1/first", first(key), Map.of());
        HttpResponse<String> session = send("POST", "/api/v1/session", login(), Map.of());
        String csrf = Json.readObject(session.body()).get("csrf").stringValue();
        String cookie = session.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
        administrator = Map.of("Cookie", cookie, "X-CSRF-Token", csrf);
        for (String clerk : new String[] {"c01", "c02", "c03"}) {
            ObjectNode pin = Json.object().put("value", PIN);
            send("PUT", "/api/v1/people/" + clerk + "/pin", pin, administrator);
        }
    }

    /// As the administrator, who stays signed in.
    HttpResponse<String> post(String path, ObjectNode body)
            throws IOException, InterruptedException {
        return send("POST", path, body, administrator);
    }

    private static ObjectNode first(String key) {
        return login().put("key", key);
    }

    private static ObjectNode login() {
        return Json.object().put("user", "admin").put("password", PASSWORD);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(url(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(
            String method, String path, ObjectNode body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url(path))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(Json.text(body)));
        headers.forEach(request::header);
        HttpResponse<String> response =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IOException(path + " answered " + response.statusCode() + response.body());
        }
        return response;
    }

    private URI url(String path) {
        return hub.url().resolve(path);
    }

    @Override
    public void close() {
        hub.close();
    }
}
