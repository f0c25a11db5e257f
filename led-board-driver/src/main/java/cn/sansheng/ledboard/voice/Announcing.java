package cn.sansheng.ledboard.voice;

import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Summary.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which call is spoken when. Each zone has one queue: two calls never overlap in it, and none is
/// dropped. What was called before the program came up, or longer ago than a minute while it was
/// cut off, is over; in an emergency (S70) the voice stops at once and keeps silent, and the calls
/// that waited are for the counters to repeat.
public record Announcing(
        Map<Zone, List<Call>> waiting,
        Set<Zone> speaking,
        Optional<Set<Call>> known,
        boolean mute) {
    /// Whoever was called has come by then, or is called again.
    private static final Duration OVER = Duration.ofMinutes(1);

    private static final Comparator<Zone> ORDER = Comparator.comparing(Zone::name);

    /// What happens to the voice.
    public sealed interface Event {
        record Told(View.Summary summary, Instant now) implements Event {}

        /// The loudspeaker is free again, however that came.
        record Ended(Zone zone) implements Event {}
    }

    /// What the loudspeakers are to do.
    public sealed interface Command {
        record Speak(Zone zone, Call call) implements Command {}

        record Hush(Zone zone) implements Command {}
    }

    public record Step(Announcing next, List<Command> commands) {}

    public Announcing {
        waiting = Map.copyOf(waiting);
        speaking = Set.copyOf(speaking);
    }

    public static Announcing in(List<Zone> zones) {
        Map<Zone, List<Call>> waiting = new TreeMap<>(ORDER);
        zones.forEach(zone -> waiting.put(zone, List.of()));
        return new Announcing(waiting, Set.of(), Optional.empty(), false);
    }

    public Step step(Event event) {
        return switch (event) {
            case Event.Told(var summary, var now) -> told(summary, now);
            case Event.Ended(var zone) -> ended(zone);
        };
    }

    private Step told(View.Summary summary, Instant now) {
        Set<Call> heard = Set.copyOf(summary.calls());
        if (!summary.notices().isEmpty()) {
            return hushed(heard);
        }
        List<Call> fresh =
                summary.calls().stream().filter(call -> call.at().plus(OVER).isAfter(now)).toList();
        Map<Zone, List<Call>> queues = new TreeMap<>(ORDER);
        waiting.forEach((zone, queue) -> queues.put(zone, joined(zone, queue, fresh)));
        return spoken(queues, speaking, Optional.of(heard), false);
    }

    /// Newest first in the view, oldest first in the queue; a call that waits is not queued twice.
    private List<Call> joined(Zone zone, List<Call> queue, List<Call> calls) {
        if (known.isEmpty()) {
            return queue;
        }
        List<Call> longer = new ArrayList<>(queue);
        calls.reversed().stream()
                .filter(call -> zone.hears(call.counter()))
                .filter(call -> !known.get().contains(call))
                .filter(call -> longer.stream().noneMatch(other -> isRecallOf(other, call)))
                .forEach(longer::add);
        return List.copyOf(longer);
    }

    private static boolean isRecallOf(Call waiting, Call call) {
        return waiting.number().equals(call.number()) && waiting.counter().equals(call.counter());
    }

    private Step hushed(Set<Call> heard) {
        Map<Zone, List<Call>> silent = new TreeMap<>(ORDER);
        waiting.keySet().forEach(zone -> silent.put(zone, List.of()));
        List<Command> commands =
                mute
                        ? List.of()
                        : speaking.stream().sorted(ORDER).<Command>map(Command.Hush::new).toList();
        return new Step(new Announcing(silent, speaking, Optional.of(heard), true), commands);
    }

    private Step ended(Zone zone) {
        Set<Zone> rest = new HashSet<>(speaking);
        rest.remove(zone);
        return spoken(waiting, rest, known, mute);
    }

    /// Every free zone begins with the first of its queue.
    private Step spoken(
            Map<Zone, List<Call>> queues,
            Set<Zone> busy,
            Optional<Set<Call>> heard,
            boolean silent) {
        Map<Zone, List<Call>> left = new TreeMap<>(ORDER);
        left.putAll(queues);
        Set<Zone> at = new HashSet<>(busy);
        List<Command> commands = new ArrayList<>();
        left.replaceAll((zone, queue) -> {
            if (queue.isEmpty() || !at.add(zone)) {
                return queue;
            }
            commands.add(new Command.Speak(zone, queue.getFirst()));
            return List.copyOf(queue.subList(1, queue.size()));
        });
        return new Step(new Announcing(left, at, heard, silent), List.copyOf(commands));
    }
}
