package cn.sansheng.counter.wires;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.counter.wires.WireEvent.ButtonPressed;
import cn.sansheng.counter.wires.WireEvent.PartChanged;
import cn.sansheng.counter.wires.WireLoop.News;
import cn.sansheng.counter.wires.WireLoop.Source;
import cn.sansheng.gpio.Signal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// With a clock in hand; an edge wakes the owner, which then takes what is due by that clock.
@Timeout(30)
class WireLoopTest {
    private static final Pin THREE = new Pin.Button(3);
    private static final Pin FIVE = new Pin.Button(5);

    private final AtomicLong millis = new AtomicLong();
    private final Surroundings surroundings =
            new Surroundings(
                    () -> millis.get() * 1_000_000,
                    () -> Instant.EPOCH.plusMillis(millis.get()),
                    () -> new UUID(0, 1));
    private final PinsInHand pins = new PinsInHand();
    private final BlockingQueue<News> news = new LinkedBlockingQueue<>();
    private final List<WireEvent> heard = new CopyOnWriteArrayList<>();
    private final Thread owner = Thread.ofVirtual().unstarted(loop());

    @AfterEach
    void stop() {
        owner.interrupt();
    }

    @Test
    void aMissedEdgeIsMadeUpForByALook() {
        pins.levels.put(THREE, Signal.ACTIVE);
        passTo(500);
        owner.start();
        await().until(() -> pins.looks.get() == 1);
        passTo(580);

        await().until(() -> heard.equals(List.of(new ButtonPressed(3))));
    }

    @Test
    void b10_aStuckButtonIsAPartThatIsNotWell() {
        owner.start();
        edge(THREE, Signal.ACTIVE, 0);
        pins.levels.put(THREE, Signal.ACTIVE);
        passTo(10_100);
        await().until(() -> heard.size() == 2);
        pins.levels.put(THREE, Signal.IDLE);
        edge(THREE, Signal.IDLE, 10_200);
        passTo(10_300);

        await().until(() -> heard.size() == 3);
        assertEquals(
                List.of(
                        new ButtonPressed(3),
                        new PartChanged(Switchboard.BUTTONS, "button-3-stuck"),
                        new PartChanged(Switchboard.BUTTONS, "ok")),
                heard);
    }

    @Test
    void pinsThatCannotBeReadAreLostUntilTheyCan() {
        pins.readable = false;
        passTo(500);
        owner.start();
        await().until(() -> heard.equals(List.of(new PartChanged(Switchboard.BUTTONS, "lost"))));
        pins.readable = true;
        passTo(1_000);

        await().until(() -> heard.getLast().equals(new PartChanged(Switchboard.BUTTONS, "ok")));
    }

    @Test
    void edgesThatOvertakeEachOtherAreTakenAllTheSame() {
        edge(FIVE, Signal.ACTIVE, 1_000);
        edge(FIVE, Signal.IDLE, 1_200);
        edge(THREE, Signal.ACTIVE, 1_199);
        edge(THREE, Signal.IDLE, 1_400);
        passTo(1_500);
        owner.start();

        await().until(() -> heard.size() == 1);
        assertEquals(List.of(new ButtonPressed(5)), heard);
    }

    private Runnable loop() {
        Map<Pin, Signal> idle = Map.of(THREE, Signal.IDLE, FIVE, Signal.IDLE);
        pins.levels.putAll(idle);
        Moment start = surroundings.now();
        return new WireLoop(
                new Switchboard(idle, Optional.empty(), start, surroundings.ids()),
                List.of(new Source(pins, Set.of(Switchboard.BUTTONS))),
                news,
                surroundings,
                heard::add);
    }

    private void edge(Pin pin, Signal signal, long at) {
        millis.accumulateAndGet(at, Math::max);
        news.add(
                new News.Edge(
                        pin,
                        signal,
                        new Moment(Duration.ofMillis(at), Instant.EPOCH.plusMillis(at))));
    }

    /// The owner waits by real time: an edge that changes nothing wakes it.
    private void passTo(long time) {
        millis.set(time);
        edge(FIVE, Signal.IDLE, time);
    }

    private static final class PinsInHand implements Inputs {
        private final Map<Pin, Signal> levels = new ConcurrentHashMap<>();
        private final AtomicLong looks = new AtomicLong();
        private volatile boolean readable = true;

        @Override
        public Map<Pin, Signal> start(Listener listener) throws IOException {
            return levels();
        }

        @Override
        public Map<Pin, Signal> levels() throws IOException {
            looks.incrementAndGet();
            if (!readable) {
                throw new IOException("pulled out");
            }
            return Map.copyOf(levels);
        }

        @Override
        public void close() {}
    }
}
