package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What a program's log tells of its screen: which one stands there, and what can be pressed on it.
/// The newest line holds.
final class Shown {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEADY = Duration.ofMillis(500);

    private final Program program;

    Shown(Program program) {
        this.program = program;
    }

    void awaitScreen(String name) {
        await(name).atMost(PATIENCE).until(() -> screen(name).isPresent());
    }

    /// Returns the target's place.
    JsonNode awaitTarget(String on, String target) {
        await(target + " on " + on).atMost(PATIENCE).until(() -> target(on, target).isPresent());
        return target(on, target).orElseThrow();
    }

    /// Waits, too, until a finger may count on it: a kiosk takes no touch of what has just moved.
    JsonNode awaitSteadyTarget(String on, String target) {
        AtomicReference<Optional<JsonNode>> last = new AtomicReference<>(Optional.empty());
        await(target + " steady on " + on)
                .atMost(PATIENCE)
                .during(STEADY)
                .until(() -> {
                    Optional<JsonNode> now = target(on, target);
                    return now.isPresent() && now.equals(last.getAndSet(now));
                });
        return target(on, target).orElseThrow();
    }

    private Optional<JsonNode> target(String on, String target) {
        return screen(on).stream()
                .flatMap(screen -> screen.path("targets").valueStream())
                .filter(one -> one.path("id").asString().equals(target))
                .findFirst();
    }

    /// A fact of the screen that stands there, such as its name; empty before the first.
    String told(String fact) {
        return screens()
                .reduce((_, last) -> last)
                .map(screen -> screen.path(fact).asString(""))
                .orElse("");
    }

    private Optional<JsonNode> screen(String name) {
        return screens()
                .reduce((_, last) -> last)
                .filter(screen -> screen.path("screen").asString().equals(name));
    }

    private Stream<JsonNode> screens() {
        return program.err().stream()
                .filter(line -> line.contains("{\"screen\""))
                .map(line -> parsed(line.substring(line.indexOf("{\"screen\""))));
    }

    static JsonNode parsed(String json) {
        try {
            return Json.readObject(json);
        } catch (MalformedMessage bad) {
            throw new AssertionError(json, bad);
        }
    }
}
