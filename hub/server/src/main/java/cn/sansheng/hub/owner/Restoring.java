package cn.sansheng.hub.owner;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Notes;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.hub.journal.Journal;
import cn.sansheng.hub.journal.Snapshot;
import cn.sansheng.hub.journal.StoredEntry;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.MalformedMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From the journal to the live hall: the newest snapshot that the journal vouches for, and the
/// tail. A snapshot is a cache: without any the whole journal is folded.
public final class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);
    private static final long LEAST_BETWEEN_SNAPSHOTS = 5_000;

    private final HallId hall;
    private final LocalDate firstDay;
    private final Journal journal;
    private final Executor beside;
    private long lastSnapshot;

    /// `firstDay` is the open day of a hall that has no journal yet.
    public Restoring(HallId hall, LocalDate firstDay, Journal journal, Executor beside) {
        this.hall = hall;
        this.firstDay = firstDay;
        this.journal = journal;
        this.beside = beside;
    }

    public Standing restore() {
        return folded().with(Notes.of(journal.notes(hall)));
    }

    private Standing folded() {
        for (Snapshot snapshot : journal.snapshots(hall)) {
            Optional<Standing> restored = read(snapshot).flatMap(from -> fold(from, snapshot.n()));
            if (restored.isPresent()) {
                return restored.get();
            }
            LOG.warn("snapshot at {} is not believed", snapshot.n());
        }
        Standing nothing = new Standing(Hall.empty(firstDay), Head.START);
        return fold(nothing, 0).orElseThrow();
    }

    private Optional<Standing> read(Snapshot snapshot) {
        if (snapshot.format() != HallJson.FORMAT) {
            return Optional.empty();
        }
        try {
            Head head = new Head(snapshot.n(), snapshot.hash());
            return Optional.of(new Standing(HallJson.read(snapshot.state()), head));
        } catch (MalformedMessage bad) {
            LOG.warn("snapshot at {} cannot be read: {}", snapshot.n(), bad.reason());
            return Optional.empty();
        }
    }

    /// Empty where the journal's own entry does not vouch for where we begin.
    private Optional<Standing> fold(Standing from, long n) {
        Fold fold = new Fold(from);
        journal.replay(hall, Math.max(0, n - 1), fold::take);
        if (!fold.vouchedFor) {
            return Optional.empty();
        }
        lastSnapshot = n;
        LOG.info("{} restored at entry {} from {}", hall, fold.standing.head().n(), n);
        return Optional.of(fold.standing);
    }

    /// At a day's close and every so many entries, beside the owner: the hall is immutable.
    void kept(Standing standing, List<HallEntry> entries) {
        boolean dayClosed = entries.stream().anyMatch(e -> e.event() instanceof Event.DayClosed);
        if (dayClosed || standing.head().n() - lastSnapshot >= between(standing.hall())) {
            lastSnapshot = standing.head().n();
            beside.execute(() -> save(standing));
        }
    }

    /// The hall as it is put away: the next start then has no tail to fold.
    void putAway(Standing standing) {
        if (standing.head().n() > lastSnapshot) {
            lastSnapshot = standing.head().n();
            save(standing);
        }
    }

    /// As many entries as the hall has tickets, and 5,000 at least: writing a hall takes longer the
    /// more tickets it has, and so an entry's share of it stays the same.
    static long between(Hall hall) {
        long tickets = (long) hall.tickets().all().size() + hall.floor().dayBefore().size();
        return Math.max(LEAST_BETWEEN_SNAPSHOTS, tickets);
    }

    private void save(Standing standing) {
        Head head = standing.head();
        journal.saveSnapshot(
                new Snapshot(
                        hall,
                        head.n(),
                        head.hash(),
                        HallJson.FORMAT,
                        HallJson.packed(standing.hall())));
    }

    private static final class Fold {
        private final Head from;
        private Standing standing;
        private boolean vouchedFor;

        Fold(Standing from) {
            this.from = from.head();
            this.standing = from;
            this.vouchedFor = this.from.equals(Head.START);
        }

        void take(StoredEntry stored) {
            if (stored.n() == from.n()) {
                vouchedFor = stored.hash().equals(from.hash());
            } else if (vouchedFor) {
                fold(stored);
            }
        }

        /// An entry that this version does not know stops the start: it is never skipped.
        private void fold(StoredEntry stored) {
            try {
                HallEntry entry = HallEntry.parse(stored.text());
                Hall next = Folding.after(standing.hall(), entry);
                standing = new Standing(next, new Head(stored.n(), stored.hash()));
            } catch (MalformedMessage bad) {
                throw JournalNotUnderstood.entry(stored.n(), bad);
            }
        }
    }
}
