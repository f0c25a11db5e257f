package cn.sansheng.counter.link;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.News;
import cn.sansheng.counter.desk.Operation;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.RatingPicture;
import cn.sansheng.counter.desk.Scenes;
import cn.sansheng.counter.desk.Wish;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskDriverTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final BlockingQueue<Event> inbox = new LinkedBlockingQueue<>();
    private final FakeHub hub = new FakeHub();
    private final List<Picture> clerks = new CopyOnWriteArrayList<>();
    private final List<RatingPicture> citizens = new CopyOnWriteArrayList<>();
    private DeskDriver driver;

    @BeforeEach
    void start() {
        driver =
                new DeskDriver(
                        Scenes.COUNTER,
                        ZoneOffset.UTC,
                        CounterTape.script("test").core(),
                        inbox,
                        hub,
                        this::seen);
        driver.start();
        hub.listener.join().reached();
        hub.listener.join().counter(Optional.of(Scenes.idle()));
        awaitPicture(picture -> picture.body() instanceof Picture.Body.AtWork);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void anAnswerOfTheHubComesToTheScreen() {
        hub.answer =
                new HubLink.Answer.Replied(
                        new Reply.Refused(Ids.next(), RefusalCode.NOBODY_WAITING, ""));
        inbox.add(new Event.Wished(new Wish.Do(Operation.CALL_NEXT)));
        awaitPicture(picture ->
                picture.news()
                        .equals(
                                Optional.of(
                                        new News.Refused(
                                                Operation.CALL_NEXT, RefusalCode.NOBODY_WAITING))));
        assertEquals(List.of(new Request.CallNext()), hub.asked);
    }

    @Test
    void silenceIsSaidToo() {
        hub.answer = new HubLink.Answer.Silence(false);
        inbox.add(new Event.Wished(new Wish.Do(Operation.CALL_NEXT)));
        awaitPicture(picture ->
                picture.news().equals(Optional.of(new News.NoAnswer(Operation.CALL_NEXT, false))));
    }

    @Test
    void aPressReachesTheOutboxAndAPartItsState() {
        inbox.add(new Event.ButtonPressed(3));
        inbox.add(new Event.PartTold(new PartName("buttons"), "lost"));
        await().atMost(SOON)
                .until(() -> hub.facts.equals(List.of(new Fact.RatingGiven(3, Optional.empty()))));
        await().atMost(SOON).until(() -> "lost".equals(hub.parts.get(new PartName("buttons"))));
    }

    @Test
    void anEventThatCannotBeTakenLeavesTheScreenAlive() {
        hub.broken = true;
        inbox.add(new Event.Wished(new Wish.Do(Operation.CALL_NEXT)));
        await().atMost(SOON).until(() -> !hub.asked.isEmpty());
        hub.listener.join().counter(Optional.of(Scenes.serving()));
        awaitPicture(picture ->
                picture.body() instanceof Picture.Body.AtWork work
                        && work.controls().lead().operation() == Operation.FINISH);
        assertInstanceOf(RatingPicture.Attending.class, citizens.getLast());
    }

    private void seen(Picture clerk, RatingPicture citizen) {
        citizens.add(citizen);
        clerks.add(clerk);
    }

    private void awaitPicture(Predicate<Picture> wanted) {
        await().atMost(SOON).until(() -> clerks.stream().anyMatch(wanted));
    }

    /// A hub that says what the test says and keeps what it is told.
    private static final class FakeHub implements HubLink {
        final CompletableFuture<Listener> listener = new CompletableFuture<>();
        final List<Request> asked = new CopyOnWriteArrayList<>();
        final List<Fact> facts = new CopyOnWriteArrayList<>();
        final Map<PartName, String> parts = new ConcurrentHashMap<>();
        volatile Answer answer = new Answer.Silence(false);
        volatile boolean broken;

        @Override
        public void follow(CounterId counter, Listener follower) {
            listener.complete(follower);
        }

        @Override
        public void ask(Request request, Class<? extends ReplyBody> body, Consumer<Answer> use) {
            asked.add(request);
            if (broken) {
                throw new IllegalStateException("on purpose");
            }
            use.accept(answer);
        }

        @Override
        public void report(Fact fact, Instant at) {
            facts.add(fact);
        }

        @Override
        public void part(PartName part, String state) {
            parts.put(part, state);
        }

        @Override
        public Instant hallNow() {
            return Scenes.NOW;
        }
    }
}
