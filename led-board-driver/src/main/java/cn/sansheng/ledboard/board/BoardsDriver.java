package cn.sansheng.ledboard.board;

import cn.sansheng.client.tape.Core;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.ledboard.show.Command;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.ledboard.show.Moment;
import cn.sansheng.ledboard.show.Showing;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The one owner of [Showing]: takes events from the inbox, one after the other, and carries out
/// what comes of them.
public final class BoardsDriver implements AutoCloseable {
    /// Fine enough for a flash of one second.
    private static final long LOOK_EVERY_MILLIS = 50;

    private final List<BoardPlan> plans;
    private final Core<Showing, Event, Moment, Command> core;
    private final Map<BoardId, LedBoard> boards;
    private final BlockingQueue<Event> inbox;
    private final HubLink hub;
    private final HubTeller teller;
    private final Map<String, LineWorker> workers = new TreeMap<>();
    private final List<Thread> threads = new ArrayList<>();

    /// The lines tell of themselves by the same inbox ([LineEvents]).
    public BoardsDriver(
            List<BoardPlan> plans,
            Core<Showing, Event, Moment, Command> core,
            Map<BoardId, LedBoard> boards,
            BlockingQueue<Event> inbox,
            HubLink hub,
            Painter painter) {
        this.plans = List.copyOf(plans);
        this.core = core;
        this.boards = Map.copyOf(boards);
        this.inbox = inbox;
        this.hub = hub;
        this.teller = new HubTeller(hub, painter);
        for (BoardPlan plan : plans) {
            workers.computeIfAbsent(plan.line(), line -> new LineWorker(line, inbox::add));
        }
    }

    /// All well until a line says otherwise.
    public static Map<PartName, String> partsAtBirth(List<BoardPlan> plans) {
        return plans.stream()
                .collect(Collectors.toMap(plan -> HubTeller.partOf(plan.id()), _ -> "ok"));
    }

    public void start() {
        hub.follow(boards.keySet(), new HubEvents());
        workers.values().forEach(worker -> threads.add(worker.start()));
        threads.add(Thread.ofVirtual().name("boards").start(this::run));
    }

    @Override
    public void close() {
        threads.forEach(Thread::interrupt);
        teller.close();
    }

    private void run() {
        Showing state = Showing.of(plans, now());
        try {
            while (true) {
                Event event = inbox.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                Moment moment = now();
                Taken<Showing, Command> taken =
                        core.take(state, event == null ? new Event.TimePassed() : event, moment);
                state = taken.next();
                taken.commands().forEach(command -> carryOut(command, moment));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void carryOut(Command command, Moment moment) {
        switch (command) {
            case Command.Send(var line, var board, var page) -> {
                LineWorker worker = workers.get(line);
                LedBoard target = boards.get(board);
                if (worker != null && target != null) {
                    worker.send(target, page, moment.hall());
                }
            }
            case Command.TellShown shown -> teller.shown(shown, moment.hall());
            case Command.TellLost(var board) -> teller.lost(board, moment.hall());
            case Command.TellFound(var board) -> teller.found(board, moment.hall());
        }
    }

    private Moment now() {
        return new Moment(Duration.ofNanos(System.nanoTime()), hub.hallNow());
    }

    private final class HubEvents implements HubLink.Listener {
        @Override
        public void reached() {
            inbox.add(new Event.HubReached());
        }

        @Override
        public void gone() {
            inbox.add(new Event.HubGone());
        }

        @Override
        public void view(BoardId board, Optional<View.Board> view) {
            inbox.add(
                    view.<Event>map(Event.ViewArrived::new)
                            .orElseGet(() -> new Event.ViewRemoved(board)));
        }
    }
}
