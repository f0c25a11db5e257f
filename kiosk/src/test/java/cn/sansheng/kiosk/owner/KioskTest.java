package cn.sansheng.kiosk.owner;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Printout;
import cn.sansheng.kiosk.printer.TicketPrinter;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Kept;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The owner between a hub and a printer of the test's own.
class KioskTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:24:30Z");
    private static final ServiceCode A = new ServiceCode('A');

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<View.Ranges.Range> RANGES =
            List.of(new View.Ranges.Range(A, 5001, 5200));

    private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
    private volatile Picture shown = Picture.BLANK;
    private final Hall hall = new Hall();
    private final Printer printer = new Printer();
    @TempDir private Path folder;
    private Optional<Kiosk> running = Optional.empty();

    @BeforeEach
    void open() {
        running =
                Optional.of(
                        Kiosk.start(
                                "kiosk-1",
                                Language.ZH,
                                KioskTape.script("test").core(),
                                inbox,
                                hall,
                                new KeptFile(folder),
                                printer,
                                picture -> shown = picture));
    }

    @AfterEach
    void close() {
        running.ifPresent(Kiosk::close);
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
                List.of(hall.ticket.number().toString()),
                printer.slips.stream().map(Printout::label).toList());
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
        Thread closing = Thread.ofVirtual().start(this::close);
        printer.held.countDown();
        closing.join();
        assertEquals(
                List.of(new Fact.TicketPrinted(hall.ticket.id(), new UUID(1, 1).toString())),
                hall.facts);
    }

    @Test
    void aNumberGivenAloneIsOnDiskAndToldBeforeItIsPrinted() {
        awaitShown(Shown.Offer.class);
        hall.away();
        inbox.add(new Event.Touched(new Touch.Take(A), new UUID(1, 1)));
        awaitShown(Shown.Ticket.class);
        await().atMost(Duration.ofSeconds(30)).until(() -> hall.facts.size() == 2);
        Fact.TicketIssuedOffline first =
                assertInstanceOf(Fact.TicketIssuedOffline.class, hall.facts.getFirst());
        assertEquals(new TicketNumber('A', 5001), first.number());
        assertInstanceOf(Fact.TicketPrinted.class, hall.facts.getLast());
        assertEquals(Map.of(A, 5001), new KeptFile(folder).load().reserve().used());
    }

    @Test
    void aTornFileOfWhatWasKeptIsNoReserve() throws IOException {
        Path torn = Files.createDirectory(folder.resolve("torn"));
        Files.writeString(torn.resolve("without-hub.json"), "{\"services\":");
        assertEquals(Kept.NOTHING, new KeptFile(torn).load());
    }

    private void awaitShown(Class<? extends Shown> kind) {
        await().atMost(Duration.ofSeconds(30)).until(() -> kind.isInstance(shown.shown()));
    }

    private static final class Printer implements TicketPrinter {
        final List<Printout> slips = new CopyOnWriteArrayList<>();
        volatile boolean broken;
        volatile CountDownLatch held = new CountDownLatch(0);

        @Override
        public PrintResult print(Printout slip) throws InterruptedException {
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
        private volatile boolean away;

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

        void away() {
            away = true;
            listener.orElseThrow().ranges(new View.Ranges(1, DAY, RANGES, Optional.empty()));
        }

        @Override
        public void ask(RequestMessage request) {
            if (away) {
                listener.orElseThrow().answered(request.id(), new Answer.Unanswered());
                return;
            }
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
        public void staffCall(boolean called) {}

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
