package cn.sansheng.counter.link;

import cn.sansheng.client.TellingThread;
import cn.sansheng.client.tape.Core;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.counter.desk.Command;
import cn.sansheng.counter.desk.Desk;
import cn.sansheng.counter.desk.Drawing;
import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Moment;
import cn.sansheng.counter.desk.RatingDrawing;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one owner of the [Desk]: takes events from the inbox, one after the other, carries out what
/// comes of them, and hands both pictures to the screens.
public final class DeskDriver implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskDriver.class);
    private static final long SECOND_MILLIS = 1000;

    private final CounterId counter;
    private final Core<Desk, Event, Moment, Command> core;
    private final BlockingQueue<Event> inbox;
    private final HubLink hub;
    private final TellingThread telling = new TellingThread();
    private final Screens screens;
    private final ZoneId machine;
    private final Thread owner = Thread.ofVirtual().name("desk").unstarted(this::run);

    public DeskDriver(
            CounterId counter,
            ZoneId machine,
            Core<Desk, Event, Moment, Command> core,
            BlockingQueue<Event> inbox,
            HubLink hub,
            Screens screens) {
        this.counter = counter;
        this.machine = machine;
        this.core = core;
        this.inbox = inbox;
        this.hub = hub;
        this.screens = screens;
    }

    public void start() {
        hub.follow(counter, new HubEvents());
        owner.start();
    }

    @Override
    public void close() {
        owner.interrupt();
        telling.close();
    }

    private void run() {
        Desk desk = Desk.of(counter, machine);
        try {
            while (true) {
                Moment moment = now();
                show(desk, moment);
                Event event = inbox.poll(patience(desk, moment), TimeUnit.MILLISECONDS);
                desk = step(desk, event == null ? new Event.TimePassed() : event);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// One event that the program cannot take must not leave a dead screen: it is logged and left.
    private Desk step(Desk desk, Event event) {
        try {
            Moment moment = now();
            Taken<Desk, Command> taken = core.take(desk, event, moment);
            taken.commands().forEach(command -> carryOut(command, moment.hall()));
            return taken.next();
        } catch (RuntimeException trouble) {
            LOG.error("left out: {}", event.getClass().getSimpleName(), trouble);
            return desk;
        }
    }

    private void show(Desk desk, Moment moment) {
        try {
            screens.show(
                    new Drawing(desk, moment).picture(), new RatingDrawing(desk, moment).picture());
        } catch (RuntimeException trouble) {
            LOG.error("not shown", trouble);
        }
    }

    private void carryOut(Command command, Instant at) {
        switch (command) {
            case Command.Ask(var request, var body) ->
                    hub.ask(request, body, answer -> inbox.add(answer(answer)));
            case Command.Report(var fact) -> telling.tell(() -> hub.report(fact, at));
            case Command.TellPart(var part, var state) -> telling.tell(() -> hub.part(part, state));
        }
    }

    private static Event answer(HubLink.Answer answer) {
        return switch (answer) {
            case HubLink.Answer.Replied(var reply) -> new Event.Answered(reply);
            case HubLink.Answer.Silence(var maybeDecided) -> new Event.Unanswered(maybeDecided);
        };
    }

    private Moment now() {
        return new Moment(Duration.ofNanos(System.nanoTime()), hub.hallNow());
    }

    /// The clock on the screen turns with the hall's seconds.
    private static long patience(Desk desk, Moment now) {
        long second = SECOND_MILLIS - now.hall().toEpochMilli() % SECOND_MILLIS;
        return desk.nextChange(now)
                .map(change -> Math.min(second, change.toMillis() + 1))
                .orElse(second);
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
        public void counter(Optional<View.Counter> view) {
            inbox.add(view.<Event>map(Event.ViewArrived::new).orElseGet(Event.ViewRemoved::new));
        }

        @Override
        public void services(View.Services view) {
            inbox.add(new Event.ServicesArrived(view));
        }

        @Override
        public void summary(View.Summary view) {
            inbox.add(new Event.SummaryArrived(view));
        }
    }
}
