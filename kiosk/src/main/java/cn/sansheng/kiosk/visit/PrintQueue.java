package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Printout;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What the printer does and shall do: one thing at a time, each job once. In idle hours it is
/// asked how it is, so that an empty roll is known before somebody takes a ticket.
record PrintQueue(PrinterState known, Occupation occupation, List<Job> waiting, Duration lookAt) {
    /// Seconds after the last word of the printer.
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private static final Duration LOOK_AT_TROUBLE_EVERY = Duration.ofSeconds(2);

    /// `ticket` when it is a ticket's paper, `order` when the hub asked for it.
    record Job(UUID id, Printout paper, Optional<TicketId> ticket, Optional<UUID> order) {}

    sealed interface Occupation {
        record Idle() implements Occupation {}

        record Looking() implements Occupation {}

        record Printing(Job job) implements Occupation {}
    }

    record Step(PrintQueue queue, List<Command> commands) {}

    PrintQueue {
        waiting = List.copyOf(waiting);
    }

    /// Well until the first look says otherwise, which is due at once.
    static PrintQueue starting(Moment now) {
        return new PrintQueue(PrinterState.OK, new Occupation.Idle(), List.of(), now.uptime());
    }

    PrintQueue with(Job job) {
        List<Job> all = new ArrayList<>(waiting);
        all.add(job);
        return new PrintQueue(known, occupation, all, lookAt);
    }

    boolean hasJobFor(TicketId ticket) {
        Stream<Job> running =
                switch (occupation) {
                    case Occupation.Printing(Job job) -> Stream.of(job);
                    case Occupation.Idle(), Occupation.Looking() -> Stream.empty();
                };
        return Stream.concat(running, waiting.stream())
                .anyMatch(job -> job.ticket().equals(Optional.of(ticket)));
    }

    Optional<Job> running(UUID job) {
        return switch (occupation) {
            case Occupation.Printing(Job running) when running.id().equals(job) ->
                    Optional.of(running);
            case Occupation.Printing _, Occupation.Idle(), Occupation.Looking() -> Optional.empty();
        };
    }

    /// The line is back; only the printer itself can say how it is.
    PrintQueue found(Moment now) {
        return new PrintQueue(known, occupation, waiting, now.uptime());
    }

    Step lost() {
        return knowing(PrinterState.LOST, occupation, lookAt);
    }

    Step looked(PrinterState state, Moment now) {
        return switch (occupation) {
            case Occupation.Looking() -> free(state, now);
            case Occupation.Idle(), Occupation.Printing _ -> new Step(this, List.of());
        };
    }

    Step ended(Job job, PrintResult result, Moment now) {
        PrinterState after = after(result);
        Step free = free(after, now);
        List<Command> commands = new ArrayList<>();
        job.ticket()
                .map(ticket -> fact(ticket, job.id(), result))
                .map(Command.Report::new)
                .ifPresent(commands::add);
        job.order().ifPresent(order -> commands.add(answer(order, result)));
        commands.addAll(free.commands());
        return new Step(free.queue(), commands);
    }

    /// Begins what is due, if the printer is free.
    Step next(Moment now) {
        return switch (occupation) {
            case Occupation.Idle() -> begin(now);
            case Occupation.Looking(), Occupation.Printing _ -> new Step(this, List.of());
        };
    }

    private Step begin(Moment now) {
        if (!waiting.isEmpty()) {
            Job job = waiting.getFirst();
            PrintQueue printing =
                    new PrintQueue(
                            known,
                            new Occupation.Printing(job),
                            waiting.subList(1, waiting.size()),
                            lookAt);
            return new Step(printing, List.of(new Command.Print(job.id(), job.paper())));
        }
        if (now.uptime().compareTo(lookAt) < 0) {
            return new Step(this, List.of());
        }
        return new Step(
                new PrintQueue(known, new Occupation.Looking(), waiting, lookAt),
                List.of(new Command.Look()));
    }

    private Step free(PrinterState state, Moment now) {
        Duration pause = state.canPrint() ? LOOK_EVERY : LOOK_AT_TROUBLE_EVERY;
        return knowing(state, new Occupation.Idle(), now.uptime().plus(pause));
    }

    private Step knowing(PrinterState state, Occupation doing, Duration look) {
        return new Step(
                new PrintQueue(state, doing, waiting, look),
                state == known ? List.of() : List.of(new Command.TellPart(state)));
    }

    static PrinterState after(PrintResult result) {
        return switch (result) {
            case PrintResult.Printed(var after) -> after;
            case PrintResult.Failed(var trouble) -> trouble;
        };
    }

    private static Fact fact(TicketId ticket, UUID job, PrintResult result) {
        String id = job.toString();
        return switch (result) {
            case PrintResult.Printed _ -> new Fact.TicketPrinted(ticket, id);
            case PrintResult.Failed(var trouble) ->
                    new Fact.PrintFailed(ticket, id, trouble.wire());
        };
    }

    private static Command answer(UUID order, PrintResult result) {
        return switch (result) {
            case PrintResult.Printed _ -> new Command.OrderDone(order);
            case PrintResult.Failed(var trouble) -> new Command.OrderFailed(order, trouble.wire());
        };
    }
}
