package cn.sansheng.client.core;

import cn.sansheng.messages.Ack;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A station, a network that loses, and a hub by the rules of contract §3, in one thread with the
/// clock in hand. Facts are plain numbers; the station's disk may keep more than it must.
final class LossyHall {
    private static final int SEGMENT = 7;

    final List<Integer> committed = new ArrayList<>();
    final Map<Integer, Integer> timesSent = new HashMap<>();
    private final Map<UUID, Long> upTo = new HashMap<>();
    private final Deque<long[]> toHub = new ArrayDeque<>();
    private final Deque<Ack> toStation = new ArrayDeque<>();
    private final List<Integer> shelf = new ArrayList<>();
    private UUID outbox = new UUID(0, 1);
    private long forgotten;
    private int facts;
    private SendWindow window = new SendWindow.Away(0);
    private Duration now = Duration.ZERO;
    private int birthsToAck;
    int outboxes = 1;

    Shelf shelf() {
        return new Shelf(outbox, forgotten, forgotten + shelf.size());
    }

    int facts() {
        return facts;
    }

    boolean drained() {
        return window.acked() == shelf().stored();
    }

    void report() {
        shelf.add(++facts);
        step(new FactEvent.Look());
    }

    void link() {
        birth();
    }

    void loseLink() {
        toHub.clear();
        toStation.clear();
        birthsToAck = 0;
        step(new FactEvent.LinkLost());
    }

    /// kill -9: what the disk has not is gone; it may remember an older ack.
    void restartStation() {
        loseLink();
        window = new SendWindow.Away(Math.max(forgotten, window.acked() - 3));
    }

    void restoreHub(int toFacts) {
        while (committed.size() > toFacts) {
            committed.removeLast();
        }
        upTo.replaceAll((_, was) -> Math.min(was, toFacts));
        toHub.clear();
        toStation.clear();
    }

    void wait(Duration time) {
        now = now.plus(time);
        step(new FactEvent.Look());
    }

    /// What goes wrong with the next message.
    enum Luck {
        IS_LOST,
        ARRIVES,
        COMES_TWICE
    }

    void deliver(Luck luck) {
        if (birthsToAck > 0) {
            birthsToAck--;
            toStation.add(new Ack(outbox, upTo.getOrDefault(outbox, 0L)));
        } else if (!toHub.isEmpty()) {
            long[] fact = toHub.remove();
            int times =
                    switch (luck) {
                        case IS_LOST -> 0;
                        case ARRIVES -> 1;
                        case COMES_TWICE -> 2;
                    };
            for (int time = 0; time < times; time++) {
                commit(fact[0], (int) fact[1]);
            }
        } else {
            step(new FactEvent.Look());
        }
    }

    void hear() {
        if (!toStation.isEmpty()) {
            step(new FactEvent.AckCame(toStation.remove()));
        }
    }

    void loseAck() {
        toStation.poll();
    }

    private void commit(long seq, int fact) {
        long last = upTo.getOrDefault(outbox, 0L);
        if (seq == last + 1) {
            committed.add(fact);
            upTo.put(outbox, seq);
        }
        toStation.add(new Ack(outbox, upTo.getOrDefault(outbox, 0L)));
    }

    private void birth() {
        birthsToAck++;
        step(new FactEvent.Born());
    }

    private void step(FactEvent event) {
        int room = Math.max(0, 18 - toHub.size());
        SendWindow.Step step = window.step(event, now, shelf(), room);
        window = step.window();
        step.commands().forEach(this::obey);
        if (window instanceof SendWindow.Linked linked) {
            check(linked.sent() - linked.acked() <= SendWindow.WIDTH, "window too wide");
            check(linked.acked() >= forgotten, "waits for what is forgotten");
        }
    }

    private void obey(FactCommand command) {
        switch (command) {
            case FactCommand.Send(long from, long to) -> {
                for (long seq = from; seq <= to; seq++) {
                    int fact = shelf.get((int) (seq - forgotten - 1));
                    timesSent.merge(fact, 1, Integer::sum);
                    toHub.add(new long[] {seq, fact});
                }
            }
            case FactCommand.Forget(long last) -> {
                check(last <= upTo.getOrDefault(outbox, 0L), "forgets what is not committed");
                while (forgotten + SEGMENT <= last) {
                    shelf.subList(0, SEGMENT).clear();
                    forgotten += SEGMENT;
                }
            }
            case FactCommand.RepeatBirth() -> birth();
            case FactCommand.StartNewOutbox _ -> {
                outbox = new UUID(0, ++outboxes);
                forgotten = 0;
                toHub.clear();
                birth();
            }
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
