package cn.sansheng.hub.gateway;

import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.owner.Arrival;
import cn.sansheng.hub.owner.Inbox;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.Status;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Who is there, by births and wills, and who has been gone too long. Real time: a cut cable does
/// not know the hall's clock.
public final class Presences {
    /// After a start of the hub a station that was there before has this long to say so again.
    private static final Duration TIME_TO_RETURN = Duration.ofSeconds(45);

    private final Inbox inbox;
    private final Duration goneAfter;
    private final ScheduledExecutorService timer;
    private final Map<StationName, ScheduledFuture<?>> going = new ConcurrentHashMap<>();

    public Presences(Inbox inbox, Duration goneAfter, ScheduledExecutorService timer) {
        this.inbox = inbox;
        this.goneAfter = goneAfter;
        this.timer = timer;
    }

    void heard(StationName station, Status status) {
        if (status.online()) {
            stopWaiting(station);
            inbox.put(new Arrival.Notice(new Input.Born(station, status)));
        } else {
            inbox.put(new Arrival.Notice(new Input.Died(station, status.session())));
            expect(station, goneAfter, new Input.GoneTooLong(station));
        }
    }

    /// What the journal says of stations is from before this start.
    public void restored(Hall hall) {
        hall.stations()
                .forEach((station, standing) -> {
                    if (standing.online() && !station.equals(MqttGateway.HUB)) {
                        notBack(station, standing.session());
                    } else {
                        expect(station, goneAfter, new Input.GoneTooLong(station));
                    }
                });
    }

    private void notBack(StationName station, UUID session) {
        schedule(
                station,
                TIME_TO_RETURN,
                () -> {
                    inbox.put(new Arrival.Notice(new Input.Died(station, session)));
                    expect(station, goneAfter, new Input.GoneTooLong(station));
                });
    }

    private void expect(StationName station, Duration after, Input gone) {
        schedule(station, after, () -> inbox.put(new Arrival.Notice(gone)));
    }

    private void schedule(StationName station, Duration after, Runnable then) {
        ScheduledFuture<?> next = timer.schedule(then, after.toMillis(), TimeUnit.MILLISECONDS);
        ScheduledFuture<?> before = going.put(station, next);
        if (before != null) {
            before.cancel(false);
        }
    }

    private void stopWaiting(StationName station) {
        ScheduledFuture<?> before = going.remove(station);
        if (before != null) {
            before.cancel(false);
        }
    }
}
