package cn.sansheng.serial;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/// A serial line behind jSSC. Opening never fails because the device is away: the listener hears of
/// that, and again when the device is there.
public final class JsscSerialLine implements SerialLine {
    private final LineAddress address;
    private final LineLimits limits;
    private final Received received = new Received();
    private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(1);
    private final ReentrantLock turn = new ReentrantLock(true);
    private final LineNews news;
    private final OwnerWatch watch;

    /// Refused at once when another program holds the device.
    public static JsscSerialLine open(LineAddress address, LineListener listener)
            throws IOException {
        if (Files.exists(address.device())) {
            LineLock.take(LineLock.folder(), address.device()).close();
        }
        return new JsscSerialLine(
                address, listener, () -> JsscPort.open(address), LineLimits.USUAL);
    }

    JsscSerialLine(
            LineAddress address, LineListener listener, RawPort.Opener opener, LineLimits limits) {
        this.address = address;
        this.limits = limits;
        this.news = new LineNews(address, listener);
        this.watch =
                new OwnerWatch(
                        address,
                        limits,
                        news,
                        () ->
                                new LineOwner(
                                        opener,
                                        new Pace(address.baud(), address.form()),
                                        limits,
                                        jobs,
                                        received,
                                        news));
        watch.start();
    }

    @Override
    public void write(byte[] bytes) throws LineTrouble, InterruptedException {
        turn.lockInterruptibly();
        try {
            Job job = new Job(bytes);
            if (!news.isFound() || !jobs.offer(job)) {
                throw new LineLost(news.reason());
            }
            Duration limit =
                    Duration.ofNanos(
                                    new Pace(address.baud(), address.form())
                                            .wireNanos(bytes.length))
                            .plus(limits.patience());
            switch (await(job, limit)) {
                case LEFT -> {}
                case LOST -> throw new LineLost(news.reason());
                case GIVEN_UP ->
                        throw new LineSilent(
                                address + ": " + bytes.length + " bytes did not leave in " + limit);
            }
        } finally {
            turn.unlock();
        }
    }

    @Override
    public byte[] read(Duration patience) throws InterruptedException {
        return received.take(patience);
    }

    @Override
    public void close() {
        watch.close();
    }

    private Job.Outcome await(Job job, Duration limit) throws InterruptedException {
        try {
            return job.outcome().get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException silent) {
            return Job.Outcome.GIVEN_UP;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            job.end(Job.Outcome.GIVEN_UP);
            jobs.remove(job);
        }
    }
}
