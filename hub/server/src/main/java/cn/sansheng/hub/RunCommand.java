package cn.sansheng.hub;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.owner.HallClock;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.process.SpareMemory;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `--config hall.yaml`: runs the hub until it is told to stop. Machine lines go to stdout, one
/// JSON object each: `{"first":…}` the link to choose the first password,
/// `{"ready":{"url":…,"mqtt":…}}`.
class RunCommand implements Callable<Integer> {
    private static final long TIME_TO_CLOSE_SECONDS = 10;

    @Option(names = "--config", description = "hall.yaml")
    @SuppressWarnings("NullAway.Init") // picocli sets it, or it is asked for below
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (file == null) {
            spec.commandLine().usage(spec.commandLine().getErr());
            return Exit.USAGE;
        }
        try {
            HallConfig config = HallConfigFile.load(file);
            run(config, clock(config));
            return Exit.GOOD;
        } catch (BadConfiguration bad) {
            complain(String.valueOf(bad.getMessage()));
            return Exit.USAGE;
        } catch (CannotStart why) {
            complain(String.valueOf(why.getMessage()));
            return Exit.CANNOT_START;
        }
    }

    /// What stands between owner and store: nothing. A test's hub puts a fault there.
    UnaryOperator<Journal> aroundJournal() {
        return UnaryOperator.identity();
    }

    private void run(HallConfig config, HallClock clock) throws CannotStart, InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(stop, stopped), "stop"));
        try (Hub hub = Hub.start(config, clock, aroundJournal())) {
            hub.firstLink().ifPresent(link -> say(Map.of("first", link)));
            say(Map.of("ready", Map.of("url", hub.url(), "mqtt", hub.brokerAddress())));
            SpareMemory.giveBackWhenQuiet();
            var _ = hub.fallen().thenRun(stop::countDown);
            stop.await();
            if (hub.fallen().isDone()) {
                endAnyway();
                throw new CannotStart("the hub cannot go on; the log above says why");
            }
        } finally {
            stopped.countDown();
        }
    }

    /// A part that does not close must not keep up a hub that is none.
    private static void endAnyway() {
        CompletableFuture.delayedExecutor(TIME_TO_CLOSE_SECONDS, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(Exit.CANNOT_START));
    }

    private static void finish(CountDownLatch stop, CountDownLatch stopped) {
        stop.countDown();
        try {
            stopped.await();
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }

    private static HallClock clock(HallConfig config) throws CannotStart {
        Clock system = Clock.systemUTC();
        if (config.clock().isEmpty()) {
            return new WallClock(system);
        }
        try {
            return DemoHallClock.of(config.clock().get(), config.data(), system);
        } catch (IOException | MalformedMessage bad) {
            throw new CannotStart("the demo's clock cannot be kept in " + config.data(), bad);
        }
    }

    private void say(Object line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Json.text(line));
        out.flush();
    }

    private void complain(String what) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(what);
        err.flush();
    }
}
