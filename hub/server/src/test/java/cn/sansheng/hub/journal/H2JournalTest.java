package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.batch;
import static cn.sansheng.hub.journal.Sample.head;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.HallConfig.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class H2JournalTest extends JournalContract {
    @TempDir Path folder;

    private @Nullable Database database;

    @Override
    Journal open() throws CannotOpenStore {
        Database opened = Database.open(new Store.H2(folder));
        database = opened;
        return JdbcJournal.on(opened);
    }

    @AfterEach
    void closesTheDatabase() {
        if (database != null) {
            database.close();
        }
    }

    /// H2's ordinary files fail here: they are closed under a thread that is interrupted.
    @Test
    void anInterruptedThreadDoesNotCloseTheStoreForEveryone() throws Exception {
        Snapshot snapshot = new Snapshot(HALL, 1, HashChain.GENESIS, 1, Packed.NOTHING);
        try (Database own = Database.open(new Store.H2(folder.resolve("own")));
                Journal journal = JdbcJournal.on(own)) {
            assertEquals(Optional.empty(), journal.head(HALL));
            Thread interrupted =
                    Thread.ofVirtual()
                            .start(() -> {
                                Thread.currentThread().interrupt();
                                journal.saveSnapshot(snapshot);
                            });
            interrupted.join();
            journal.append(batch(HALL, Head.START, 1));
            assertEquals(List.of(snapshot), List.copyOf(journal.snapshots(HALL)));
        }
    }

    @Test
    void keepsEverythingOverAnOrderlyRestart() throws Exception {
        Path own = folder.resolve("own");
        Head last;
        try (Database first = Database.open(new Store.H2(own));
                Journal journal = JdbcJournal.on(first)) {
            journal.append(batch(HALL, Head.START, 5));
            last = head(journal, HALL);
        }
        try (Database second = Database.open(new Store.H2(own));
                Journal journal = JdbcJournal.on(second)) {
            assertEquals(last, head(journal, HALL));
            journal.append(batch(HALL, last, 1));
            assertEquals(6, head(journal, HALL).n());
        }
    }
}
