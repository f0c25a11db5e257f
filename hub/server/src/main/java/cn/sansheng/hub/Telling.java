package cn.sansheng.hub;

import cn.sansheng.hub.forecast.Forecast;
import cn.sansheng.hub.gateway.Publisher;
import cn.sansheng.hub.gateway.ViewPublishing;
import cn.sansheng.hub.owner.LiveHall;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the hub says by itself: everything after a connection, boards first; then views and pages
/// four times a second, with a forecast of waits made once a second; its status every half minute;
/// a farewell at the end.
final class Telling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
    private static final long VIEWS_EVERY_MILLIS = 250;
    private static final long FORECAST_EVERY_MILLIS = 1_000;
    private static final long FORECAST_REST = 20;
    private static final long STATUS_EVERY_MILLIS = 30_000;

    private final LiveHall live;
    private final HubStatus status;
    private final ScheduledExecutorService timer;
    private final Publisher publisher;
    private final ViewPublishing views;

    Telling(
            LiveHall live,
            HubStatus status,
            ScheduledExecutorService timer,
            Publisher publisher,
            ViewPublishing views) {
        this.live = live;
        this.status = status;
        this.timer = timer;
        this.publisher = publisher;
        this.views = views;
    }

    void everything() {
        views.sayAllAgain();
        publisher.status(status.present());
    }

    void regularly() {
        every(
                VIEWS_EVERY_MILLIS,
                () -> {
                    views.others();
                    live.tell();
                });
        foretellIn(FORECAST_EVERY_MILLIS);
        every(STATUS_EVERY_MILLIS, () -> publisher.status(status.present()));
    }

    /// A huge crowd takes long to foretell: it is done so much less often that deciding keeps its
    /// processors.
    private void foretellIn(long millis) {
        Runnable foretelling =
                () -> {
                    long begun = System.nanoTime();
                    logged(() -> live.expects(Forecast.of(live.situation())));
                    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                    foretellIn(Math.max(FORECAST_EVERY_MILLIS, FORECAST_REST * took));
                };
        var _ = timer.schedule(foretelling, millis, TimeUnit.MILLISECONDS);
    }

    private void every(long millis, Runnable task) {
        var _ =
                timer.scheduleWithFixedDelay(
                        () -> logged(task), millis, millis, TimeUnit.MILLISECONDS);
    }

    /// A timer forgets a task that has thrown once: what it says is logged, and the next turn
    /// comes.
    private static void logged(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.error("regular task", failed);
        }
    }

    @Override
    public void close() {
        publisher.farewell(status.gone());
    }
}
