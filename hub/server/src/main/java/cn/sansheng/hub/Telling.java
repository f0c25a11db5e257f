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
        every(FORECAST_EVERY_MILLIS, () -> live.expects(Forecast.of(live.situation())));
        every(STATUS_EVERY_MILLIS, () -> publisher.status(status.present()));
    }

    /// A timer forgets a task that has thrown once: what it says is logged, and the next turn
    /// comes.
    private void every(long millis, Runnable task) {
        var _ =
                timer.scheduleWithFixedDelay(
                        () -> {
                            try {
                                task.run();
                            } catch (RuntimeException failed) {
                                LOG.error("regular task", failed);
                            }
                        },
                        millis,
                        millis,
                        TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        publisher.farewell(status.gone());
    }
}
