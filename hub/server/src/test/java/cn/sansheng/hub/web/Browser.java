package cn.sansheng.hub.web;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// A real HTTP client with a jar for cookies that follows no redirects by itself.
final class Browser {
    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(30))
                    .build();
    private String csrf = "";

    Browser(URI base) {
        this.base = base;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<InputStream> stream(String path) {
        try {
            return client.send(
                    request(path).header("Accept", "text/event-stream").GET().build(),
                    BodyHandlers.ofInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    HttpResponse<String> json(String method, String path, Map<String, ?> body) {
        return send(
                request(path)
                        .header("X-CSRF-Token", csrf)
                        .method(method, BodyPublishers.ofString(Json.text(body))));
    }

    HttpResponse<String> form(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> signIn(ClerkId user, String password) {
        HttpResponse<String> answer =
                json("POST", "/api/v1/session", Map.of("user", user.value(), "password", password));
        keepCsrf(answer);
        return answer;
    }

    HttpResponse<String> first(URI link, ClerkId user, String password) {
        String key = link.getQuery().substring("key=".length());
        HttpResponse<String> answer =
                json(
                        "POST",
                        "/api/v1/first",
                        Map.of("key", key, "user", user.value(), "password", password));
        keepCsrf(answer);
        return answer;
    }

    String csrf() {
        return csrf;
    }

    void forgetCsrf() {
        csrf = "";
    }

    static ObjectNode object(HttpResponse<String> answer) {
        try {
            return Json.readObject(answer.body());
        } catch (MalformedMessage bad) {
            throw new AssertionError(answer.body(), bad);
        }
    }

    private void keepCsrf(HttpResponse<String> answer) {
        if (answer.statusCode() == 200) {
            csrf = object(answer).path("csrf").asString();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
