package cn.sansheng.simulator;

import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.crowd.Crowd;
import cn.sansheng.simulator.ledger.Ledger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Plays the crowd in a running hall. It ends when its stdin says `stop` or ends, so it never
/// outlives who started it.
@Command(name = "run", description = "Play a hall's citizens, clerks and telephones.")
final class RunCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(RunCommand.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    @Option(names = "--stations", required = true, description = "who plays where")
    private Path cast = Path.of("");

    @Option(names = "--data", required = true, description = "folder of the stations' outboxes")
    private Path data = Path.of("");

    @Option(names = "--ledger", required = true, description = "where to keep the ledger")
    private Path ledger = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        CountDownLatch stop = new CountDownLatch(1);
        Thread.ofPlatform().daemon().name("stdin").start(() -> waitForStop(stop));
        try (Ledger book = Ledger.open(ledger);
                Crowd crowd = new Crowd(Cast.load(cast), data, book)) {
            while (!crowd.ready()) {
                if (stop.await(100, TimeUnit.MILLISECONDS)) {
                    return Main.JUDGED_BAD;
                }
            }
            crowd.play();
            PrintWriter out = spec.commandLine().getOut();
            out.println("{\"playing\":true}");
            out.flush();
            stop.await();
            return crowd.stop(DRAIN) ? Main.GOOD : Main.JUDGED_BAD;
        }
    }

    private static void waitForStop(CountDownLatch stop) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            String line = in.readLine();
            while (line != null && !line.equals("stop")) {
                line = in.readLine();
            }
        } catch (IOException gone) {
            LOG.warn("stdin is gone", gone);
        } finally {
            stop.countDown();
        }
    }
}
