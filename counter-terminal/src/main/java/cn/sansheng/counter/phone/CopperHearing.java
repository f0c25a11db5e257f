package cn.sansheng.counter.phone;

import cn.sansheng.counter.phone.RingCadence.Heard;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One step of a [CopperLine] on its way: rings and handset judge each other (T7, T10).
final class CopperHearing {
    private final List<PhoneMoment> moments = new ArrayList<>();
    private RingCadence ring;
    private Hook hook;

    CopperHearing(CopperLine before) {
        this.ring = before.ring();
        this.hook = before.hook();
    }

    CopperLine.Step ringSeen(Signal signal, Moment now) {
        take(ring.seen(signal, now), now.uptime());
        return step();
    }

    CopperLine.Step atDeadline(Moment due) {
        Duration time = due.uptime();
        if (hook.nextDeadline().filter(time::equals).isPresent()) {
            settleHook();
            return step();
        }
        if (ring.nextDeadline().filter(time::equals).isPresent()) {
            take(ring.atDeadline(time), time);
            return step();
        }
        ring = ring.stopped();
        moments.add(new PhoneMoment.RingingStopped(due));
        return step();
    }

    private CopperLine.Step step() {
        return new CopperLine.Step(new CopperLine(ring, hook), moments);
    }

    private void take(RingCadence.Step step, Duration time) {
        ring = step.next();
        switch (step.heard()) {
            case Heard.NewRing(var began) -> ringAt(began, time);
            case Heard.Nothing(), Heard.Stuck(), Heard.StuckNoMore() -> {}
        }
    }

    /// While the handset is up only the exchange's own noises are heard, unless it was put down too
    /// short a time ago to have settled.
    private void ringAt(Moment began, Duration time) {
        if (hook.settled() == Signal.ACTIVE) {
            if (!hook.downDuringRing(time)) {
                return;
            }
            settleHook();
        }
        moments.add(new PhoneMoment.RingBegan(began));
    }

    /// A ring that has begun when the handset goes up is a ring (S27: answered during ring n counts
    /// n), even if it was too young to be told by itself.
    private void settleHook() {
        Moment since = hook.since();
        hook = hook.settle();
        switch (hook.settled()) {
            case ACTIVE -> {
                ring.untoldAt(since.uptime())
                        .map(PhoneMoment.RingBegan::new)
                        .ifPresent(moments::add);
                ring = ring.told();
                moments.add(new PhoneMoment.HandsetUp(since));
            }
            case IDLE -> moments.add(new PhoneMoment.HandsetDown(since));
        }
    }
}
