package cn.sansheng.simulator;

import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.crowd.Crowd;
import cn.sansheng.simulator.ledger.Ledger;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Plays the crowd in a running hall until it is told to stop.
@Command(name = "run", description = "Play a hall's citizens, clerks and telephones.")
final class RunCommand implements Callable<Integer> {
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
        CountDownLatch stop = StopWord.listen();
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
}
