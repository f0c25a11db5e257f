package cn.sansheng.counter.wires;

import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Signal;
import cn.sansheng.serial.socket.SocketClient;
import cn.sansheng.serial.socket.SocketFile;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Pins on a Unix socket, for whoever has no Raspberry Pi, and the lamps in the buttons for those
/// who watch. One thread owns the pins; each client has one that reads its lines.
final class SocketInputs implements Inputs, Lamps {
    private static final Logger LOG = LoggerFactory.getLogger(SocketInputs.class);
    private static final long FOR_EVER = Long.MAX_VALUE;
    private static final String WATCH = "watch";

    /// K10: a script that presses and lets go at once means a press: no contact would close in so
    /// short a time. So the next line waits, whoever says it.
    private static final Duration NO_HAND_IS_FASTER = Duration.ofMillis(150);

    private record Line(String text, BlockingQueue<Optional<String>> answer) {}

    private final Path path;
    private final ServerSocketChannel server;
    private final LongSupplier nanos;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("socket-", 0).factory());
    private final Set<LampTeller> watchers = new CopyOnWriteArraySet<>();
    private volatile SimulatedPins pins;
    private volatile Set<Integer> lit = Set.of();
    private Duration rests;

    private SocketInputs(
            Path path, ServerSocketChannel server, Collection<Pin> pins, LongSupplier nanos) {
        this.path = path;
        this.server = server;
        this.pins = SimulatedPins.idle(pins);
        this.nanos = nanos;
        this.rests = now();
    }

    static SocketInputs open(Path path, Collection<Pin> pins, LongSupplier nanos)
            throws IOException {
        return new SocketInputs(path, SocketFile.listen(path), pins, nanos);
    }

    @Override
    public Map<Pin, Signal> start(Listener listener) {
        Map<Pin, Signal> before = pins.levels();
        threads.execute(() -> ownPins(listener));
        threads.execute(this::accept);
        LOG.info("simulated pins listen on {}", path);
        return before;
    }

    @Override
    public Map<Pin, Signal> levels() throws IOException {
        if (!server.isOpen() || !Files.exists(path)) {
            throw new IOException("the socket " + path + " is gone");
        }
        return pins.levels();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            server.close();
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            LOG.warn("the socket {} stays behind: {}", path, leftBehind.getMessage());
        }
    }

    private void ownPins(Listener listener) {
        try {
            while (true) {
                Optional<Line> line = nextLine();
                take(pins.passed(now()), listener);
                if (line.isPresent()) {
                    SimulatedPins.Step step = pins.told(line.get().text, now());
                    take(step, listener);
                    line.get().answer.add(step.error());
                    rests = step.changes().isEmpty() ? rests : now().plus(NO_HAND_IS_FASTER);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for it, but no longer than the bell does.
    private Optional<Line> nextLine() throws InterruptedException {
        long rest = rests.minus(now()).toNanos();
        if (rest > 0) {
            TimeUnit.NANOSECONDS.sleep(Math.min(rest, untilNextChange()));
            return Optional.empty();
        }
        return Optional.ofNullable(lines.poll(untilNextChange(), TimeUnit.NANOSECONDS));
    }

    private void take(SimulatedPins.Step step, Listener listener) {
        pins = step.next();
        step.changes().forEach(change -> listener.changed(change.pin(), change.signal()));
    }

    private long untilNextChange() {
        return pins.nextChange().map(due -> due.minus(now()).toNanos()).orElse(FOR_EVER);
    }

    private Duration now() {
        return Duration.ofNanos(nanos.getAsLong());
    }

    private void accept() {
        try (server) {
            while (true) {
                SocketChannel client = server.accept();
                threads.execute(() -> new SocketClient(client, this::told).serve());
            }
        } catch (IOException closed) {
            LOG.debug("no more clients on {}: {}", path, closed.getMessage());
        }
    }

    @Override
    public void light(Set<Integer> levels) {
        lit = Set.copyOf(levels);
        watchers.forEach(watcher -> watcher.lit(lit));
    }

    private Optional<String> told(String text, SocketClient by) throws InterruptedException {
        if (!text.strip().equals(WATCH)) {
            return ask(text);
        }
        LampTeller watcher = new LampTeller(by::say);
        watchers.add(watcher);
        watcher.lit(lit);
        threads.execute(() -> {
            watcher.run();
            watchers.remove(watcher);
        });
        return Optional.empty();
    }

    /// What to answer to a line, if anything.
    private Optional<String> ask(String text) throws InterruptedException {
        BlockingQueue<Optional<String>> answer = new ArrayBlockingQueue<>(1);
        lines.add(new Line(text, answer));
        return answer.take();
    }
}
