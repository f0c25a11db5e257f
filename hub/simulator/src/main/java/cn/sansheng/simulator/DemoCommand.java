package cn.sansheng.simulator;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Child;
import cn.sansheng.simulator.demo.Demo;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.demo.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows a whole hall on this machine until it is told to stop or its time is up.
@Command(name = "demo", description = "A whole hall on this machine.")
final class DemoCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCommand.class);

    @Option(names = "--port", description = "web port (default ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(names = "--speed", description = "hall seconds in a second (default ${DEFAULT-VALUE})")
    private double speed = 20;

    @Option(
            names = "--for",
            description = "stop after this long, such as 90s, 2m or 1h, or when stop is typed")
    private Optional<String> duration = Optional.empty();

    @Option(names = "--hall", description = "another hall.yaml")
    private Optional<Path> hall = Optional.empty();

    @Option(names = "--summary", description = "where to write the summary")
    private Optional<Path> summary = Optional.empty();

    @Option(names = "--journal", description = "where to write the exported journal")
    private Optional<Path> journal = Optional.empty();

    @Option(names = "--broker", description = "embedded or mosquitto (default ${DEFAULT-VALUE})")
    private Settings.Broker broker = Settings.Broker.EMBEDDED;

    @Option(names = "--windows", description = "also open kiosk and counter windows")
    private boolean windows;

    @Option(names = "--seed", description = "another day of the same kind")
    private long seed = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Programs programs = Programs.find();
            Settings settings =
                    new Settings(
                            port,
                            speed,
                            duration.map(Durations::parse),
                            hall.orElse(programs.exampleHall()),
                            summary,
                            journal,
                            broker,
                            windows,
                            seed);
            Demo demo = new Demo(settings, programs, Clock.systemUTC(), line -> say(out, line));
            Thread ending = Thread.ofPlatform().name("ending").unstarted(demo::close);
            Runtime.getRuntime().addShutdownHook(ending);
            return play(demo, settings);
        } catch (CannotStart | BadConfiguration | IllegalArgumentException trouble) {
            LOG.error("{}", trouble.getMessage());
            return trouble instanceof IllegalArgumentException
                    ? Main.WRONG_USAGE
                    : Main.CANNOT_START;
        }
    }

    /// The demo is closed by the shutdown hook, whichever way this program ends.
    private static int play(Demo demo, Settings settings)
            throws IOException, InterruptedException, CannotStart, BadConfiguration {
        Child simulator = demo.start();
        CountDownLatch stop = StopWord.listenForTheWord();
        if (settings.duration().isPresent()) {
            boolean _ = stop.await(settings.duration().get().toMillis(), TimeUnit.MILLISECONDS);
        } else {
            stop.await();
        }
        return demo.finish(simulator) ? Main.GOOD : Main.JUDGED_BAD;
    }

    private static synchronized void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
