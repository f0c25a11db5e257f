package cn.sansheng.simulator.crowd;

import cn.sansheng.messages.CounterId;
import cn.sansheng.simulator.day.ClerkDay;
import cn.sansheng.simulator.day.ClerkEvent;
import cn.sansheng.simulator.day.ClerkStep;
import cn.sansheng.simulator.day.TimedFact;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// One counter with its clerk, telephone and rating buttons, played by one thread.
final class VirtualCounter implements Runnable {
    private final Station station;
    private final ClerkDay plan;
    private final BlockingQueue<ClerkEvent> inbox = new LinkedBlockingQueue<>();
    private final Queue<TimedFact> coming =
            new PriorityQueue<>(Comparator.comparing(TimedFact::at));

    VirtualCounter(
            Station station, CounterId counter, ClerkDay plan, Collection<TimedFact> telephone) {
        this.station = station;
        this.plan = plan;
        coming.addAll(telephone);
        station.onCounterView(counter, view -> inbox.add(new ClerkEvent.Looked(view)));
    }

    @Override
    public void run() {
        try {
            ClerkStep step = plan.begin(station.now());
            while (!station.stopping()) {
                carryOut(step);
                ClerkEvent event =
                        station.next(inbox, earliest(step.wake()))
                                .orElse(new ClerkEvent.TimePassed());
                reportDue();
                step = plan.step(step.clerk(), event, station.now());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void carryOut(ClerkStep step) {
        coming.addAll(step.facts());
        step.press()
                .ifPresent(request ->
                        station.ask(request, reply -> inbox.add(new ClerkEvent.Answered(reply))));
    }

    private void reportDue() {
        Instant now = station.now();
        while (!coming.isEmpty() && !coming.element().at().isAfter(now)) {
            TimedFact due = coming.remove();
            station.report(due.fact(), due.at());
        }
    }

    private Optional<Instant> earliest(Optional<Instant> wake) {
        Optional<Instant> fact = Optional.ofNullable(coming.peek()).map(TimedFact::at);
        return fact.isEmpty() || wake.filter(at -> at.isBefore(fact.get())).isPresent()
                ? wake
                : fact;
    }
}
