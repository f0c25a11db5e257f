package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.batch;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig.Store;
import cn.sansheng.hub.journal.CannotOpenStore.Why;
import cn.sansheng.hub.journal.Verification.Bent;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H2 opens a cut, torn or older file without a word, as it was at some commit before. A hub must
/// not go on from there: it would give the same numbers out again.
final class LostEntriesTest {
    private static final int BATCHES = 30;
    private static final int A_BATCH = 20;

    @TempDir Path folder;
    private Path store;
    private Path file;

    @BeforeEach
    void keep() throws Exception {
        store = folder.resolve("store");
        file = store.resolve(H2Store.FILE);
        append(BATCHES);
    }

    private void append(int batches) throws Exception {
        try (Database database = Database.open(new Store.H2(store));
                Journal journal = JdbcJournal.on(database)) {
            for (int each = 0; each < batches; each++) {
                journal.append(batch(HALL, Sample.head(journal, HALL), A_BATCH));
            }
        }
    }

    private long opened() throws CannotOpenStore {
        try (Database database = Database.open(new Store.H2(store));
                Journal journal = JdbcJournal.on(database)) {
            return Sample.head(journal, HALL).n();
        }
    }

    @Test
    void anOlderFileIsRefusedWithWhatIsMissing() throws Exception {
        Path older = Files.copy(file, folder.resolve("older"));
        append(1);
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        CannotOpenStore refusal = assertThrows(CannotOpenStore.class, this::opened);
        assertEquals(Why.LOST_ENTRIES, refusal.why());
        assertTrue(refusal.sentence().contains("zhuanghe ends at 600, and once held 620"));
        Files.delete(store.resolve("journal.anchors"));
        assertEquals(600, opened());
    }

    @Test
    void aFileThatIsGoneIsRefused() throws Exception {
        Files.delete(file);
        assertEquals(Why.LOST_ENTRIES, assertThrows(CannotOpenStore.class, this::opened).why());
    }

    @Test
    void aCutFileIsRefusedOrWhole() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(42);
        for (int round = 0; round < 12; round++) {
            Files.write(file, sound);
            try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(random.nextInt(sound.length));
            }
            refusedOrWhole("cut, round " + round);
        }
    }

    @Test
    void aTornPageIsRefusedOrTheEndIsThere() throws Exception {
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(43);
        for (int round = 0; round < 12; round++) {
            byte[] torn = sound.clone();
            byte[] rubbish = new byte[4096];
            random.nextBytes(rubbish);
            int at = random.nextInt(sound.length / rubbish.length) * rubbish.length;
            System.arraycopy(rubbish, 0, torn, at, rubbish.length);
            Files.write(file, torn);
            refusedOrWhole("torn at " + at);
        }
    }

    private void refusedOrWhole(String how) throws IOException {
        try {
            assertEquals(BATCHES * A_BATCH, opened(), how);
        } catch (CannotOpenStore | StoreUnreadable refused) {
            assertTrue(String.valueOf(refused.getMessage()).contains("store"), how);
        }
    }

    @Test
    void verifyNamesTheFirstLostEntry() throws Exception {
        Path older = Files.copy(file, folder.resolve("older"));
        append(1);
        Files.move(older, file, StandardCopyOption.REPLACE_EXISTING);
        try (Database database = Database.open(new Store.H2(store));
                Journal journal = JdbcJournal.asItIs(database)) {
            List<Head> anchors = List.copyOf(database.anchors().all().values());
            Verification verdict = Export.verify(journal, HALL, anchors);
            assertEquals(new Bent(601, Bent.Why.MISSING), assertInstanceOf(Bent.class, verdict));
        }
    }

    @Test
    void aRestoreOnPurposeIsNoLoss() throws Exception {
        Path backup = folder.resolve("backup");
        try (Database database = Database.open(new Store.H2(store));
                PrintWriter to = new PrintWriter(Files.newBufferedWriter(backup))) {
            Backup.write(database, new Printed(to, to));
        }
        append(1);
        try (Database database = Database.open(new Store.H2(store))) {
            Restore.from(backup, database);
        }
        assertEquals(600, opened());
    }
}
