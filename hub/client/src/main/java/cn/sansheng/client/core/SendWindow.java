package cn.sansheng.client.core;

import cn.sansheng.messages.Ack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which facts are on their way to the hub. `acked` is what the hub last said it has committed.
public sealed interface SendWindow {
    /// At most so many facts unacknowledged on the wire (contract §3).
    int WIDTH = 100;

    /// Without progress the facts are sent again after this (contract §3).
    Duration STALLED = Duration.ofSeconds(5);

    /// An ack that moves nothing tells of a gap, or answers a repeat; only a gap stays this long.
    Duration GAP = Duration.ofMillis(200);

    /// After a birth the hub's ack is worth waiting for: it tells where to begin.
    Duration EAR = Duration.ofSeconds(1);

    /// An ack from before what we have forgotten may be an old one delivered late; one that stands
    /// this long, with a birth asked in between, means that the hub was restored.
    Duration DOUBT = Duration.ofSeconds(2);

    long acked();

    record Away(long acked) implements SendWindow {}

    /// `sent` is the last number put on the wire, `gapAfter` the last `acked` for which a gap was
    /// taken as heard (-1: none), `resendAt` when the outstanding ones are sent again.
    record Linked(
            long acked,
            long sent,
            long gapAfter,
            Duration resendAt,
            Duration silentUntil,
            Optional<Duration> doubtedAt)
            implements SendWindow {
        private boolean outstanding() {
            return sent > acked;
        }
    }

    record Step(SendWindow window, List<FactCommand> commands) {}

    /// `room` is how many messages the wire takes at this moment.
    default Step step(FactEvent event, Duration now, Shelf shelf, int room) {
        return switch (event) {
            case FactEvent.LinkLost _ -> new Step(new Away(acked()), List.of());
            case FactEvent.Born _ -> new Step(born(now), List.of());
            case FactEvent.AckCame came -> heard(came.ack(), now, shelf, room);
            case FactEvent.Look _ ->
                    this instanceof Linked linked
                            ? send(linked, List.of(), now, shelf, room)
                            : new Step(this, List.of());
        };
    }

    /// When time alone will make a difference after a look at `now`.
    default Optional<Duration> wakeAt(Duration now, Shelf shelf) {
        if (!(this instanceof Linked linked)) {
            return Optional.empty();
        }
        Stream<Duration> sending =
                linked.acked == shelf.stored()
                        ? Stream.empty()
                        : Stream.of(linked.outstanding() ? linked.resendAt : linked.silentUntil);
        return Stream.concat(sending, linked.doubtedAt.map(at -> at.plus(DOUBT)).stream())
                .filter(at -> at.compareTo(now) > 0)
                .min(Comparator.naturalOrder());
    }

    private Linked born(Duration now) {
        Optional<Duration> doubt = this instanceof Linked was ? was.doubtedAt : Optional.empty();
        return new Linked(acked(), acked(), -1, now.plus(STALLED), now.plus(EAR), doubt);
    }

    private Step heard(Ack ack, Duration now, Shelf shelf, int room) {
        if (!(this instanceof Linked was) || !ack.outbox().equals(shelf.outbox())) {
            return new Step(this, List.of());
        }
        if (ack.upTo() > shelf.stored()) {
            return anew(was.acked, "the hub has facts that this disk never wrote");
        }
        if (ack.upTo() < shelf.forgotten()) {
            return doubt(was, now, shelf, room);
        }
        List<FactCommand> commands = new ArrayList<>();
        if (ack.upTo() > was.acked) {
            commands.add(new FactCommand.Forget(ack.upTo()));
        }
        return send(after(was, ack.upTo(), now), commands, now, shelf, room);
    }

    private static Linked after(Linked was, long upTo, Duration now) {
        boolean gap = upTo == was.acked && was.outstanding() && was.gapAfter != upTo;
        Duration soon = now.plus(GAP);
        Duration resendAt =
                upTo != was.acked
                        ? now.plus(STALLED)
                        : gap && soon.compareTo(was.resendAt) < 0 ? soon : was.resendAt;
        return new Linked(
                upTo,
                upTo < was.acked ? upTo : Math.max(was.sent, upTo),
                gap ? upTo : was.gapAfter,
                resendAt,
                now,
                Optional.empty());
    }

    private Step doubt(Linked was, Duration now, Shelf shelf, int room) {
        if (was.doubtedAt.isPresent()) {
            return send(was, List.of(), now, shelf, room);
        }
        Linked doubting =
                new Linked(
                        was.acked,
                        was.sent,
                        was.gapAfter,
                        was.resendAt,
                        was.silentUntil,
                        Optional.of(now));
        return new Step(doubting, List.of(new FactCommand.RepeatBirth()));
    }

    private static Step anew(long after, String why) {
        return new Step(new Away(0), List.of(new FactCommand.StartNewOutbox(after, why)));
    }

    private static Step send(
            Linked linked, List<FactCommand> before, Duration now, Shelf shelf, int room) {
        if (linked.doubtedAt.filter(at -> now.compareTo(at.plus(DOUBT)) >= 0).isPresent()) {
            return anew(
                    shelf.forgotten(),
                    "the hub was restored to before what this disk has forgotten");
        }
        boolean again = linked.outstanding() && now.compareTo(linked.resendAt) >= 0;
        long sent = again ? linked.acked : linked.sent;
        long last = Math.min(Math.min(shelf.stored(), linked.acked + WIDTH), sent + room);
        if (now.compareTo(linked.silentUntil) < 0 || last <= sent) {
            return new Step(linked, before);
        }
        List<FactCommand> commands = new ArrayList<>(before);
        commands.add(new FactCommand.Send(sent + 1, last));
        Linked after =
                new Linked(
                        linked.acked,
                        last,
                        linked.gapAfter,
                        linked.outstanding() && !again ? linked.resendAt : now.plus(STALLED),
                        linked.silentUntil,
                        linked.doubtedAt);
        return new Step(after, commands);
    }
}
