package cn.sansheng.simulator;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.torture.Result;
import cn.sansheng.simulator.torture.Settings;
import cn.sansheng.simulator.torture.Torture;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Correctness under fire. Exit 1 when anything that was promised was not kept.
@Command(name = "torture", description = "Correctness under fire.")
final class TortureCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(TortureCommand.class);
    private static final int MOST_OF_A_SEED = 1_000_000;

    @Option(names = "--ops", description = "how many promises (default ${DEFAULT-VALUE})")
    private int operations = 100_000;

    @Option(names = "--store", description = "h2 or postgresql (default ${DEFAULT-VALUE})")
    private Settings.Store store = Settings.Store.H2;

    @Option(names = "--broker", description = "artemis or mosquitto (default ${DEFAULT-VALUE})")
    private Settings.Broker broker = Settings.Broker.ARTEMIS;

    @Option(
            names = "--patience",
            description = "how many seconds the last answers may take (default ${DEFAULT-VALUE})")
    private int patience = 90;

    @Option(names = "--seed", description = "the same kills and the same bad luck as another time")
    private Optional<Long> seed = Optional.empty();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        long chance =
                seed.orElseGet(() -> (long) RandomGenerator.getDefault().nextInt(MOST_OF_A_SEED));
        Settings settings = new Settings(operations, store, broker, patience, chance);
        LOG.info("seed {}", chance);
        try (Torture torture = new Torture(settings, Programs.find(), Clock.systemUTC())) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("ending").unstarted(torture::stop));
            Result result = torture.run();
            PrintWriter out = spec.commandLine().getOut();
            out.println(result.words());
            out.println(result.line());
            if (!result.good()) {
                LOG.error("ledgers, journal and logs: {}", torture.keepEvidence());
            }
            return result.good() ? Main.GOOD : Main.JUDGED_BAD;
        } catch (CannotStart | BadConfiguration trouble) {
            LOG.error("{}", trouble.getMessage());
            return Main.CANNOT_START;
        }
    }
}
