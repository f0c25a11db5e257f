package cn.sansheng.simulator.bench;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// What the kiosk's log tells of its screen: which one stands there, and where its targets are.
record KioskScreen(Path log) {
    private static final String MARK = "{\"screen\"";
    private static final long STEADY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    record Place(int x, int y) {}

    /// Returns when it has stood in its place for a moment: a kiosk takes no touch before.
    Place await(String screen, String target) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Optional<Place> place = place(screen, target);
        long since = System.nanoTime();
        while (place.isEmpty() || System.nanoTime() - since < STEADY_NANOS) {
            if (System.nanoTime() > until) {
                throw new IOException("the kiosk shows no " + target + " on " + screen);
            }
            TimeUnit.MILLISECONDS.sleep(20);
            Optional<Place> now = place(screen, target);
            since = now.equals(place) ? since : System.nanoTime();
            place = now;
        }
        return place.get();
    }

    /// The ticket's paper is out: the next one need not wait for it.
    void awaitPaper() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!told().getLast().contains("\"paper\":\"printed\"")) {
            if (System.nanoTime() > until) {
                throw new IOException("the kiosk does not tell of printed paper");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /// How many screens were told of.
    long count() throws IOException {
        return Files.exists(log) ? told().size() : 0;
    }

    void awaitMoreThan(long before) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (count() <= before) {
            if (System.nanoTime() > until) {
                throw new IOException("the kiosk shows nothing");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private java.util.List<String> told() throws IOException {
        return Files.readAllLines(log).stream().filter(line -> line.contains(MARK)).toList();
    }

    private Optional<Place> place(String screen, String target) throws IOException {
        return told().stream()
                .reduce((_, last) -> last)
                .map(line -> parsed(line.substring(line.indexOf(MARK))))
                .filter(shown -> shown.path("screen").asString().equals(screen))
                .flatMap(shown ->
                        shown.path("targets")
                                .valueStream()
                                .filter(one -> one.path("id").asString().equals(target))
                                .findFirst())
                .map(KioskScreen::middle);
    }

    private static Place middle(JsonNode target) {
        return new Place(
                (int) (target.path("x").asDouble() + target.path("width").asDouble() / 2),
                (int) (target.path("y").asDouble() + target.path("height").asDouble() / 2));
    }

    private static JsonNode parsed(String json) {
        try {
            return Json.readObject(json);
        } catch (MalformedMessage bad) {
            throw new IllegalStateException(json, bad);
        }
    }
}
