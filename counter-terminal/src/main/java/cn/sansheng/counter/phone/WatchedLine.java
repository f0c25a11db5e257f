package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A telephone with the copper that tells of it; other sources bring their own [PhoneMoment]s.
public record WatchedLine(Optional<CopperLine> copper, Telephone telephone) {
    /// What comes of one happening.
    public record Step(WatchedLine next, List<Fact> facts) {
        public Step {
            facts = List.copyOf(facts);
        }
    }

    /// What goes on when the program starts is not known (T14).
    public static WatchedLine onCopper(LineId line, Signal ring, Signal hook, Moment now) {
        Telephone quiet = Telephone.quiet(line);
        Telephone telephone =
                switch (hook) {
                    case ACTIVE -> new Telephone(line, new Call.OffHook(now.uptime()));
                    case IDLE -> quiet;
                };
        return new WatchedLine(Optional.of(CopperLine.startingAt(ring, hook, now)), telephone);
    }

    public static WatchedLine toldByOthers(LineId line) {
        return new WatchedLine(Optional.empty(), Telephone.quiet(line));
    }

    public Step ringSeen(Signal signal, Moment now, Supplier<UUID> ids) {
        Hearing hearing = upTo(now, ids);
        hearing.copper(copper -> copper.ringSeen(signal, now));
        return hearing.step();
    }

    public Step hookSeen(Signal signal, Moment now, Supplier<UUID> ids) {
        Hearing hearing = upTo(now, ids);
        hearing.copper(copper -> copper.hookSeen(signal, now));
        return hearing.step();
    }

    /// Another source tells something, at `now`.
    public Step heard(PhoneMoment moment, Moment now, Supplier<UUID> ids) {
        Hearing hearing = upTo(now, ids);
        hearing.heard(moment);
        return hearing.step();
    }

    public Step passed(Moment now, Supplier<UUID> ids) {
        return upTo(now, ids).step();
    }

    public Optional<Duration> nextDeadline() {
        return Stream.of(copper.flatMap(CopperLine::nextDeadline), telephone.nextDeadline())
                .flatMap(Optional::stream)
                .min(Duration::compareTo);
    }

    /// "ok", or what is wrong with the copper.
    public String state() {
        return copper.map(CopperLine::state).orElse("ok");
    }

    private Hearing upTo(Moment now, Supplier<UUID> ids) {
        Hearing hearing = new Hearing(this, ids);
        hearing.runTo(now);
        return hearing;
    }
}
