package cn.sansheng.client.core;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The requests that still await an answer, in the order they were asked.
public record Questions(boolean linked, Map<UUID, Pending> pending) {
    /// Unanswered, the same bytes are sent again after this.
    public static final Duration AGAIN = Duration.ofSeconds(1);

    /// The longest expiry a request may have (contract §3).
    private static final Duration LONGEST = Duration.ofSeconds(5);

    public static final Questions NONE = new Questions(false, Map.of());

    public record Pending(Duration until, Duration next, boolean sent) {}

    public sealed interface Event {
        record Asked(UUID id, Duration patience) implements Event {}

        record Answered(UUID id) implements Event {}

        record Linked() implements Event {}

        record LinkLost() implements Event {}

        record Look() implements Event {}
    }

    public sealed interface Command {
        record Put(UUID id, int expirySeconds) implements Command {}

        /// `maybeDecided`: it has been on the wire.
        record GiveUp(UUID id, boolean maybeDecided) implements Command {}
    }

    public record Step(Questions questions, List<Command> commands) {}

    public Questions {
        pending = Collections.unmodifiableMap(new LinkedHashMap<>(pending));
    }

    public Step step(Event event, Duration now) {
        return switch (event) {
            case Event.Asked asked -> asked(asked, now).look(now);
            case Event.Answered answered -> new Step(without(answered.id()), List.of());
            case Event.Linked _ ->
                    each(true, was -> new Pending(was.until, now, was.sent)).look(now);
            case Event.LinkLost _ -> each(false, was -> was).look(now);
            case Event.Look _ -> look(now);
        };
    }

    /// When time alone will make a difference.
    public Optional<Duration> wakeAt() {
        return pending.values().stream()
                .map(each -> linked && each.next.compareTo(each.until) < 0 ? each.next : each.until)
                .min(Comparator.naturalOrder());
    }

    /// Asked twice under one id, the longer patience counts.
    private Questions asked(Event.Asked asked, Duration now) {
        Duration until = now.plus(asked.patience());
        Pending was = pending.getOrDefault(asked.id(), new Pending(until, now, false));
        Duration later = was.until.compareTo(until) > 0 ? was.until : until;
        Map<UUID, Pending> all = new LinkedHashMap<>(pending);
        all.put(asked.id(), new Pending(later, now, was.sent));
        return new Questions(linked, all);
    }

    private Questions without(UUID id) {
        Map<UUID, Pending> rest = new LinkedHashMap<>(pending);
        rest.remove(id);
        return new Questions(linked, rest);
    }

    private Questions each(boolean linked, UnaryOperator<Pending> change) {
        Map<UUID, Pending> all = new LinkedHashMap<>();
        pending.forEach((id, each) -> all.put(id, change.apply(each)));
        return new Questions(linked, all);
    }

    private Step look(Duration now) {
        List<Command> commands = new ArrayList<>();
        Map<UUID, Pending> rest = new LinkedHashMap<>();
        pending.forEach((id, each) -> {
            if (now.compareTo(each.until) >= 0) {
                commands.add(new Command.GiveUp(id, each.sent));
            } else if (linked && now.compareTo(each.next) >= 0) {
                commands.add(new Command.Put(id, expiry(each.until.minus(now))));
                rest.put(id, new Pending(each.until, now.plus(AGAIN), true));
            } else {
                rest.put(id, each);
            }
        });
        return new Step(new Questions(linked, rest), commands);
    }

    /// MQTT counts whole seconds; zero would mean none.
    private static int expiry(Duration left) {
        Duration most = left.compareTo(LONGEST) < 0 ? left : LONGEST;
        return Math.max(1, (int) Math.ceil(most.toMillis() / 1000.0));
    }
}
