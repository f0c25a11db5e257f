package cn.sansheng.counter.phone;

import cn.sansheng.counter.pins.Moment;
import cn.sansheng.gpio.Signal;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A telephone, a clock in hand, and what it told. The hall's clock may go faster than the wires'.
final class Rehearsal {
    private static final Instant MORNING = Instant.parse("2026-11-25T01:00:00Z");
    static final LineId LINE = new LineId("25");

    record Told(long millis, Fact fact) {}

    private final int speed;
    private final List<Told> told = new ArrayList<>();
    private final List<UUID> calls = new ArrayList<>();
    private WatchedLine telephone;

    Rehearsal() {
        this(1);
    }

    Rehearsal(int speed) {
        this.speed = speed;
        this.telephone = WatchedLine.onCopper(LINE, Signal.IDLE, Signal.IDLE, at(0));
    }

    Rehearsal restartedWith(Signal ring, Signal hook) {
        telephone = WatchedLine.onCopper(LINE, ring, hook, at(0));
        return this;
    }

    Rehearsal ring(Signal signal, long millis) {
        until(millis);
        take(telephone.ringSeen(signal, at(millis), this::nextId), millis);
        return this;
    }

    Rehearsal hook(Signal signal, long millis) {
        until(millis);
        take(telephone.hookSeen(signal, at(millis), this::nextId), millis);
        return this;
    }

    Rehearsal up(long millis) {
        return hook(Signal.ACTIVE, millis);
    }

    Rehearsal down(long millis) {
        return hook(Signal.IDLE, millis);
    }

    /// A steady level.
    Rehearsal burst(long from, long to) {
        return ring(Signal.ACTIVE, from).ring(Signal.IDLE, to);
    }

    /// As the owner does: at every deadline.
    Rehearsal until(long millis) {
        Optional<Duration> due = telephone.nextDeadline();
        while (due.isPresent() && due.get().toMillis() <= millis) {
            take(telephone.passed(moment(due.get()), this::nextId), due.get().toMillis());
            due = telephone.nextDeadline();
        }
        return this;
    }

    /// Without looking in between, as if the owner had slept.
    Rehearsal oversleptUntil(long millis) {
        take(telephone.passed(at(millis), this::nextId), millis);
        return this;
    }

    Optional<Duration> nextDeadline() {
        return telephone.nextDeadline();
    }

    String state() {
        return telephone.state();
    }

    List<Fact> facts() {
        return told.stream().map(Told::fact).toList();
    }

    /// The words of the examples: "300 phone-rang ring=1".
    List<String> words() {
        return told.stream().map(entry -> entry.millis + " " + words(entry.fact)).toList();
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case Fact.PhoneRang(_, _, var ring) -> "phone-rang ring=" + ring;
            case Fact.PhoneAnswered(_, _, var rings, var seconds) ->
                    "phone-answered rings=" + rings + " seconds=" + seconds;
            case Fact.PhoneAbandoned(_, _, var rings) -> "phone-abandoned rings=" + rings;
            case Fact.PhoneEnded(_, _, var seconds) -> "phone-ended talkSeconds=" + seconds;
            case Fact.PhoneOffHookTooLong(_) -> "phone-off-hook-too-long";
            case Fact other -> throw new AssertionError(other + " is not a telephone's");
        };
    }

    private void take(WatchedLine.Step step, long millis) {
        telephone = step.next();
        step.facts().forEach(fact -> told.add(new Told(millis, fact)));
    }

    private UUID nextId() {
        UUID id = id(calls.size() + 1);
        calls.add(id);
        return id;
    }

    static UUID id(int call) {
        return new UUID(0, call);
    }

    private Moment at(long millis) {
        return moment(Duration.ofMillis(millis));
    }

    private Moment moment(Duration uptime) {
        return new Moment(uptime, MORNING.plus(uptime.multipliedBy(speed)));
    }
}
