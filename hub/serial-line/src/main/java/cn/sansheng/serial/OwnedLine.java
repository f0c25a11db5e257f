package cn.sansheng.serial;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/// A line of any kind with the one thread that owns its port.
final class OwnedLine implements SerialLine {
    private final String name;
    private final Pace pace;
    private final LineLimits limits;
    private final Received received = new Received();
    private final BlockingQueue<Job> jobs = new ArrayBlockingQueue<>(1);
    private final ReentrantLock turn = new ReentrantLock(true);
    private final LineNews news;
    private final OwnerWatch watch;

    /// `baud` and `form` pace what leaves.
    OwnedLine(
            String name,
            int baud,
            LineForm form,
            LineListener listener,
            RawPort.Opener opener,
            LineLimits limits) {
        this.name = name;
        this.pace = new Pace(baud, form);
        this.limits = limits;
        this.news = new LineNews(name, listener);
        this.watch =
                new OwnerWatch(
                        name,
                        limits,
                        news,
                        () ->
                                new LineOwner(
                                        opener,
                                        new Pace(baud, form),
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
            Duration limit = Duration.ofNanos(pace.wireNanos(bytes.length)).plus(limits.patience());
            switch (await(job, limit)) {
                case LEFT -> {}
                case LOST -> throw new LineLost(news.reason());
                case GIVEN_UP ->
                        throw new LineSilent(
                                name + ": " + bytes.length + " bytes did not leave in " + limit);
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
