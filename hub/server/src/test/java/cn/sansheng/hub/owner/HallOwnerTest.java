package cn.sansheng.hub.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.BoardViews;
import cn.sansheng.hub.hall.EmergencyKind;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.Situation;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.hall.Views;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.Snapshot;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationName;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HallOwnerTest {
    private static final Request TAKE =
            new Request.TakeTicket(
                    TestRules.A, Optional.empty(), Optional.empty(), Optional.empty());

    private final OwnerBench bench = new OwnerBench();

    @AfterEach
    void stop() throws InterruptedException {
        bench.stop();
    }

    private static String number(Reply reply) {
        Reply.Accepted accepted = assertInstanceOf(Reply.Accepted.class, reply);
        return ((ReplyBody.TicketTaken) accepted.body()).ticket().number().toString();
    }

    @Test
    void theSameRequestGetsTheSameTicketAlsoAfterARestart() throws InterruptedException {
        UUID id = Ids.next();
        Reply first = bench.ask(id, TAKE, "f");
        assertEquals(first, bench.ask(id, TAKE, "f"));
        bench.restart();
        assertEquals(first, bench.ask(id, TAKE, "f"));
        assertEquals("A002", number(bench.ask(Ids.next(), TAKE, "g")));
    }

    /// 重号: nobody else has my number, however many ask at once.
    @Test
    void b10_twoKiosksWithFiveHundredTicketsEachAtOnceGetAThousandNumbers() throws Exception {
        try (ExecutorService kiosks = Executors.newFixedThreadPool(8)) {
            for (StationName kiosk : List.of(TestRules.KIOSK, TestRules.KIOSK_2)) {
                for (int ticket = 0; ticket < 500; ticket++) {
                    Arrival asked = bench.asked(kiosk, Ids.next(), TAKE, "f", false);
                    kiosks.execute(() -> bench.inbox.put(asked));
                }
            }
        }
        Set<String> numbers = new TreeSet<>();
        for (int reply = 0; reply < 1000; reply++) {
            numbers.add(number(bench.reply()));
        }
        assertEquals(
                IntStream.rangeClosed(1, 1000)
                        .mapToObj("A%03d"::formatted)
                        .collect(Collectors.toCollection(TreeSet::new)),
                numbers);
    }

    @Test
    void anotherRequestUnderTheSameIdIsFoundOut() throws InterruptedException {
        UUID id = Ids.next();
        bench.ask(id, TAKE, "f");
        Reply other = bench.ask(id, TAKE, "other");
        assertEquals(RefusalCode.BAD_REQUEST, ((Reply.Refused) other).code());
    }

    /// Found by torture: between two copies that were decided together somebody took a ticket.
    @Test
    void copiesThatAreDecidedTogetherGetOneAnswer() throws InterruptedException {
        StationName counter = TestRules.station(1);
        Request signIn = new Request.SignIn(new ClerkId("c1"), Optional.of("1"), Optional.empty());
        bench.inbox.put(bench.asked(counter, Ids.next(), signIn, "s", false));
        assertInstanceOf(Reply.Accepted.class, bench.reply());
        UUID id = Ids.next();
        Arrival copy = bench.asked(counter, id, new Request.CallNext(), "f", false);
        bench.restartWith(
                List.of(copy, bench.asked(TestRules.KIOSK, Ids.next(), TAKE, "g", false), copy));
        Reply first = bench.reply();
        assertEquals(RefusalCode.NOBODY_WAITING, ((Reply.Refused) first).code());
        assertEquals("A001", number(bench.reply()));
        assertEquals(first, bench.reply());
    }

    @Test
    void whatTheStoreDoesNotKeepIsNotPromised() throws InterruptedException {
        bench.journal.fail(FaultyJournal.Fault.UNAVAILABLE, 1);
        UUID id = Ids.next();
        Reply refused = bench.ask(id, TAKE, "f");
        assertEquals(RefusalCode.STORE_UNAVAILABLE, ((Reply.Refused) refused).code());
        assertEquals("A001", number(bench.ask(id, TAKE, "f")));
    }

    @Test
    void onlyAKeptEntryProvesThatTheStoreTakesThemAgain() throws InterruptedException {
        assertEquals("A001", number(bench.ask(Ids.next(), TAKE, "e")));
        bench.journal.fail(FaultyJournal.Fault.UNAVAILABLE, 1);
        bench.ask(Ids.next(), TAKE, "f");
        bench.ask(Ids.next(), new Request.CheckIn(Ids.token()), "g");
        assertFalse(bench.owner.storeWritable());
        assertEquals("A002", number(bench.ask(Ids.next(), TAKE, "h")));
        assertTrue(bench.owner.storeWritable());
    }

    @Test
    void aCommitWithoutAnAnswerIsLookedUp() throws InterruptedException {
        bench.journal.fail(FaultyJournal.Fault.KEPT_BUT_UNKNOWN, 1);
        assertEquals("A001", number(bench.ask(Ids.next(), TAKE, "f")));
        bench.journal.fail(FaultyJournal.Fault.LOST_AND_UNKNOWN, 1);
        assertEquals("A002", number(bench.ask(Ids.next(), TAKE, "g")));
        assertEquals("A003", number(bench.ask(Ids.next(), TAKE, "h")));
    }

    @Test
    void nothingIsDecidedUntilTheJournalCouldBeRead() throws InterruptedException {
        bench.journal.fail(FaultyJournal.Fault.UNKNOWN_AND_UNREADABLE, 1);
        for (int attempt = 1; attempt <= 2; attempt++) {
            Reply refused = bench.ask(Ids.next(), TAKE, "f" + attempt);
            assertEquals(RefusalCode.STORE_UNAVAILABLE, ((Reply.Refused) refused).code());
        }
        assertEquals("A001", number(bench.ask(Ids.next(), TAKE, "g")));
    }

    @Test
    void aFactIsAcknowledgedWhenItIsKeptAndRepeatsChangeNothing() throws InterruptedException {
        UUID outbox = Ids.next();
        bench.journal.fail(FaultyJournal.Fault.UNAVAILABLE, 1);
        report(outbox, 1);
        report(outbox, 1);
        assertEquals(1L, bench.acks.poll(20, TimeUnit.SECONDS));
        report(outbox, 3);
        assertEquals(1L, bench.acks.poll(20, TimeUnit.SECONDS));
        long n = bench.store.head(TestRules.small().config().hall()).orElseThrow().n();
        report(outbox, 1);
        assertEquals(1L, bench.acks.poll(20, TimeUnit.SECONDS));
        assertEquals(n, bench.store.head(TestRules.small().config().hall()).orElseThrow().n());
    }

    private void report(UUID outbox, long seq) {
        Fact fact = new Fact.PhoneRang(new LineId("8001"), outbox, 1);
        bench.inbox.put(
                new Arrival.Fact(
                        new Input.Reported(
                                TestRules.station(1),
                                new FactMessage(outbox, seq, Ids.next(), TestRules.MORNING, fact)),
                        () -> {}));
    }

    @Test
    void aHallThatIsPutAwayLeavesNoTailToFold() throws InterruptedException {
        var hall = TestRules.small().config().hall();
        Reply _ = bench.ask(Ids.next(), TAKE, "f");
        bench.stop();
        bench.owner.putAway();
        Snapshot last = bench.store.snapshots(hall).getFirst();
        assertEquals(bench.store.head(hall).orElseThrow(), new Head(last.n(), last.hash()));
        bench.restart();
        assertEquals("A002", number(bench.ask(Ids.next(), TAKE, "g")));
    }

    @Test
    void aSnapshotTheJournalDoesNotVouchForIsNotBelieved() throws InterruptedException {
        bench.ask(Ids.next(), TAKE, "f");
        var hall = TestRules.small().config().hall();
        var head = bench.store.head(hall).orElseThrow();
        bench.store.saveSnapshot(
                new Snapshot(
                        hall,
                        head.n(),
                        "00".repeat(32),
                        HallJson.FORMAT,
                        HallJson.packed(Hall.empty(LocalDate.of(2026, 11, 23)))));
        bench.restart();
        assertEquals("A002", number(bench.ask(Ids.next(), TAKE, "g")));
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
        assertEquals("A001", number(bench.ask(Ids.next(), TAKE, "g")));
    }

    @Test
    void aCopyThatComesTooLateGetsTheAnswerThatWasGiven() throws InterruptedException {
        UUID id = Ids.next();
        Reply first = bench.ask(id, TAKE, "f");
        assertEquals(first, askTooLate(id));
        bench.restart();
        assertEquals(first, askTooLate(id));
    }

    @Test
    void whatWasToldToBeTooLateStaysSo() throws InterruptedException {
        UUID id = Ids.next();
        Reply first = askTooLate(id);
        assertEquals(first, bench.ask(id, TAKE, "f"));
    }

    private Reply askTooLate(UUID id) throws InterruptedException {
        return bench.ask(id, TAKE, "f", true);
    }

    /// Boards are told at the commit, stations at the hub's next tick: no tick can be missed.
    @Test
    void s70_whatDeclaresAnEmergencyIsOnEveryBoardWithThatCommit() throws Exception {
        Rules rules = TestRules.small();
        bench.ask(Ids.next(), TAKE, "f");
        new Instructions(bench.inbox)
                .instruct(
                        new Input.EmergencyDeclared(
                                new ClerkId("guide"), EmergencyKind.FIRE, Optional.empty()));
        OwnerBench.Commit declaring =
                bench.commits.stream()
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
}
