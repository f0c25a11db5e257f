package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.messages.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// One step of a [WatchedLine] on its way.
final class Hearing {
    private final Supplier<UUID> ids;
    private final List<Fact> facts = new ArrayList<>();
    private WatchedLine now;

    Hearing(WatchedLine before, Supplier<UUID> ids) {
        this.now = before;
        this.ids = ids;
    }

    WatchedLine.Step step() {
        return new WatchedLine.Step(now, facts);
    }

    /// Takes every deadline up to the time, in its order.
    void runTo(Moment time) {
        Optional<Duration> due = now.nextDeadline();
        while (due.isPresent() && due.get().compareTo(time.uptime()) <= 0) {
            takeDeadline(new Moment(due.get(), time.hall()));
            due = now.nextDeadline();
        }
    }

    void heard(PhoneMoment moment) {
        take(now.telephone().heard(moment, ids));
    }

    void copper(Function<CopperLine, CopperLine.Step> happening) {
        now.copper()
                .map(happening)
                .ifPresent(step -> {
                    now = new WatchedLine(Optional.of(step.next()), now.telephone());
                    step.moments().forEach(this::heard);
                });
    }

    private void takeDeadline(Moment due) {
        Optional<Duration> wires = now.copper().flatMap(CopperLine::nextDeadline);
        if (wires.filter(due.uptime()::equals).isPresent()) {
            copper(copper -> copper.atDeadline(due));
            return;
        }
        take(now.telephone().atDeadline(ids));
    }

    private void take(Telephone.Step step) {
        now = new WatchedLine(now.copper(), step.next());
        facts.addAll(step.facts());
    }
}
