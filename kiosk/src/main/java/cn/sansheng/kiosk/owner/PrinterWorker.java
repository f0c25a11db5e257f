package cn.sansheng.kiosk.owner;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Printout;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.kiosk.visit.Event;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the printer, so that the owner of the state need not.
final class PrinterWorker {
    private static final Logger LOG = LoggerFactory.getLogger(PrinterWorker.class);

    private sealed interface Task {
        record Print(UUID job, Printout paper) implements Task {}

        record Look() implements Task {}

        record Stop() implements Task {}
    }

    /// A slip takes some seconds; whoever stops the program waits no longer.
    private static final Duration FAREWELL = Duration.ofSeconds(6);

    private final TicketPrinter printer;
    private final Consumer<Event> inbox;
    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();

    private final Thread thread =
            Thread.ofVirtual().name("printer").unstarted(this::workUntilStopped);

    PrinterWorker(TicketPrinter printer, Consumer<Event> inbox) {
        this.printer = printer;
        this.inbox = inbox;
    }

    void start() {
        thread.start();
    }

    /// What the printer has begun is brought to its end, and told.
    void finish() {
        tasks.add(new Task.Stop());
        try {
            if (!thread.join(FAREWELL)) {
                thread.interrupt();
            }
        } catch (InterruptedException stop) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    void print(UUID job, Printout paper) {
        tasks.add(new Task.Print(job, paper));
    }

    void look() {
        tasks.add(new Task.Look());
    }

    private void workUntilStopped() {
        try {
            Task task = tasks.take();
            while (!(task instanceof Task.Stop)) {
                inbox.accept(outcome(task));
                task = tasks.take();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// A slip that breaks the printer's driver must not end printing for the day.
    private Event outcome(Task task) throws InterruptedException {
        try {
            return switch (task) {
                case Task.Print(var job, var slip) ->
                        new Event.PrintEnded(job, printer.print(slip));
                case Task.Look() -> new Event.PrinterLooked(printer.look());
                case Task.Stop() -> new Event.TimePassed();
            };
        } catch (RuntimeException broken) {
            LOG.error("the printer's driver failed", broken);
            return switch (task) {
                case Task.Print(var job, _) ->
                        new Event.PrintEnded(job, new PrintResult.Failed(PrinterState.FAULT));
                case Task.Look(), Task.Stop() -> new Event.PrinterLooked(PrinterState.FAULT);
            };
        }
    }
}
