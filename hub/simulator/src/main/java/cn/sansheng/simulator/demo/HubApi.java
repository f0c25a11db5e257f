package cn.sansheng.simulator.demo;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// The hub's HTTP interface, as an administrator uses it.
public final class HubApi {
    private final URI url;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .build();
    private String csrf = "";

    public HubApi(URI url) {
        this.url = url;
    }

    public boolean ready() throws InterruptedException {
        try {
            return send("GET", "/health/ready", "").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Spends the one-time key of a new hub; signed in from then on.
    public void first(String key, String user, String password)
            throws IOException, InterruptedException {
        csrf = csrf("/api/v1/first", Map.of("key", key, "user", user, "password", password));
    }

    void signIn(String user, String password) throws IOException, InterruptedException {
        csrf = csrf("/api/v1/session", Map.of("user", user, "password", password));
    }

    private String csrf(String path, Map<String, String> body)
            throws IOException, InterruptedException {
        ObjectNode answer = object(expect("POST", path, Json.text(body)));
        return answer.path("csrf").asString();
    }

    public void pin(String person, String pin) throws IOException, InterruptedException {
        expect("PUT", "/api/v1/people/" + person + "/pin", Json.text(Map.of("value", pin)));
    }

    ObjectNode live() throws IOException, InterruptedException {
        return object(expect("GET", "/api/v1/live", ""));
    }

    private static ObjectNode object(HttpResponse<String> response) throws IOException {
        try {
            return Json.readObject(response.body());
        } catch (MalformedMessage bad) {
            throw new IOException(response.uri() + ": " + bad.reason(), bad);
        }
    }

    private HttpResponse<String> expect(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> response = send(method, path, body);
        if (response.statusCode() >= 300) {
            throw new IOException(
                    "%s %s: %d %s".formatted(method, path, response.statusCode(), response.body()));
        }
        return response;
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(url.resolve(path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-Token", csrf)
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
