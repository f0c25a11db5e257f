package cn.sansheng.simulator.demo;

import cn.sansheng.messages.Ids;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The packaged hub: started, made ready and given its people's secrets.
public final class Hub {
    private static final Pattern FIRST_LINK = Pattern.compile("/first\\?key=([A-Za-z0-9_-]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ENTRIES = Pattern.compile("\"entries\":(\\d+)");
    private static final long PATIENCE_SECONDS = 90;

    /// A year's journal takes its time to be written, read or carried away.
    private static final long LONG_PATIENCE_SECONDS = 1_800;

    private final Programs programs;
    private final Path config;
    private final Path logs;
    private final HubApi api;
    private final String password = Ids.token().value();

    public Hub(Programs programs, Path config, Path logs, int webPort) {
        this.programs = programs;
        this.config = config;
        this.logs = logs;
        this.api = new HubApi(URI.create("http://127.0.0.1:" + webPort));
    }

    public HubApi api() {
        return api;
    }

    String password() {
        return password;
    }

    /// Before the hub runs, or by the running hub.
    public void addStations(Path credentials)
            throws IOException, CannotStart, InterruptedException {
        ask("station-add", "station", "add", "--all", "--out", credentials.toString());
    }

    /// The passwords and rights of all stations, as an external mosquitto reads them.
    void exportMosquitto(Path folder) throws IOException, CannotStart, InterruptedException {
        ask("station-export", "station", "export-mosquitto", "--out", folder.toString());
    }

    public Child start() throws IOException {
        return start(Map.of());
    }

    public Child start(Map<String, String> environment) throws IOException {
        return Child.start("hub", programs.hub("--config", config.toString()), logs, environment);
    }

    public void awaitReady(Child hub) throws CannotStart, InterruptedException {
        awaitReady(hub, PATIENCE_SECONDS);
    }

    /// Also when it must read a year's journal first.
    public void awaitReadyAtLast(Child hub) throws CannotStart, InterruptedException {
        awaitReady(hub, LONG_PATIENCE_SECONDS);
    }

    private void awaitReady(Child hub, long seconds) throws CannotStart, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!api.ready()) {
            if (hub.process().waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new CannotStart("the hub ended" + hub.tail());
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("the hub is not ready" + hub.tail());
            }
        }
    }

    /// The first password of a new hub, by its one-time link.
    public void firstPassword(Child hub, String administrator)
            throws IOException, CannotStart, InterruptedException {
        api.first(hub.said(FIRST_LINK, 20), administrator, password);
    }

    /// A PIN for everyone; several at a time, since each takes the hub a while by design.
    public Map<String, String> pins(List<String> people) throws IOException, InterruptedException {
        Map<String, Future<String>> asked = new LinkedHashMap<>();
        Map<String, String> pins = new LinkedHashMap<>();
        try (ExecutorService few = Executors.newFixedThreadPool(2)) {
            for (String person : people) {
                asked.put(person, few.submit(() -> pin(person)));
            }
            for (Map.Entry<String, Future<String>> one : asked.entrySet()) {
                pins.put(one.getKey(), one.getValue().get());
            }
        } catch (ExecutionException failed) {
            throw new IOException("a PIN could not be set: " + failed.getCause(), failed);
        }
        return pins;
    }

    private String pin(String person) throws IOException, InterruptedException {
        String pin = "%08d".formatted(RANDOM.nextInt(100_000_000));
        api.pin(person, pin);
        return pin;
    }

    /// Exports over the running hub's own socket.
    public void export(Path file) throws IOException, CannotStart, InterruptedException {
        ask("export", "journal", "export", "--out", file.toString());
    }

    /// Of the running hub, by itself.
    public void backup(Path file) throws IOException, CannotStart, InterruptedException {
        ask("backup", "journal", "backup", file.toString());
    }

    /// Puts invented days behind a hub that has not run yet; returns how many entries they took.
    public long invent(int days, int tickets)
            throws IOException, CannotStart, InterruptedException {
        Child inventing =
                ask(
                        "invent",
                        "invent",
                        "--days",
                        Integer.toString(days),
                        "--tickets",
                        Integer.toString(tickets));
        return Long.parseLong(inventing.said(ENTRIES, 1));
    }

    private Child ask(String name, String... words)
            throws IOException, CannotStart, InterruptedException {
        List<String> command = programs.hub(words);
        command.addAll(List.of("--config", config.toString()));
        Child child = Child.start(name, command, logs);
        int exit = child.waitFor(LONG_PATIENCE_SECONDS).orElse(-1);
        if (exit != 0) {
            child.stop(0);
            throw new CannotStart(String.join(" ", words) + " ended with " + exit + child.tail());
        }
        return child;
    }

    public boolean verify(Path export) throws IOException, InterruptedException {
        Child verifying =
                Child.start("verify", programs.hub("journal", "verify", export.toString()), logs);
        return verifying.waitFor(PATIENCE_SECONDS).orElse(-1) == 0;
    }
}
