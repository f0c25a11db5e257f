package cn.sansheng.hub.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.BoardViews;
import cn.sansheng.hub.hall.EmergencyKind;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.hall.Views;
import cn.sansheng.hub.journal.InMemoryJournal;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Fact.BoardShown;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HallOwnerTest {
    private static final Request TAKE =
            new Request.TakeTicket(
                    TestRules.A, Optional.empty(), Optional.empty(), Optional.empty());

    private final InMemoryJournal store = new InMemoryJournal();
    private final FaultyJournal journal = new FaultyJournal(store);
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> acks = new LinkedBlockingQueue<>();
    private final List<Commit> commits = new CopyOnWriteArrayList<>();
    private Inbox inbox = new Inbox();
    private HallOwner owner = owner();
    private Thread thread = Thread.ofVirtual().start(owner);

    private record Commit(Hall hall, List<HallEntry> entries) {
        boolean holds(Class<? extends Event> type) {
            return entries.stream().map(HallEntry::event).anyMatch(type::isInstance);
        }
    }

    private HallOwner owner() {
        inbox = new Inbox();
        Restoring restoring =
                new Restoring(
                        TestRules.small().config().hall(),
                        LocalDate.of(2026, 11, 23),
                        journal,
                        Runnable::run);
        return new HallOwner(
                TestRules.small(),
                journal,
                restoring,
                new StillClock(),
                () -> Outlook.UNKNOWN,
                inbox,
                new Told());
    }

    private void restart() throws InterruptedException {
        stop();
        owner = owner();
        thread = Thread.ofVirtual().start(owner);
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private Reply ask(UUID id, Request request, String fingerprint) throws InterruptedException {
        return ask(id, request, fingerprint, new Answer(false));
    }

    private Reply ask(UUID id, Request request, String fingerprint, Answer answer)
            throws InterruptedException {
        inbox.put(asked(TestRules.KIOSK, id, request, fingerprint, answer));
        return reply();
    }

    private static Arrival asked(
            StationName station, UUID id, Request request, String fingerprint, Answer answer) {
        return new Arrival.Request(
                new Input.Asked(
                        station,
                        new RequestMessage(id, TestRules.MORNING, request),
                        new Input.FreshTicket(Ids.ticket(), Ids.token()),
                        Input.PinCheck.RIGHT,
                        Optional.empty()),
                fingerprint,
                answer,
                () -> {});
    }

    private Reply reply() throws InterruptedException {
        return Optional.ofNullable(replies.poll(20, TimeUnit.SECONDS)).orElseThrow();
    }

    private static String number(Reply reply) {
        Reply.Accepted accepted = assertInstanceOf(Reply.Accepted.class, reply);
        return ((ReplyBody.TicketTaken) accepted.body()).ticket().number().toString();
    }

    @Test
    void theSameRequestGetsTheSameTicketAlsoAfterARestart() throws InterruptedException {
        UUID id = Ids.next();
        Reply first = ask(id, TAKE, "f");
        assertEquals(first, ask(id, TAKE, "f"));
        restart();
        assertEquals(first, ask(id, TAKE, "f"));
        assertEquals("A002", number(ask(Ids.next(), TAKE, "g")));
    }

    @Test
    void anotherRequestUnderTheSameIdIsFoundOut() throws InterruptedException {
        UUID id = Ids.next();
        ask(id, TAKE, "f");
        Reply other = ask(id, TAKE, "other");
        assertEquals(RefusalCode.BAD_REQUEST, ((Reply.Refused) other).code());
    }

    /// Found by torture: between two copies that were decided together somebody took a ticket.
    @Test
    void copiesThatAreDecidedTogetherGetOneAnswer() throws InterruptedException {
        StationName counter = TestRules.station(1);
        Answer answer = new Answer(false);
        Request signIn = new Request.SignIn(new ClerkId("c1"), Optional.of("1"), Optional.empty());
        inbox.put(asked(counter, Ids.next(), signIn, "s", answer));
        assertInstanceOf(Reply.Accepted.class, reply());
        stop();
        owner = owner();
        UUID id = Ids.next();
        Arrival copy = asked(counter, id, new Request.CallNext(), "f", answer);
        List.of(copy, asked(TestRules.KIOSK, Ids.next(), TAKE, "g", answer), copy)
                .forEach(inbox::put);
        thread = Thread.ofVirtual().start(owner);
        Reply first = reply();
        assertEquals(RefusalCode.NOBODY_WAITING, ((Reply.Refused) first).code());
        assertEquals("A001", number(reply()));
        assertEquals(first, reply());
    }

    @Test
    void whatTheStoreDoesNotKeepIsNotPromised() throws InterruptedException {
        journal.fail(FaultyJournal.Fault.UNAVAILABLE, 1);
        UUID id = Ids.next();
        Reply refused = ask(id, TAKE, "f");
        assertEquals(RefusalCode.STORE_UNAVAILABLE, ((Reply.Refused) refused).code());
        assertEquals("A001", number(ask(id, TAKE, "f")));
    }

    @Test
    void onlyAKeptEntryProvesThatTheStoreTakesThemAgain() throws InterruptedException {
        assertEquals("A001", number(ask(Ids.next(), TAKE, "e")));
        journal.fail(FaultyJournal.Fault.UNAVAILABLE, 1);
        ask(Ids.next(), TAKE, "f");
        ask(Ids.next(), new Request.CheckIn(Ids.token()), "g");
        assertFalse(owner.storeWritable());
        assertEquals("A002", number(ask(Ids.next(), TAKE, "h")));
        assertTrue(owner.storeWritable());
    }

    @Test
    void aCommitWithoutAnAnswerIsLookedUp() throws InterruptedException {
        journal.fail(FaultyJournal.Fault.KEPT_BUT_UNKNOWN, 1);
        assertEquals("A001", number(ask(Ids.next(), TAKE, "f")));
        journal.fail(FaultyJournal.Fault.LOST_AND_UNKNOWN, 1);
        assertEquals("A002", number(ask(Ids.next(), TAKE, "g")));
        assertEquals("A003", number(ask(Ids.next(), TAKE, "h")));
    }

    @Test
    void nothingIsDecidedUntilTheJournalCouldBeRead() throws InterruptedException {
        journal.fail(FaultyJournal.Fault.UNKNOWN_AND_UNREADABLE, 1);
        for (int attempt = 1; attempt <= 2; attempt++) {
            Reply refused = ask(Ids.next(), TAKE, "f" + attempt);
            assertEquals(RefusalCode.STORE_UNAVAILABLE, ((Reply.Refused) refused).code());
        }
        assertEquals("A001", number(ask(Ids.next(), TAKE, "g")));
    }

    @Test
    void aFactIsAcknowledgedWhenItIsKeptAndRepeatsChangeNothing() throws InterruptedException {
        UUID outbox = Ids.next();
        journal.fail(FaultyJournal.Fault.UNAVAILABLE, 1);
        report(outbox, 1);
        report(outbox, 1);
        assertEquals(1L, acks.poll(20, TimeUnit.SECONDS));
        report(outbox, 3);
        assertEquals(1L, acks.poll(20, TimeUnit.SECONDS));
        long n = store.head(TestRules.small().config().hall()).orElseThrow().n();
        report(outbox, 1);
        assertEquals(1L, acks.poll(20, TimeUnit.SECONDS));
        assertEquals(n, store.head(TestRules.small().config().hall()).orElseThrow().n());
    }

    private void report(UUID outbox, long seq) {
        Fact fact = new Fact.PhoneRang(new LineId("8001"), outbox, 1);
        inbox.put(
                new Arrival.Fact(
                        new Input.Reported(
                                TestRules.station(1),
                                new FactMessage(outbox, seq, Ids.next(), TestRules.MORNING, fact)),
                        () -> {}));
    }

    @Test
    void aSnapshotTheJournalDoesNotVouchForIsNotBelieved() throws InterruptedException {
        ask(Ids.next(), TAKE, "f");
        var hall = TestRules.small().config().hall();
        var head = store.head(hall).orElseThrow();
        store.saveSnapshot(
                new cn.sansheng.hub.journal.Snapshot(
                        hall,
                        head.n(),
                        "00".repeat(32),
                        HallJson.FORMAT,
                        HallJson.text(Hall.empty(LocalDate.of(2026, 11, 23)))));
        restart();
        assertEquals("A002", number(ask(Ids.next(), TAKE, "g")));
    }

    @Test
    void theInboxHandsOutRequestsBeforeFacts() throws InterruptedException {
        Inbox own = new Inbox();
        own.put(new Arrival.Fact(new Input.TimePassed(), () -> {}));
        own.put(new Arrival.Notice(new Input.TimePassed()));
        List<Arrival> taken = own.take(java.time.Duration.ZERO);
        assertInstanceOf(Arrival.Notice.class, taken.getFirst());
        assertEquals(2, taken.size());
        assertTrue(own.take(java.time.Duration.ofMillis(1)).isEmpty());
    }

    @Test
    void anExpiredRequestIsRefusedAndMakesNoTicket() throws InterruptedException {
        Reply reply = askTooLate(Ids.next());
        assertEquals(RefusalCode.EXPIRED, ((Reply.Refused) reply).code());
        assertEquals("A001", number(ask(Ids.next(), TAKE, "g")));
    }

    @Test
    void aCopyThatComesTooLateGetsTheAnswerThatWasGiven() throws InterruptedException {
        UUID id = Ids.next();
        Reply first = ask(id, TAKE, "f");
        assertEquals(first, askTooLate(id));
        restart();
        assertEquals(first, askTooLate(id));
    }

    @Test
    void whatWasToldToBeTooLateStaysSo() throws InterruptedException {
        UUID id = Ids.next();
        Reply first = askTooLate(id);
        assertEquals(first, ask(id, TAKE, "f"));
    }

    private Reply askTooLate(UUID id) throws InterruptedException {
        return ask(id, TAKE, "f", new Answer(true));
    }

    /// Boards are told at the commit, stations at the hub's next tick: no tick can be missed.
    @Test
    void s70_whatDeclaresAnEmergencyIsOnEveryBoardWithThatCommit() throws Exception {
        Rules rules = TestRules.small();
        ask(Ids.next(), TAKE, "f");
        new Instructions(inbox)
                .instruct(
                        new Input.EmergencyDeclared(
                                new ClerkId("guide"), EmergencyKind.FIRE, Optional.empty()));
        Commit declaring =
                commits.stream()
                        .filter(commit -> commit.holds(Event.EmergencyBegan.class))
                        .findFirst()
                        .orElseThrow();
        Situation then = new Situation(rules, declaring.hall(), TestRules.MORNING);
        String text = EmergencyKind.FIRE.words();
        assertEquals(
                Collections.nCopies(3, List.of("紧急情况", text)),
                rules.config().boards().stream()
                        .map(board -> BoardViews.of(then, board).lines())
                        .map(lines -> lines.stream().map(it -> it.segments().getFirst().text()))
                        .map(Stream::toList)
                        .toList());
        assertEquals(List.of(text), Views.summary(then).notices());
    }

    private final class Answer implements Arrival.ReplyTo {
        private final boolean expired;

        Answer(boolean expired) {
            this.expired = expired;
        }

        @Override
        public boolean expired() {
            return expired;
        }

        @Override
        public void send(Reply reply) {
            replies.add(reply);
        }
    }

    private final class Told implements Effects {
        @Override
        public void ack(StationName station, UUID outbox, long upTo) {
            acks.add(upTo);
        }

        @Override
        public void changed(Hall hall, List<HallEntry> entries) {
            commits.add(new Commit(hall, entries));
        }

        @Override
        public void shown(BoardShown fact, Instant at) {}
    }

    private static final class StillClock implements HallClock {
        @Override
        public Instant now() {
            return TestRules.MORNING;
        }

        @Override
        public Instant real() {
            return TestRules.MORNING;
        }

        @Override
        public double speed() {
            return 1;
        }
    }
}
