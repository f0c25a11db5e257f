package cn.sansheng.simulator;

import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.torture.RoughCrowd;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Plays some stations of a tortured hall until it is told to stop.
@Command(name = "torture-stations", hidden = true)
final class TortureStationsCommand implements Callable<Integer> {
    @Option(names = "--cast", required = true, description = "who plays where")
    private Path cast = Path.of("");

    @Option(names = "--data", required = true, description = "what stations keep over a kill")
    private Path data = Path.of("");

    @Option(names = "--ledgers", required = true, description = "folder of a ledger for each")
    private Path ledgers = Path.of("");

    @Option(names = "--patience", required = true)
    private int patience;

    @Option(names = "--seed", required = true)
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        CountDownLatch stop = StopWord.listen();
        try (RoughCrowd crowd = new RoughCrowd(Cast.load(cast), data, ledgers, seed)) {
            crowd.play();
            stop.await();
            return crowd.stop(Duration.ofSeconds(patience)) ? Main.GOOD : Main.JUDGED_BAD;
        }
    }
}
