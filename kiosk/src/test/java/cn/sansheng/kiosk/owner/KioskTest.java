package cn.sansheng.kiosk.owner;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The owner between a hub and a printer of the test's own.
class KioskTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:24:30Z");
    private static final ServiceCode A = new ServiceCode('A');

    private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
    private volatile Picture shown = Picture.BLANK;
    private final Hall hall = new Hall();
    private final Printer printer = new Printer();
    private final Kiosk kiosk =
            Kiosk.start("kiosk-1", Language.ZH, inbox, hall, printer, picture -> shown = picture);

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void carriesATouchToTheHubThePrinterAndTheFacts() {
        awaitShown(Shown.Offer.class);
        inbox.add(new Event.Touched(new Touch.Take(A), new UUID(1, 1)));
        awaitShown(Shown.Ticket.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> !hall.facts.isEmpty());
        assertEquals(
                List.of(new Fact.TicketPrinted(hall.ticket.id(), new UUID(1, 1).toString())),
                hall.facts);
        assertEquals(
                List.of(hall.ticket.number()), printer.slips.stream().map(Slip::number).toList());
    }

    @Test
    void aDriverThatBreaksLeavesAKioskThatWorks() {
        awaitShown(Shown.Offer.class);
        printer.broken = true;
        inbox.add(new Event.Touched(new Touch.Take(A), new UUID(1, 1)));
        awaitShown(Shown.TicketNotPrinted.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> hall.parts.contains(PrinterState.FAULT));
        printer.broken = false;
        inbox.add(new Event.Touched(new Touch.Leave(), new UUID(1, 2)));
        inbox.add(new Event.Touched(new Touch.Take(A), new UUID(1, 3)));
        awaitShown(Shown.Ticket.class);
    }

    @Test
    void aSlipUnderWayIsToldBeforeTheProgramEnds() throws InterruptedException {
        awaitShown(Shown.Offer.class);
        printer.held = new CountDownLatch(1);
        inbox.add(new Event.Touched(new Touch.Take(A), new UUID(1, 1)));
        await().atMost(Duration.ofSeconds(30)).until(() -> !printer.slips.isEmpty());
        Thread closing = Thread.ofVirtual().start(kiosk::close);
        printer.held.countDown();
        closing.join();
        assertEquals(
                List.of(new Fact.TicketPrinted(hall.ticket.id(), new UUID(1, 1).toString())),
                hall.facts);
    }

    private void awaitShown(Class<? extends Shown> kind) {
        await().atMost(Duration.ofSeconds(30)).until(() -> kind.isInstance(shown.shown()));
    }

    private static final class Printer implements TicketPrinter {
        final List<Slip> slips = new CopyOnWriteArrayList<>();
        volatile boolean broken;
        volatile CountDownLatch held = new CountDownLatch(0);

        @Override
        public PrintResult print(Slip slip) throws InterruptedException {
            if (broken) {
                throw new IllegalStateException("a mistake");
            }
            slips.add(slip);
            held.await();
            return new PrintResult.Printed(PrinterState.OK);
        }

        @Override
        public PrinterState look() {
            return PrinterState.OK;
        }

        @Override
        public void close() {}
    }

    private static final class Hall implements HubLink {
        final List<Fact> facts = new CopyOnWriteArrayList<>();
        final List<PrinterState> parts = new CopyOnWriteArrayList<>();
        final IssuedTicket ticket =
                new IssuedTicket(
                        new TicketId(new UUID(9, 9)),
                        new TicketNumber('A', 1),
                        A,
                        NOW,
                        new Token("abcdefghijklmnopqrstuvwxye"),
                        0,
                        Optional.empty(),
                        Optional.empty());
        private volatile Optional<Listener> listener = Optional.empty();

        @Override
        public void follow(Listener follower) {
            listener = Optional.of(follower);
            follower.reached();
            follower.services(
                    Optional.of(
                            new View.Services(
                                    1,
                                    List.of(
                                            new View.Services.Service(
                                                    A,
                                                    new View.Names("业务", "Service"),
                                                    true,
                                                    Optional.empty(),
                                                    0,
                                                    Optional.empty(),
                                                    Optional.empty())),
                                    Optional.empty())));
        }

        @Override
        public void ask(RequestMessage request) {
            Reply reply = new Reply.Accepted(request.id(), new ReplyBody.TicketTaken(ticket));
            listener.orElseThrow().answered(request.id(), new Answer.Replied(reply));
        }

        @Override
        public void report(Fact fact, Instant at) {
            facts.add(fact);
        }

        @Override
        public void printer(PrinterState state) {
            parts.add(state);
        }

        @Override
        public void orderDone(UUID order) {}

        @Override
        public void orderFailed(UUID order, String reason) {}

        @Override
        public Instant hallNow() {
            return NOW;
        }
    }
}
