package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.batch;
import static cn.sansheng.hub.journal.Sample.head;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig.Store;
import java.nio.file.Path;
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

    @Test
    void readsFromAnInterruptedThreadWithoutClosingTheStore() throws Exception {
        try (Database own = Database.open(new Store.H2(folder.resolve("own")));
                Journal journal = JdbcJournal.on(own)) {
            journal.append(batch(HALL, Head.START, 3_000));
            Thread reader =
                    Thread.ofVirtual()
                            .start(() -> {
                                Thread.currentThread().interrupt();
                                assertThrows(StoreUnreadable.class, () -> journal.head(HALL));
                            });
            reader.join();
            journal.append(batch(HALL, head(journal, HALL), 1));
            assertEquals(Optional.of(3_001L), journal.head(HALL).map(Head::n));
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
            assertTrue(head(journal, HALL).n() == 6);
        }
    }
}
