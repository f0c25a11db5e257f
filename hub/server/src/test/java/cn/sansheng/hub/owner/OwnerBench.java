package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Notes;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.journal.InMemoryJournal;
import cn.sansheng.messages.Fact.BoardShown;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// An owner on its thread over a journal that fails when asked to, and what it told.
final class OwnerBench {
    final InMemoryJournal store = new InMemoryJournal();
    final FaultyJournal journal = new FaultyJournal(store);
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    final BlockingQueue<Long> acks = new LinkedBlockingQueue<>();
    final List<Commit> commits = new CopyOnWriteArrayList<>();
    Inbox inbox = new Inbox();
    HallOwner owner = owner();
    private Thread thread = Thread.ofVirtual().start(owner);

    record Commit(Hall hall, Notes notes, List<HallEntry> entries) {
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

    void restart() throws InterruptedException {
        restartWith(List.of());
    }

    /// These lie in the inbox when the owner wakes, and are decided together.
    void restartWith(List<Arrival> together) throws InterruptedException {
        stop();
        owner = owner();
        together.forEach(inbox::put);
        thread = Thread.ofVirtual().start(owner);
    }

    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    Reply ask(UUID id, Request request, String fingerprint) throws InterruptedException {
        return ask(id, request, fingerprint, false);
    }

    Reply ask(UUID id, Request request, String fingerprint, boolean expired)
            throws InterruptedException {
        inbox.put(asked(TestRules.KIOSK, id, request, fingerprint, expired));
        return reply();
    }

    Arrival asked(
            StationName station, UUID id, Request request, String fingerprint, boolean expired) {
        return new Arrival.Request(
                new Input.Asked(
                        station,
                        new RequestMessage(id, TestRules.MORNING, request),
                        new Input.FreshTicket(Ids.ticket(), Ids.token()),
                        Input.PinCheck.RIGHT,
                        Optional.empty()),
                fingerprint,
                new Answer(expired),
                () -> {});
    }

    Reply reply() throws InterruptedException {
        return Optional.ofNullable(replies.poll(20, TimeUnit.SECONDS)).orElseThrow();
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
        public void changed(Standing standing, List<HallEntry> entries) {
            commits.add(new Commit(standing.hall(), standing.notes(), entries));
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
