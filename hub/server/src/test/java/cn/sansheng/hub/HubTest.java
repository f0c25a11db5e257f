package cn.sansheng.hub;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.sansheng.client.OrderResult;
import cn.sansheng.client.StationClient;
import cn.sansheng.hub.broker.Stations;
import cn.sansheng.hub.journal.SmallDisk;
import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.Order;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one line, in one process but with everything real: broker, H2, HTTP, station clients.
class HubTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    private final Map<String, View.Board> boards = new ConcurrentHashMap<>();

    private static Reply ask(
            StationClient station, Request request, Class<? extends ReplyBody> body) {
        return station.ask(request, body, PATIENCE).join();
    }

    private static <T extends ReplyBody> T accepted(
            StationClient station, Request request, Class<T> body) {
        Reply.Accepted reply = assertInstanceOf(Reply.Accepted.class, ask(station, request, body));
        return body.cast(reply.body());
    }

    private static Request take(char service) {
        return new Request.TakeTicket(
                new ServiceCode(service), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Request signIn(String pin) {
        return new Request.SignIn(new ClerkId("c01"), Optional.of(pin), Optional.empty());
    }

    private void keep(byte[] view) {
        try {
            View.Board board = Json.read(view, View.Board.class);
            boards.put(board.board().value(), board);
        } catch (MalformedMessage bad) {
            throw new IllegalStateException(bad);
        }
    }

    private String text(String board) {
        View.Board view = boards.get(board);
        return view == null ? "" : view.lines().getFirst().segments().getFirst().text();
    }

    @Test
    void aTicketGoesThroughTheHallAndOverARestart() throws Exception {
        try (RunningHub hub = new RunningHub(folder);
                StationClient kiosk = hub.station("kiosk-1");
                StationClient counter = hub.station("counter-1");
                StationClient driver = hub.station("boards")) {
            driver.onView("board-1", this::keep);
            var ticket = accepted(kiosk, take('A'), ReplyBody.TicketTaken.class).ticket();
            assertEquals("A001", ticket.number().toString());

            Reply wrong = ask(counter, signIn("864214"), ReplyBody.SignedIn.class);
            assertEquals(RefusalCode.WRONG_PIN, ((Reply.Refused) wrong).code());
            accepted(counter, signIn(RunningHub.PIN), ReplyBody.SignedIn.class);

            var called = accepted(counter, new Request.CallNext(), ReplyBody.AtCounter.class);
            assertEquals(ticket.id(), called.ticket().id());
            await().atMost(PATIENCE).until(() -> text("1").equals("请A001号"));
            assertTrue(hub.get("/t/" + ticket.token()).body().contains("001"));

            hub.restart();
            accepted(counter, new Request.Start(), ReplyBody.AtCounter.class);
            accepted(counter, new Request.Finish(Optional.empty()), ReplyBody.Done.class);
            counter.report(new Fact.RatingGiven(5, Optional.empty()), counter.hallNow());
            assertTrue(counter.drained(PATIENCE));
            await().atMost(PATIENCE).until(() -> text("1").equals("1号窗口"));
            var second = accepted(kiosk, take('A'), ReplyBody.TicketTaken.class).ticket();
            assertEquals("A002", second.number().toString());
            assertEquals(200, hub.get("/health/ready").statusCode());
        }
    }

    @Test
    void whatAClerkLeavesForTheNextSurvivesARestartAndIsShownAtTheCounter() throws Exception {
        Map<String, View.Counter> shown = new ConcurrentHashMap<>();
        Optional<String> copies = Optional.of("缺身份证复印件");
        try (RunningHub hub = new RunningHub(folder);
                StationClient kiosk = hub.station("kiosk-1");
                StationClient counter = hub.station("counter-1")) {
            counter.onView("counter-1", view -> shown.put("1", counterView(view)));
            var ticket = accepted(kiosk, take('A'), ReplyBody.TicketTaken.class).ticket();
            accepted(counter, signIn(RunningHub.PIN), ReplyBody.SignedIn.class);
            accepted(counter, new Request.CallNext(), ReplyBody.AtCounter.class);
            accepted(counter, new Request.Start(), ReplyBody.AtCounter.class);
            accepted(counter, new Request.Park(ParkReason.DOCUMENTS, copies), ReplyBody.Done.class);

            hub.restart();
            Request takeUp = new Request.Unpark(ticket.id());
            var again = accepted(counter, takeUp, ReplyBody.AtCounter.class).ticket();
            assertEquals(Optional.empty(), again.note());
            await().atMost(PATIENCE).until(() -> note(shown).equals(copies));
            accepted(counter, new Request.Finish(Optional.empty()), ReplyBody.Done.class);
            await().atMost(PATIENCE).until(() -> note(shown).isEmpty());
        }
    }

    private static Optional<String> note(Map<String, View.Counter> shown) {
        return shown.values().stream()
                .flatMap(view -> view.ticket().stream())
                .findFirst()
                .flatMap(CalledTicket::note);
    }

    private static View.Counter counterView(byte[] view) {
        try {
            return Json.read(view, View.Counter.class);
        } catch (MalformedMessage bad) {
            throw new IllegalStateException(bad);
        }
    }

    @Test
    void aReprintAskedAtAPageComesOutOfTheKioskMarkedAsOne() throws Exception {
        BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
        try (RunningHub hub = new RunningHub(folder);
                StationClient kiosk = hub.station("kiosk-1")) {
            kiosk.onOrder(message -> {
                orders.add(message.order());
                return new OrderResult.Done();
            });
            var ticket = accepted(kiosk, take('A'), ReplyBody.TicketTaken.class).ticket();
            kiosk.report(new Fact.TicketPrinted(ticket.id(), "job"), kiosk.hallNow());
            assertTrue(kiosk.drained(PATIENCE));
            hub.post("/api/v1/tickets/A001/reprint", Json.object());
            var slip =
                    assertInstanceOf(
                            Order.PrintSlip.class,
                            orders.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            assertEquals(ticket.number(), slip.number());
            assertTrue(slip.lines().orElseThrow().getFirst().startsWith("补打 Reprint "));
        }
    }

    @Test
    void anAppointmentMadeOverHttpIsKnownAtTheKiosk() throws Exception {
        try (RunningHub hub = new RunningHub(folder);
                StationClient kiosk = hub.station("kiosk-1")) {
            var paper =
                    Json.readObject(
                            hub.post(
                                            "/api/v1/appointments",
                                            Json.object()
                                                    .put("service", "A")
                                                    .put("slotStart", "2026-11-24T09:00:00+08:00"))
                                    .body());
            Token token = new Token(paper.get("token").stringValue());
            Reply tooSoon = ask(kiosk, new Request.CheckIn(token), ReplyBody.CheckedIn.class);
            assertEquals(RefusalCode.TOO_SOON, ((Reply.Refused) tooSoon).code());
            Request byNumber =
                    new Request.TakeTicket(
                            new ServiceCode('A'),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(paper.get("number").stringValue()));
            Reply tooSoonToo = ask(kiosk, byNumber, ReplyBody.TicketTaken.class);
            assertEquals(RefusalCode.TOO_SOON, ((Reply.Refused) tooSoonToo).code());
        }
    }

    /// The same line over a broker that is killed in the middle and forgets all it was told.
    @Test
    void anExternalBrokerMayBeKilled() throws Exception {
        int port = ExternalMosquitto.freePort();
        Path secret = Files.writeString(folder.resolve("hub.secret"), "a-secret-of-this-test");
        String broker =
                "broker: {external: {url: \"mqtt://127.0.0.1:%d\", credentialFile: %s}}"
                        .formatted(port, secret);
        AtomicReference<ExternalMosquitto> running = new AtomicReference<>();
        try (RunningHub hub =
                        new RunningHub(
                                folder, broker, stations -> running.set(start(port, stations)));
                ExternalMosquitto mosquitto = Objects.requireNonNull(running.get());
                StationClient kiosk = hub.station("kiosk-1");
                StationClient driver = hub.station("boards")) {
            driver.onView("board-1", this::keep);
            accepted(kiosk, take('A'), ReplyBody.TicketTaken.class);
            await().atMost(PATIENCE).until(() -> text("1").equals("暂停服务"));
            boards.clear();
            kiosk.report(new Fact.PartChanged(new PartName("printer"), "low"), kiosk.hallNow());

            mosquitto.killAndStartAgain();

            await().atMost(PATIENCE).until(() -> text("1").equals("暂停服务"));
            assertTrue(kiosk.drained(PATIENCE));
            var second = accepted(kiosk, take('A'), ReplyBody.TicketTaken.class).ticket();
            assertEquals("A002", second.number().toString());
        }
    }

    /// mosquitto takes twenty messages at once; whoever asks in a crowd is answered all the same,
    /// the first time, and those on their way when the broker dies do not clog the way after it.
    @Test
    void aCrowdIsAnsweredOverAnExternalBrokerThatIsKilled() throws Exception {
        int port = ExternalMosquitto.freePort();
        Path secret = Files.writeString(folder.resolve("hub.secret"), "a-secret-of-this-test");
        String broker =
                "broker: {external: {url: \"mqtt://127.0.0.1:%d\", credentialFile: %s}}"
                        .formatted(port, secret);
        AtomicReference<ExternalMosquitto> running = new AtomicReference<>();
        try (RunningHub hub =
                        new RunningHub(
                                folder, broker, stations -> running.set(start(port, stations)));
                ExternalMosquitto mosquitto = Objects.requireNonNull(running.get());
                StationClient kiosk = hub.station("kiosk-1")) {
            List<CompletableFuture<Reply>> crowd = crowd(kiosk, 150);
            mosquitto.killAndStartAgain();
            crowd.forEach(asked -> assertInstanceOf(Reply.Accepted.class, asked.join()));
            crowd(kiosk, 150)
                    .forEach(asked -> assertInstanceOf(Reply.Accepted.class, asked.join()));
            var last = accepted(kiosk, take('A'), ReplyBody.TicketTaken.class).ticket();
            assertEquals("A301", last.number().toString());
        }
    }

    private static List<CompletableFuture<Reply>> crowd(StationClient kiosk, int people) {
        return IntStream.range(0, people)
                .mapToObj(_ -> kiosk.ask(take('A'), ReplyBody.TicketTaken.class, PATIENCE))
                .toList();
    }

    private ExternalMosquitto start(int port, Stations stations) throws Exception {
        return new ExternalMosquitto(
                folder.resolve("mosquitto"),
                port,
                stations.mosquittoPasswords(),
                stations.mosquittoRights());
    }

    @Test
    void aFullDiskIsToldAndServiceComesBackWithRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"))) {
            assumeTrue(disk.mounted(), "no right to mount a small disk");
            try (RunningHub hub = new RunningHub(disk.folder());
                    StationClient kiosk = hub.station("kiosk-1")) {
                Path ballast = disk.fill();
                int kept = ticketsUntilRefused(kiosk);
                assertEquals(503, hub.get("/health/ready").statusCode());
                Files.delete(ballast);
                AtomicInteger asked = new AtomicInteger();
                Reply back =
                        await().atMost(PATIENCE)
                                .until(
                                        () -> {
                                            asked.incrementAndGet();
                                            return ask(
                                                    kiosk, take('A'), ReplyBody.TicketTaken.class);
                                        },
                                        Reply.Accepted.class::isInstance);
                assertEquals(200, hub.get("/health/ready").statusCode());
                int first = number(((ReplyBody.TicketTaken) ((Reply.Accepted) back).body()));
                var next = accepted(kiosk, take('A'), ReplyBody.TicketTaken.class);
                assertEquals(first + 1, number(next));
                // Whether one that was refused had been kept nobody could say then.
                assertTrue(
                        first > kept && first <= kept + 1 + asked.get(), kept + " then " + first);
            }
        }
    }

    private static int number(ReplyBody.TicketTaken taken) {
        return Integer.parseInt(taken.ticket().number().toString().substring(1));
    }

    /// Returns how many were issued before the store took no more.
    private static int ticketsUntilRefused(StationClient kiosk) {
        int kept = 0;
        Reply reply = ask(kiosk, take('A'), ReplyBody.TicketTaken.class);
        while (reply instanceof Reply.Accepted) {
            kept++;
            reply = ask(kiosk, take('A'), ReplyBody.TicketTaken.class);
        }
        assertEquals(RefusalCode.STORE_UNAVAILABLE, ((Reply.Refused) reply).code());
        return kept;
    }

    @Test
    void whoHasNoCredentialIsKeptOut() throws Exception {
        try (RunningHub hub = new RunningHub(folder)) {
            StationClient impostor =
                    StationClient.open(
                            hub.impostor("kiosk-1"), "test", folder.resolve("impostor"), Map.of());
            try (impostor) {
                var asked =
                        impostor.ask(take('A'), ReplyBody.TicketTaken.class, Duration.ofSeconds(3));
                await().atMost(PATIENCE).until(asked::isCompletedExceptionally);
            }
        }
    }
}
