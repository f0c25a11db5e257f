package cn.sansheng.serial;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread that touches the port: it opens it, looks for bytes that came, hands over bytes
/// that shall leave, and opens it again after it has gone.
final class LineOwner implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(LineOwner.class);
    private static final int CHUNK = 256;

    /// More in the system's buffer would only make a job harder to stop.
    private static final int MOST_UNSENT = 512;

    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final RawPort.Opener opener;
    private final Pace pace;
    private final LineLimits limits;
    private final BlockingQueue<Job> jobs;
    private final Received received;
    private final LineNews news;

    private volatile boolean dismissed;
    private volatile long beat = System.nanoTime();
    private volatile @Nullable RawPort open;
    private volatile @Nullable Job job;

    LineOwner(
            RawPort.Opener opener,
            Pace pace,
            LineLimits limits,
            BlockingQueue<Job> jobs,
            Received received,
            LineNews news) {
        this.opener = opener;
        this.pace = pace;
        this.limits = limits;
        this.jobs = jobs;
        this.received = received;
        this.news = news;
    }

    @Override
    public void run() {
        Duration pause = limits.backOffLeast();
        try {
            while (!dismissed) {
                try {
                    RawPort port = opener.open();
                    open = port;
                    pause = limits.backOffLeast();
                    serve(port);
                } catch (IOException gone) {
                    lose(inWords(gone));
                }
                closePort();
                restUntilNextOpening(pause);
                pause = least(pause.multipliedBy(2), limits.backOffMost());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            closePort();
        }
    }

    /// How long the present call into the port has lasted.
    long nanosSinceLastBeat() {
        return System.nanoTime() - beat;
    }

    /// The thread may hang in a native call for ever; should it return, it finds itself dismissed.
    void dismiss(String why) {
        dismissed = true;
        RawPort port = open;
        if (port != null) {
            port.letGo();
        }
        endJob(Job.Outcome.LOST);
        LOG.debug("owner dismissed: {}", why);
    }

    private void serve(RawPort port) throws IOException, InterruptedException {
        if (!dismissed) {
            news.found();
        }
        while (!dismissed) {
            beat = System.nanoTime();
            byte[] came = port.received();
            if (came.length > 0 && !dismissed) {
                received.add(came);
            }
            Job present = job;
            if (present == null) {
                job = jobs.poll(LOOK_EVERY_NANOS, TimeUnit.NANOSECONDS);
            } else {
                advance(present, port);
            }
        }
    }

    private void advance(Job present, RawPort port) throws IOException, InterruptedException {
        if (present.hasEnded()) {
            job = null;
            return;
        }
        int unsent = port.unsent();
        if (present.isHandedOver()) {
            awaitLastByte(unsent);
            return;
        }
        if (unsent < MOST_UNSENT && pace.wants(CHUNK, System.nanoTime())) {
            byte[] chunk = present.nextChunk(CHUNK);
            port.write(chunk);
            pace.sent(chunk.length, System.nanoTime());
            return;
        }
        TimeUnit.NANOSECONDS.sleep(LOOK_EVERY_NANOS);
    }

    private void awaitLastByte(int unsent) throws InterruptedException {
        long left = pace.nanosLeft(System.nanoTime());
        if (left <= 0 && unsent == 0) {
            endJob(Job.Outcome.LEFT);
            return;
        }
        TimeUnit.NANOSECONDS.sleep(left <= 0 ? LOOK_EVERY_NANOS : Math.min(left, LOOK_EVERY_NANOS));
    }

    /// Nobody shall wait for a line that is away.
    private void restUntilNextOpening(Duration pause) throws InterruptedException {
        long until = System.nanoTime() + pause.toNanos();
        while (!dismissed && System.nanoTime() < until) {
            beat = System.nanoTime();
            Job late = jobs.poll(LOOK_EVERY_NANOS * 10, TimeUnit.NANOSECONDS);
            if (late != null) {
                late.end(Job.Outcome.LOST);
            }
        }
    }

    private void lose(String why) {
        if (!dismissed) {
            news.lost(why);
        }
        endJob(Job.Outcome.LOST);
    }

    private void endJob(Job.Outcome how) {
        Job present = job;
        job = null;
        if (present != null) {
            present.end(how);
        }
    }

    private void closePort() {
        RawPort port = open;
        open = null;
        if (port != null) {
            port.close();
        }
    }

    private static String inWords(IOException gone) {
        return gone instanceof NoSuchFileException
                ? "not plugged in"
                : String.valueOf(gone.getMessage());
    }

    private static Duration least(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
