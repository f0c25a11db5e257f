package cn.sansheng.counter.wires;

import cn.sansheng.counter.phone.PhoneMoment;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one owner of the [Switchboard]: waits for the next news or the next deadline.
final class WireLoop implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(WireLoop.class);

    /// A driver can miss an edge. So short that a ring whose end was missed, 1.1 s at the most, is
    /// over before it counts as a fault (T4, 2 s).
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /// What the inputs tell, and when it was told.
    sealed interface News {
        Moment at();

        record Edge(Pin pin, Signal signal, Moment at) implements News {}

        record Told(PhoneMoment moment, Moment at) implements News {}
    }

    /// Some pins, and the parts that are lost with them.
    record Source(Inputs inputs, Set<PartName> parts) {}

    private final Switchboard switchboard;
    private final List<Source> sources;
    private final BlockingQueue<News> news;
    private final Surroundings surroundings;
    private final Consumer<WireEvent> inbox;
    private Moment last;
    private Duration nextLook;

    WireLoop(
            Switchboard switchboard,
            List<Source> sources,
            BlockingQueue<News> news,
            Surroundings surroundings,
            Consumer<WireEvent> inbox) {
        this.switchboard = switchboard;
        this.sources = sources;
        this.news = news;
        this.surroundings = surroundings;
        this.inbox = inbox;
        this.last = surroundings.now();
        this.nextLook = last.uptime().plus(LOOK_EVERY);
    }

    @Override
    public void run() {
        try {
            while (true) {
                @Nullable News next = news.poll(untilNext().toNanos(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    timePassed();
                } else {
                    take(next);
                }
                switchboard.heard().forEach(inbox);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(News next) {
        Moment at = notBefore(next.at());
        switch (next) {
            case News.Edge(var pin, var signal, _) -> switchboard.seen(pin, signal, at);
            case News.Told(var moment, _) -> switchboard.told(moment, at);
        }
    }

    private void timePassed() {
        Moment now = notBefore(surroundings.now());
        switchboard.passed(now);
        if (nextLook.compareTo(now.uptime()) <= 0) {
            sources.forEach(source -> look(source, now));
            nextLook = now.uptime().plus(LOOK_EVERY);
        }
    }

    private void look(Source source, Moment now) {
        try {
            source.inputs.levels().forEach((pin, signal) -> switchboard.seen(pin, signal, now));
            switchboard.found(source.parts);
        } catch (IOException lost) {
            if (switchboard.lost(source.parts)) {
                LOG.warn("{} cannot be read: {}", source.parts, lost.getMessage());
            }
        }
    }

    private Duration untilNext() {
        Duration due =
                switchboard
                        .nextDeadline()
                        .filter(deadline -> deadline.compareTo(nextLook) < 0)
                        .orElse(nextLook);
        return due.minus(surroundings.now().uptime());
    }

    /// Edges of several threads may overtake each other by a hair.
    private Moment notBefore(Moment moment) {
        if (moment.uptime().compareTo(last.uptime()) > 0) {
            last = moment;
        }
        return last;
    }
}
