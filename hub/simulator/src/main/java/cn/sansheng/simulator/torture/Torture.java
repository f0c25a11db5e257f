package cn.sansheng.simulator.torture;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.simulator.demo.CannotStart;
import cn.sansheng.simulator.demo.Programs;
import cn.sansheng.simulator.judge.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One torture from empty folder to verdict.
public final class Torture implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Torture.class);
    private static final long LOOK_MILLIS = 50;
    private static final long STUCK_SECONDS = 180;

    private final Settings settings;
    private final TortureHall hall;
    private final Map<Victim, Integer> kills = new EnumMap<>(Victim.class);
    private boolean keep;
    private final long startedNanos = System.nanoTime();

    public Torture(Settings settings, Programs programs, Clock clock)
            throws IOException, CannotStart, InterruptedException {
        this.settings = settings;
        this.hall = new TortureHall(settings, programs, clock);
    }

    public Result run() throws IOException, CannotStart, InterruptedException, BadConfiguration {
        hall.open();
        boolean whole = work();
        boolean answered = hall.sendHome();
        Path journal = hall.export();
        boolean verified = hall.verify(journal);
        Verdict verdict = judge(journal);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - startedNanos);
        return new Result(
                settings,
                Collections.unmodifiableMap(kills),
                verdict,
                whole && answered,
                verified,
                seconds);
    }

    /// Kills as planned until all operations are done; false when nothing moves any more.
    private boolean work() throws IOException, InterruptedException {
        Progress progress = new Progress(hall.ledgers());
        Deque<KillPlan.Kill> plan = new ArrayDeque<>(KillPlan.of(settings).kills());
        long done = 0;
        long movedNanos = System.nanoTime();
        while (done < settings.operations()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            long now = progress.operations();
            if (now > done) {
                done = now;
                movedNanos = System.nanoTime();
            } else if (System.nanoTime() - movedNanos > TimeUnit.SECONDS.toNanos(STUCK_SECONDS)) {
                LOG.error("stuck after {} operations", done);
                return false;
            }
            while (!plan.isEmpty() && plan.element().after() <= done) {
                kill(plan.remove().victim(), done);
            }
        }
        return true;
    }

    private void kill(Victim victim, long done) throws IOException, InterruptedException {
        LOG.info("{} operations: kill -9 of {}", done, victim.word());
        hall.kill(victim);
        kills.merge(victim, 1, Integer::sum);
    }

    /// In a process of its own, which knows nothing but ledgers and journal.
    private Verdict judge(Path journal) throws IOException, CannotStart, InterruptedException {
        Process judge =
                new ProcessBuilder(
                                Programs.simulator(
                                        "torture-judge",
                                        "--ledgers",
                                        hall.ledgers().toString(),
                                        "--journal",
                                        journal.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        judge.waitFor();
        try {
            return Json.read(said, Verdict.class);
        } catch (MalformedMessage bad) {
            throw new CannotStart("the judge does not judge: " + bad.reason());
        }
    }

    /// For whoever has to find out what went wrong; returns the folder.
    public Path keepEvidence() {
        keep = true;
        return hall.folder();
    }

    /// Ends every process, on whatever way.
    public void stop() {
        hall.stop();
    }

    @Override
    public void close() {
        hall.stop();
        if (!keep) {
            hall.clear();
        }
    }
}
