package cn.sansheng.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Order;
import cn.sansheng.messages.OrderMessage;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.Topic;
import cn.sansheng.messages.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TalkTest extends InAHall {
    private static final Request NEXT = new Request.CallNext();

    private static Optional<byte[]> nobody(UUID id) {
        return Optional.of(refusal(id).bytes());
    }

    private static Reply refusal(UUID id) {
        return new Reply.Refused(id, RefusalCode.NOBODY_WAITING, "nobody waits");
    }

    private static CompletableFuture<Reply> askNext(StationClient station, Duration patience) {
        return station.ask(NEXT, ReplyBody.AtCounter.class, patience);
    }

    @Test
    void aRequestGetsItsAnswer() throws Exception {
        hub.answers = (_, id) -> nobody(id);
        try (StationClient station = open()) {
            Reply reply = askNext(station, LONG).get(60, TimeUnit.SECONDS);
            FakeHub.Heard heard = hub.requests.getFirst();
            assertEquals(refusal(UUID.fromString(heard.id())), reply);
            assertEquals(
                    new FakeHub.Heard(
                            "kiosk-1", heard.id(), 5, "hall/v1/small/reply/kiosk-1", heard.id()),
                    heard);
        }
    }

    @Test
    void anUnansweredRequestIsAskedAgainUnderTheSameId() throws Exception {
        hub.answers = (time, id) -> time < 3 ? Optional.empty() : nobody(id);
        try (StationClient station = open()) {
            askNext(station, LONG).get(60, TimeUnit.SECONDS);
        }
        assertEquals(3, hub.requests.size());
        assertEquals(1, hub.requests.stream().map(FakeHub.Heard::id).distinct().count());
    }

    @Test
    void aRequestSurvivesTheBrokersDeath() throws Exception {
        hub.answers = (_, id) -> nobody(id);
        try (StationClient station = open()) {
            await().until(() -> station.link() instanceof LinkState.HubAway);
            broker.kill();
            await().until(() -> station.link() instanceof LinkState.Down);
            CompletableFuture<Reply> answer = askNext(station, LONG);
            broker.start();
            assertInstanceOf(Reply.Refused.class, answer.get(60, TimeUnit.SECONDS));
        }
    }

    @Test
    void withoutAnswerItIsKnownWhetherTheHubMayHaveDecided() throws Exception {
        try (StationClient station = open()) {
            await().until(() -> station.link() instanceof LinkState.HubAway);
            assertTrue(failure(askNext(station, Duration.ofMillis(300))).maybeDecided());
            assertEquals(1, hub.requests.getFirst().expiry());
            broker.kill();
            await().until(() -> station.link() instanceof LinkState.Down);
            assertFalse(failure(askNext(station, Duration.ofMillis(300))).maybeDecided());
        }
    }

    @Test
    void closingLeavesNobodyWaiting() throws Exception {
        CompletableFuture<Reply> answer;
        try (StationClient station = open()) {
            answer = askNext(station, LONG);
        }
        failure(answer);
    }

    @Test
    void oneIdMayBeAskedByHandAgain() throws Exception {
        hub.answers = (_, id) -> nobody(id);
        RequestMessage request = new RequestMessage(Ids.next(), Instant.EPOCH, NEXT);
        try (StationClient station = open()) {
            for (int time = 0; time < 2; time++) {
                Reply reply =
                        station.ask(request, ReplyBody.AtCounter.class, LONG)
                                .get(60, TimeUnit.SECONDS);
                assertEquals(request.id(), reply.id());
            }
        }
        assertEquals(2, hub.requests.size());
    }

    private static NoAnswer failure(CompletableFuture<Reply> answer) {
        ExecutionException failed =
                assertThrows(ExecutionException.class, () -> answer.get(60, TimeUnit.SECONDS));
        return assertInstanceOf(NoAnswer.class, failed.getCause());
    }

    @Test
    void aViewComesAtOnceWithEachChangeAndAfterAReconnect() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        Topic services = Topic.view(FakeHub.HALL, "services");
        hub.publish(services, "one".getBytes(UTF_8), true);
        try (StationClient station = open()) {
            station.onView("services", picture -> seen.add(new String(picture, UTF_8)));
            await().until(() -> seen.equals(List.of("one")));
            hub.publish(services, "two".getBytes(UTF_8), true);
            await().until(() -> seen.equals(List.of("one", "two")));
            hub.publish(services, new byte[0], true);
            await().until(() -> seen.equals(List.of("one", "two", "")));
            broker.restart();
            await().until(() -> hub.statements.size() == 2);
            hub.publish(services, "three".getBytes(UTF_8), true);
            await().until(() -> seen.getLast().equals("three"));
        }
    }

    @Test
    void aSlowHandlerGetsTheLatestPictureOnly() throws Exception {
        List<String> seen = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> gate = new CompletableFuture<>();
        Topic board = Topic.view(FakeHub.HALL, "board-1");
        try (StationClient station = open()) {
            await().until(() -> station.link() instanceof LinkState.HubAway);
            station.onView(
                    "board-1",
                    picture -> {
                        seen.add(new String(picture, UTF_8));
                        gate.join();
                    });
            hub.publish(board, "0".getBytes(UTF_8), true);
            await().until(() -> seen.size() == 1);
            for (int revision = 1; revision <= 5; revision++) {
                hub.publish(board, Integer.toString(revision).getBytes(UTF_8), true);
            }
            hub.answers = (_, id) -> nobody(id);
            CompletableFuture<Reply> fence = askNext(station, LONG);
            await().until(() -> hub.requests.size() == 1);
            gate.complete(null);
            fence.get(60, TimeUnit.SECONDS);
            await().until(() -> seen.getLast().equals("5"));
            assertTrue(seen.size() < 6, seen::toString);
        }
    }

    @Test
    void anOrderIsCarriedOutOnceAndAnswered() throws Exception {
        List<Order> done = new CopyOnWriteArrayList<>();
        Order.Identify identify = new Order.Identify(5);
        Instant later = Instant.now().plusSeconds(600);
        OrderMessage good = new OrderMessage(Ids.next(), later, identify);
        OrderMessage stale = new OrderMessage(Ids.next(), Instant.EPOCH, identify);
        OrderMessage bad = new OrderMessage(Ids.next(), later, new Order.Identify(6));
        try (StationClient station = open()) {
            station.onOrder(order -> {
                done.add(order.order());
                return order.id().equals(bad.id())
                        ? new OrderResult.Failed("no lamp")
                        : new OrderResult.Done();
            });
            await().until(() -> hub.statements.size() == 1);
            Topic topic = Topic.of(FakeHub.HALL, Verb.ORDER, KIOSK);
            for (OrderMessage order : List.of(stale, good, good, bad)) {
                hub.publish(topic, order.bytes(), false);
            }
            await().until(() -> hub.committed.size() == 2);
            assertTrue(station.drained(LONG));
        }
        assertEquals(List.of(identify, new Order.Identify(6)), done);
        assertEquals(
                List.of(new Fact.OrderDone(good.id()), new Fact.OrderFailed(bad.id(), "no lamp")),
                hub.committed.stream().map(FactMessage::fact).toList());
    }
}
