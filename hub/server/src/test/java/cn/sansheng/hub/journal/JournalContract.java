package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.OTHER;
import static cn.sansheng.hub.journal.Sample.all;
import static cn.sansheng.hub.journal.Sample.batch;
import static cn.sansheng.hub.journal.Sample.head;
import static cn.sansheng.hub.journal.Sample.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.hub.journal.WallChange.CallClosed;
import cn.sansheng.hub.journal.WallChange.CallOpened;
import cn.sansheng.hub.journal.WallChange.FactSeen;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every journal promises; each store runs all of it.
abstract class JournalContract {
    private static final CounterId THREE = new CounterId(3);
    private static final CounterId FOUR = new CounterId(4);
    private static final StationName KIOSK = new StationName("kiosk-1");

    private Journal journal = new InMemoryJournal();

    abstract Journal open() throws Exception;

    @BeforeEach
    void opens() throws Exception {
        journal = open();
    }

    @AfterEach
    void closes() {
        journal.close();
    }

    @Test
    void anEmptyHallHasNoHeadAndNothingToReplay() {
        assertEquals(Optional.empty(), journal.head(HALL));
        assertEquals(List.of(), all(journal, HALL));
        assertEquals(List.of(), journal.snapshots(HALL));
    }

    @Test
    void readsEveryTextBackByteForByte() throws Exception {
        Batch batch = batch(HALL, Head.START, 3);
        journal.append(batch);
        List<StoredEntry> read = all(journal, HALL);
        assertEquals(
                batch.entries(),
                read.stream().map(e -> new Entry(e.n(), e.day(), e.text(), e.hash())).toList());
        assertEquals(Optional.of(batch.head()), journal.head(HALL));
    }

    @Test
    void replaysOnlyWhatFollowsANumber() throws Exception {
        journal.append(batch(HALL, Head.START, 2_500));
        List<Long> seen = new ArrayList<>();
        journal.replay(HALL, 700, each -> seen.add(each.n()));
        assertEquals(LongStream.rangeClosed(701, 2_500).boxed().toList(), seen);
        journal.replay(HALL, 2_500, each -> seen.add(each.n()));
        assertEquals(1_800, seen.size());
    }

    @Test
    void hallsDoNotSeeEachOther() throws Exception {
        journal.append(batch(HALL, Head.START, 2, number(1)));
        journal.append(batch(OTHER, Head.START, 1, number(1)));
        assertEquals(2, head(journal, HALL).n());
        assertEquals(1, head(journal, OTHER).n());
    }

    @Test
    void refusesABatchThatDoesNotContinueTheJournal() throws Exception {
        journal.append(batch(HALL, Head.START, 2));
        Head head = head(journal, HALL);
        refused(batch(HALL, Head.START, 1));
        refused(batch(HALL, new Head(3, head.hash()), 1));
        refused(batch(HALL, new Head(2, HashChain.GENESIS), 1));
        assertEquals(head, head(journal, HALL));
        journal.append(batch(HALL, head, 1));
    }

    @Test
    void b11_4_theSecondWallRefusesANumberGivenTwice() throws Exception {
        journal.append(batch(HALL, Head.START, 1, number(1)));
        refused(batch(HALL, head(journal, HALL), 1, number(2), number(1)));
        journal.append(batch(HALL, head(journal, HALL), 1, number(2)));
    }

    @Test
    void theSecondWallRefusesAFactSeenTwice() throws Exception {
        UUID outbox = Ids.next();
        assertEquals(0, journal.upTo(HALL, KIOSK, outbox));
        journal.append(batch(HALL, Head.START, 1, fact(outbox, 1), fact(outbox, 2)));
        journal.append(batch(HALL, head(journal, HALL), 1, fact(Ids.next(), 7)));
        assertEquals(2, journal.upTo(HALL, KIOSK, outbox));
        refused(batch(HALL, head(journal, HALL), 1, fact(outbox, 2)));
        assertEquals(2, journal.upTo(HALL, KIOSK, outbox));
        assertEquals(0, journal.upTo(OTHER, KIOSK, outbox));
    }

    @Test
    void theSecondWallRefusesASecondCallAtACounterAndOfATicket() throws Exception {
        TicketId first = Ids.ticket();
        TicketId second = Ids.ticket();
        journal.append(batch(HALL, Head.START, 1, new CallOpened(THREE, first)));
        refused(batch(HALL, head(journal, HALL), 1, new CallOpened(THREE, second)));
        refused(batch(HALL, head(journal, HALL), 1, new CallOpened(FOUR, first)));
        journal.append(
                batch(
                        HALL,
                        head(journal, HALL),
                        2,
                        new CallClosed(THREE),
                        new CallOpened(THREE, second),
                        new CallClosed(THREE),
                        new CallOpened(FOUR, second),
                        new CallOpened(THREE, first)));
        refused(batch(HALL, head(journal, HALL), 1, new CallOpened(FOUR, Ids.ticket())));
    }

    @Test
    void aRefusedBatchLeavesNothingBehind() throws Exception {
        UUID outbox = Ids.next();
        TicketId ticket = Ids.ticket();
        Token token = Ids.token();
        journal.append(batch(HALL, Head.START, 1, number(1)));
        List<Entry> entries = Sample.entries(HALL, head(journal, HALL), 1);
        refused(
                new Batch(
                        HALL,
                        entries,
                        List.of(fact(outbox, 1), new CallOpened(THREE, ticket), number(1)),
                        List.of(new IssuedToken(token, ticket, Sample.DAY))));
        assertEquals(0, journal.upTo(HALL, KIOSK, outbox));
        assertEquals(Optional.empty(), journal.tokenOf(HALL, ticket));
        assertEquals(1, head(journal, HALL).n());
        journal.append(
                new Batch(
                        HALL,
                        entries,
                        List.of(fact(outbox, 1), new CallOpened(THREE, ticket), number(2)),
                        List.of(new IssuedToken(token, ticket, Sample.DAY))));
    }

    @Test
    void keepsTokensBesideTheJournal() throws Exception {
        IssuedToken issued = new IssuedToken(Ids.token(), Ids.ticket(), Sample.DAY.plusDays(1));
        journal.append(batch(HALL, Head.START, 1, issued));
        assertEquals(Optional.of(issued.token()), journal.tokenOf(HALL, issued.ticket()));
        assertEquals(
                Optional.of(new TicketOfToken(issued.ticket(), issued.expires())),
                journal.ticketOf(HALL, issued.token()));
        assertEquals(Optional.empty(), journal.ticketOf(OTHER, issued.token()));
        refused(batch(HALL, head(journal, HALL), 1, issued));
    }

    @Test
    void keepsNotesBesideTheJournalUntilTheyAreForgotten() throws Exception {
        TicketId first = Ids.ticket();
        TicketId second = Ids.ticket();
        left(
                new NoteLeft(first, Optional.of("缺身份证复印件")),
                new NoteLeft(second, Optional.of("𠮷先生".repeat(20))));
        assertEquals(Map.of(first, "缺身份证复印件", second, "𠮷先生".repeat(20)), journal.notes(HALL));
        assertEquals(Map.of(), journal.notes(OTHER));
        left(
                new NoteLeft(first, Optional.of("材料已复印")),
                new NoteLeft(second, Optional.empty()),
                new NoteLeft(first, Optional.of("等电话")));
        assertEquals(Map.of(first, "等电话"), journal.notes(HALL));
        left(new NoteLeft(first, Optional.empty()));
        assertEquals(Map.of(), journal.notes(HALL));
    }

    @Test
    void aRefusedBatchLeavesNoNote() throws Exception {
        TicketId ticket = Ids.ticket();
        journal.append(batch(HALL, Head.START, 1, number(1)));
        NoteLeft note = new NoteLeft(ticket, Optional.of("等电话"));
        refused(
                new Batch(
                        HALL,
                        Sample.entries(HALL, head(journal, HALL), 1),
                        List.of(number(1)),
                        List.of(),
                        List.of(note)));
        assertEquals(Map.of(), journal.notes(HALL));
    }

    private void left(NoteLeft... notes) throws Exception {
        List<Entry> entries = Sample.entries(HALL, head(journal, HALL), 1);
        journal.append(new Batch(HALL, entries, List.of(), List.of(), List.of(notes)));
    }

    @Test
    void offersTheNewestSnapshotFirstAndReplacesOneOfTheSameNumber() {
        journal.saveSnapshot(snapshot(10, "{\"old\":1}"));
        journal.saveSnapshot(snapshot(20, "{\"long\":\"" + "听".repeat(2_000_000) + "\"}"));
        journal.saveSnapshot(snapshot(10, "{\"new\":1}"));
        assertEquals(
                List.of(
                        snapshot(20, "{\"long\":\"" + "听".repeat(2_000_000) + "\"}"),
                        snapshot(10, "{\"new\":1}")),
                List.copyOf(journal.snapshots(HALL)));
        assertEquals(List.of(), journal.snapshots(OTHER));
    }

    @Test
    void oneHallsRefusalDoesNotStopTheOthersBesideIt() throws Exception {
        List<Callable<Boolean>> callers = new ArrayList<>();
        for (int at = 0; at < 24; at++) {
            HallId hall = new HallId("hall-" + at);
            Head start = at % 3 == 0 ? new Head(5, HashChain.GENESIS) : Head.START;
            callers.add(() -> appends(hall, start));
        }
        List<Boolean> kept = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> each : threads.invokeAll(callers)) {
                kept.add(each.get());
            }
        }
        for (int at = 0; at < 24; at++) {
            assertEquals(at % 3 != 0, kept.get(at));
            assertEquals(at % 3 == 0 ? 0 : 20, head(journal, new HallId("hall-" + at)).n());
        }
    }

    private boolean appends(HallId hall, Head start) throws OutcomeUnknown {
        Head before = start;
        try {
            for (int each = 0; each < 20; each++) {
                Batch next = batch(hall, before, 1);
                journal.append(next);
                before = next.head();
            }
            return true;
        } catch (StoreUnavailable refused) {
            return false;
        }
    }

    @Test
    void theChainOfWhatIsReadIsWhole() throws Exception {
        for (int each = 0; each < 5; each++) {
            journal.append(batch(HALL, head(journal, HALL), 7));
        }
        String before = HashChain.GENESIS;
        for (StoredEntry each : all(journal, HALL)) {
            before = HashChain.next(before, each.text().getBytes(StandardCharsets.UTF_8));
            assertEquals(before, each.hash());
        }
        assertEquals(before, head(journal, HALL).hash());
    }

    private void refused(Batch batch) {
        assertThrows(StoreUnavailable.class, () -> journal.append(batch));
    }

    private static FactSeen fact(UUID outbox, long seq) {
        return new FactSeen(KIOSK, outbox, seq);
    }

    private static Snapshot snapshot(long n, String json) {
        Packed state = Packed.of(out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
        return new Snapshot(HALL, n, HashChain.GENESIS, 1, state);
    }
}
