package cn.sansheng.kiosk.owner;

import cn.sansheng.client.tape.Core;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.kiosk.visit.Command;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Moment;
import cn.sansheng.kiosk.visit.Visit;
import cn.sansheng.messages.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one owner of a [Visit]: takes events from the inbox, one after the other, carries out what
/// comes of them and hands on the picture. Printer, hub and screen tell by the same inbox.
public final class Kiosk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Kiosk.class);

    /// Fine enough for a clock in minutes and a countdown in steps of five seconds.
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Core<Visit, Event, Moment, Command> core;
    private final BlockingQueue<Event> inbox;
    private final HubLink hub;
    private final Display display;
    private final Teller teller;
    private final PrinterWorker printer;
    private final Thread owner;
    private Visit state;

    private Kiosk(
            String name,
            Language usual,
            Core<Visit, Event, Moment, Command> core,
            BlockingQueue<Event> inbox,
            HubLink hub,
            KeptFile file,
            TicketPrinter ticketPrinter,
            Display display) {
        this.core = core;
        this.inbox = inbox;
        this.hub = hub;
        this.display = display;
        this.teller = new Teller(hub, file, inbox::add);
        this.printer = new PrinterWorker(ticketPrinter, inbox::add);
        this.state = Visit.starting(name, usual, file.load(), now());
        this.owner = Thread.ofVirtual().name("kiosk").unstarted(this::run);
    }

    /// `name` is what the kiosk is called on paper.
    public static Kiosk start(
            String name,
            Language usual,
            Core<Visit, Event, Moment, Command> core,
            BlockingQueue<Event> inbox,
            HubLink hub,
            KeptFile file,
            TicketPrinter printer,
            Display display) {
        Kiosk kiosk = new Kiosk(name, usual, core, inbox, hub, file, printer, display);
        hub.follow(new HubEvents(inbox::add));
        kiosk.printer.start();
        kiosk.owner.start();
        return kiosk;
    }

    /// A slip under way comes out and is told of.
    @Override
    public void close() {
        printer.finish();
        owner.interrupt();
        try {
            owner.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        teller.close();
    }

    private void run() {
        try {
            while (true) {
                @Nullable Event event = inbox.poll(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
                take(event == null ? new Event.TimePassed() : event);
            }
        } catch (InterruptedException stop) {
            List<Event> last = new ArrayList<>();
            inbox.drainTo(last);
            last.forEach(this::take);
        }
    }

    /// A mistake of ours in one event must not leave a dead kiosk: the state before it stands.
    private void take(Event event) {
        try {
            Moment moment = now();
            Taken<Visit, Command> taken = core.take(state, event, moment);
            state = taken.next();
            taken.commands().forEach(command -> carryOut(command, moment));
            display.show(state.picture(moment));
        } catch (RuntimeException broken) {
            LOG.error("{} could not be taken", event, broken);
            if (!(event instanceof Event.ScreenBroke)) {
                inbox.add(new Event.ScreenBroke());
            }
        }
    }

    private void carryOut(Command command, Moment moment) {
        switch (command) {
            case Command.Ask(var request) -> hub.ask(request);
            case Command.Print(var job, var slip) -> printer.print(job, slip);
            case Command.Look() -> printer.look();
            case Command.Keep(var kept) -> teller.keep(kept);
            case Command.GiveAlone give -> teller.giveAlone(give, moment.hall());
            case Command.Report(var fact) -> teller.report(fact, moment.hall());
            case Command.TellPart(var part) -> teller.printer(part);
            case Command.TellStaffCall(var called) -> teller.staffCall(called);
            case Command.OrderDone(var order) -> hub.orderDone(order);
            case Command.OrderFailed(var order, var reason) -> hub.orderFailed(order, reason);
        }
    }

    private Moment now() {
        return new Moment(Duration.ofNanos(System.nanoTime()), hub.hallNow());
    }
}
