package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Token;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The example hall `small` on ports and in a folder of our own, its doors always open, run by the
/// packaged hub with the files and commands that a technician uses.
final class Hall implements AutoCloseable {
    private static final String HUB = Program.script("hub/server/target/sansheng-hub");
    private static final Pattern FIRST = Pattern.compile("/first\\?key=([A-Za-z0-9_-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Path config;
    private final String right;
    private final URI url;
    private final String password = Ids.token().value();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Program hub;
    private String csrf = "";

    private Hall(Path folder, Path config, URI url, Program hub) throws IOException {
        this.right = Files.readString(config);
        this.folder = folder;
        this.config = config;
        this.url = url;
        this.hub = hub;
    }

    static Hall open(Path folder) throws IOException, InterruptedException, MalformedMessage {
        return open(folder, UnaryOperator.identity());
    }

    /// `change` has the last word on hall.yaml.
    static Hall open(Path folder, UnaryOperator<String> change)
            throws IOException, InterruptedException, MalformedMessage {
        URI url = URI.create("http://127.0.0.1:" + FreePort.any());
        Path config = folder.resolve("hall.yaml");
        String example =
                Files.readString(
                        Program.ROOT.resolve(
                                "hub/server/target/sansheng-hub/halls/small/hall.yaml"));
        Files.writeString(
                config,
                change.apply(
                        example.replaceAll(
                                                "(?m)^hours: .*$",
                                                "hours: [\"00:00-23:59\"]\ndays: [mon, tue, wed, thu, fri, sat, sun]")
                                        .replaceAll(
                                                "(?m)^  port: 8080$", "  port: " + url.getPort())
                                        .replace("http://127.0.0.1:8080", url.toString())
                                + """
                                broker: {embedded: {host: 127.0.0.1, port: %d}}
                                data: %s
                                """
                                        .formatted(FreePort.any(), folder.resolve("data"))));
        command(
                "station",
                "add",
                "--all",
                "--config",
                config.toString(),
                "--out",
                folder.toString());
        Hall hall = new Hall(folder, config, url, start(config));
        hall.awaitReady();
        hall.giveFirstPassword();
        return hall;
    }

    private static Program start(Path config) throws IOException {
        return new Program("hub", List.of(HUB, "--config", config.toString()), Map.of());
    }

    private static Program command(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(HUB));
        command.addAll(List.of(words));
        return Program.finished("hub " + String.join(" ", words), command);
    }

    private void awaitReady() {
        await("hub ready")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> send("GET", "/health/ready", "").statusCode() == 200);
    }

    private void giveFirstPassword() throws IOException, InterruptedException, MalformedMessage {
        Matcher link = FIRST.matcher(hub.said(line -> FIRST.matcher(line).find(), "first link"));
        if (!link.find()) {
            throw new IOException("no first link");
        }
        Map<String, String> body =
                Map.of("key", link.group(1), "user", "admin", "password", password);
        csrf = object(expect("POST", "/api/v1/first", Json.text(body))).path("csrf").asString();
    }

    void pin(String person, String pin) throws IOException, InterruptedException {
        HttpResponse<String> _ =
                expect("PUT", "/api/v1/people/" + person + "/pin", Json.text(Map.of("value", pin)));
    }

    /// For whoever signs in at the pages.
    Map<String, String> password(String person) throws IOException, InterruptedException {
        String chosen = Ids.token().value();
        HttpResponse<String> _ =
                expect(
                        "PUT",
                        "/api/v1/people/" + person + "/password",
                        Json.text(Map.of("value", chosen)));
        return Map.of("user", person, "password", chosen);
    }

    /// SIGKILL, and the same files once more.
    void killAndStartAgain() throws IOException, InterruptedException {
        kill();
        startAgain();
    }

    void kill() throws InterruptedException {
        hub.kill();
    }

    /// With the right time, whatever it was before.
    void startAgain() throws IOException, InterruptedException {
        startAgain(Duration.ZERO);
    }

    /// The hub finds its clock so much ahead when it comes back.
    void startAgain(Duration ahead) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve("data/clock.json"));
        Files.writeString(
                config,
                ahead.isZero()
                        ? right
                        : right
                                + """
                                demo: true
                                clock: {start: "%s", speed: 1}
                                """
                                        .formatted(Instant.now().plus(ahead)));
        hub = start(config);
        awaitReady();
    }

    /// The running one, or the last that ran.
    Program hub() {
        return hub;
    }

    URI url() {
        return url;
    }

    Map<String, String> login() {
        return Map.of("user", "admin", "password", password);
    }

    /// The station's file with its devices, ready for its program.
    Path station(String name, String devices) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        Files.writeString(file, "devices:\n" + devices.indent(2), StandardOpenOption.APPEND);
        return file;
    }

    JsonNode ticket(Token token) throws IOException, InterruptedException, MalformedMessage {
        return object(expect("GET", "/api/v1/tickets/" + token, ""));
    }

    /// Empty when the hub does not know it, and when it was asked more often than it answers.
    Optional<JsonNode> find(Token token)
            throws IOException, InterruptedException, MalformedMessage {
        HttpResponse<String> answer = send("GET", "/api/v1/tickets/" + token, "");
        return answer.statusCode() == 200
                ? Optional.of(Json.readObject(answer.body()))
                : Optional.empty();
    }

    /// Entries of the journal so far, in order: the lines of its export, page by page.
    List<JsonNode> journal() throws IOException, InterruptedException, MalformedMessage {
        List<JsonNode> entries = new ArrayList<>();
        boolean more = true;
        while (more) {
            String path = "/api/v1/journal?after=%d&limit=1000".formatted(entries.size());
            JsonNode page = object(expect("GET", path, "")).path("entries");
            page.forEach(line -> entries.add(entry(line.asString())));
            more = !page.isEmpty();
        }
        return entries;
    }

    List<JsonNode> journal(String type) throws IOException, InterruptedException, MalformedMessage {
        return journal().stream()
                .filter(entry -> entry.path("type").asString().equals(type))
                .toList();
    }

    /// Of today.
    JsonNode report(String name) throws IOException, InterruptedException, MalformedMessage {
        return object(expect("GET", "/api/v1/reports/" + name, ""));
    }

    /// The exit code says that every entry is sealed.
    void verifyJournal() throws IOException, InterruptedException {
        Program _ = command("journal", "verify", "--config", config.toString());
    }

    /// As a technician exports and judges it, beside the running hub.
    List<JsonNode> exportedJournal(Path file) throws IOException, InterruptedException {
        Program _ =
                command(
                        "journal",
                        "export",
                        "--out",
                        file.toString(),
                        "--config",
                        config.toString());
        Program _ = command("journal", "verify", file.toString());
        return Files.readAllLines(file).stream().map(Hall::entry).toList();
    }

    private static JsonNode entry(String line) {
        try {
            return Json.readObject(line).path("entry");
        } catch (MalformedMessage bad) {
            throw new AssertionError(line, bad);
        }
    }

    private static ObjectNode object(HttpResponse<String> response) throws MalformedMessage {
        return Json.readObject(response.body());
    }

    private HttpResponse<String> expect(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> response = send(method, path, body);
        if (response.statusCode() >= 300) {
            throw new IOException(
                    method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve(path))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", csrf)
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        hub.close();
        http.close();
    }
}
