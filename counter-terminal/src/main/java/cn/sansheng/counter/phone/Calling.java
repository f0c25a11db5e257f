package cn.sansheng.counter.phone;

import cn.sansheng.counter.phone.RingCadence.Heard;
import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// One step of a [Telephone] on its way, with the facts that come of it.
final class Calling {
    /// The protocol counts no further; after 80 minutes of ringing nobody minds.
    private static final int MOST_RINGS = 1000;

    private final Supplier<UUID> ids;
    private final List<Fact> facts = new ArrayList<>();
    private Telephone now;

    Calling(Telephone before, Supplier<UUID> ids) {
        this.now = before;
        this.ids = ids;
    }

    Telephone.Step step() {
        return new Telephone.Step(now, facts);
    }

    /// Takes every deadline up to the time, in its order.
    void runTo(Duration time) {
        Optional<Duration> due = now.nextDeadline();
        while (due.isPresent() && due.get().compareTo(time) <= 0) {
            takeDeadline(due.get());
            due = now.nextDeadline();
        }
    }

    void ringSeen(Signal signal, Moment moment) {
        take(now.ring().seen(signal, moment), moment.uptime());
    }

    void hookSeen(Signal signal, Moment moment) {
        now = new Telephone(now.line(), now.ring(), now.hook().seen(signal, moment), now.call());
    }

    private void takeDeadline(Duration due) {
        if (now.hook().nextDeadline().filter(due::equals).isPresent()) {
            settleHook();
            return;
        }
        if (now.ring().nextDeadline().filter(due::equals).isPresent()) {
            take(now.ring().atDeadline(due), due);
            return;
        }
        callIsDue();
    }

    private void take(RingCadence.Step step, Duration time) {
        now = new Telephone(now.line(), step.next(), now.hook(), now.call());
        switch (step.heard()) {
            case Heard.NewRing(var began) -> ringAt(began, time);
            case Heard.Nothing(), Heard.Stuck(), Heard.StuckNoMore() -> {}
        }
    }

    /// While the handset is up only the exchange's own noises are heard, unless it was put down too
    /// short a time ago to have settled.
    private void ringAt(Moment began, Duration time) {
        if (now.hook().settled() == Signal.ACTIVE) {
            if (!now.hook().downDuringRing(time)) {
                return;
            }
            settleHook();
        }
        rang(began);
    }

    private void rang(Moment began) {
        switch (now.call()) {
            case Call.Quiet() -> {
                UUID id = ids.get();
                facts.add(new Fact.PhoneRang(now.line(), id, 1));
                become(new Call.Ringing(id, 1, began));
            }
            case Call.Ringing(var id, var rings, var first) when rings < MOST_RINGS -> {
                facts.add(new Fact.PhoneRang(now.line(), id, rings + 1));
                become(new Call.Ringing(id, rings + 1, first));
            }
            case Call.Ringing(_, _, _),
                    Call.Talking(_, _),
                    Call.LongTalk(_, _),
                    Call.OffHook(_),
                    Call.OffHookTooLong() -> {}
        }
    }

    private void settleHook() {
        Moment since = now.hook().since();
        now = new Telephone(now.line(), now.ring(), now.hook().settle(), now.call());
        switch (now.hook().settled()) {
            case ACTIVE -> liftedAt(since);
            case IDLE -> putDownAt(since);
        }
    }

    /// A ring that has begun when the handset goes up is a ring (S27: answered during ring n counts
    /// n), even if it was too young to be told by itself.
    private void liftedAt(Moment since) {
        now.ring().untoldAt(since.uptime()).ifPresent(this::rang);
        now = new Telephone(now.line(), now.ring().told(), now.hook(), now.call());
        switch (now.call()) {
            case Call.Ringing(var id, var rings, var first) -> {
                facts.add(new Fact.PhoneAnswered(now.line(), id, rings, first.secondsUntil(since)));
                become(new Call.Talking(id, since));
            }
            case Call.Quiet() -> become(new Call.OffHook(since.uptime()));
            case Call.Talking(_, _),
                    Call.LongTalk(_, _),
                    Call.OffHook(_),
                    Call.OffHookTooLong() -> {}
        }
    }

    private void putDownAt(Moment since) {
        switch (now.call()) {
            case Call.Talking(var id, var from) -> ended(id, from, since);
            case Call.LongTalk(var id, var from) -> ended(id, from, since);
            case Call.OffHook(_), Call.OffHookTooLong(), Call.Quiet(), Call.Ringing(_, _, _) -> {}
        }
        become(new Call.Quiet());
    }

    private void ended(UUID call, Moment from, Moment since) {
        facts.add(new Fact.PhoneEnded(now.line(), call, from.secondsUntil(since)));
    }

    private void callIsDue() {
        switch (now.call()) {
            case Call.Ringing(var id, var rings, _) -> {
                facts.add(new Fact.PhoneAbandoned(now.line(), id, rings));
                become(new Call.Quiet());
            }
            case Call.OffHook(_) -> {
                facts.add(new Fact.PhoneOffHookTooLong(now.line()));
                become(new Call.OffHookTooLong());
            }
            case Call.Talking(var id, var since) -> {
                facts.add(new Fact.PhoneOffHookTooLong(now.line()));
                become(new Call.LongTalk(id, since));
            }
            case Call.Quiet(), Call.LongTalk(_, _), Call.OffHookTooLong() -> {}
        }
    }

    private void become(Call next) {
        now = new Telephone(now.line(), now.ring(), now.hook(), next);
    }
}
