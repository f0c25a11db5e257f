package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.batch;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.sansheng.hub.config.HallConfig.Store;
import cn.sansheng.hub.journal.CannotOpenStore.Why;
import cn.sansheng.hub.journal.Verification.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the operator is told when the store does not work, and how service comes back.
final class StoreFailureTest {
    @TempDir Path folder;

    @Test
    void saysThatAHubIsRunning() throws Exception {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                AppendingMain.class.getName(),
                                folder.toString(),
                                "sound")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try {
            assertEquals('1', other.getInputStream().read());
            CannotOpenStore refusal = refused(folder);
            assertEquals(Why.IN_USE, refusal.why());
            assertTrue(refusal.sentence().contains("belongs to a hub that is running"));
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(Why.NOT_WRITABLE, refused(file.resolve("store")).why());
    }

    @Test
    void saysThatTheStoreIsNewerThanTheHub() throws Exception {
        Database.open(new Store.H2(folder)).close();
        H2Store kind = new H2Store(folder);
        try (Connection connection = DriverManager.getConnection(kind.url(), kind.properties());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history (installed_rank, version, description, type,"
                            + " script, installed_by, execution_time, success) VALUES"
                            + " (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, TRUE)");
        }
        assertEquals(Why.NEWER_SCHEMA, refused(folder).why());
    }

    @Test
    void saysThatTheFileIsNoStore() throws IOException {
        Files.writeString(folder.resolve("journal.mv.db"), "not a database".repeat(1_000));
        assertEquals(Why.BROKEN, refused(folder).why());
    }

    @Test
    void saysThatNoDatabaseServerAnswers() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "secret\n");
        Store.PostgreSql nowhere =
                new Store.PostgreSql("jdbc:postgresql://127.0.0.1:1/x", "hub", password);
        CannotOpenStore refusal =
                assertThrows(CannotOpenStore.class, () -> Database.open(nowhere).close());
        assertEquals(Why.NO_ANSWER, refusal.why());
    }

    @Test
    void keepsNothingWhileTheDiskIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"))) {
            assumeTrue(disk.mounted(), "no right to mount a small disk");
            Path ballast = Files.write(disk.folder().resolve("ballast"), new byte[6 << 20]);
            try (Database database = Database.open(new Store.H2(disk.folder().resolve("store")));
                    Journal journal = JdbcJournal.on(database)) {
                Head last = appendUntilRefused(journal);
                refuses(journal, last);
                Files.delete(ballast);
                await().atMost(Duration.ofSeconds(30))
                        .ignoreException(StoreUnreadable.class)
                        .until(() -> Sample.head(journal, HALL).equals(last));
                journal.append(batch(HALL, last, 500));
                Verification verdict = Export.verify(journal, HALL, List.of(last));
                assertEquals(last.n() + 500, assertInstanceOf(Whole.class, verdict).entries());
            }
        }
    }

    /// A full disk may take the database down before it can tell that nothing was kept; then it
    /// says so.
    private static void refuses(Journal journal, Head last) {
        try {
            journal.append(batch(HALL, last, 500));
            fail("kept on a full disk");
        } catch (StoreUnavailable | OutcomeUnknown refused) {
            assertNotNull(refused.getMessage());
        }
    }

    @Test
    void saysThatTheDiskIsReadOnlyAndOpensWhenItIsNot() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"))) {
            assumeTrue(disk.mounted(), "no right to mount a small disk");
            Path store = disk.folder().resolve("store");
            kept(store, 3);
            disk.readOnly();
            assertEquals(Why.NOT_WRITABLE, refused(store).why());
            disk.writable();
            try (Database database = Database.open(new Store.H2(store));
                    Journal journal = JdbcJournal.on(database)) {
                assertEquals(3, Sample.head(journal, HALL).n());
            }
        }
    }

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"))) {
            assumeTrue(disk.mounted(), "no right to mount a small disk");
            Files.write(disk.folder().resolve("ballast"), new byte[(12 << 20) - 8192]);
            CannotOpenStore refusal = refused(disk.folder().resolve("store"));
            assertEquals(Why.DISK_FULL, refusal.why());
        }
    }

    @Test
    void everyMigrationIsListed() throws IOException {
        Path migrations =
                Path.of(
                        String.valueOf(System.getProperty("sansheng.root")),
                        "hub/server/src/main/resources/db/migration");
        try (var files = Files.list(migrations)) {
            assertEquals(
                    List.copyOf(Migrations.FILES),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static void kept(Path store, int entries) throws Exception {
        try (Database database = Database.open(new Store.H2(store));
                Journal journal = JdbcJournal.on(database)) {
            journal.append(batch(HALL, Head.START, entries));
        }
    }

    private static Head appendUntilRefused(Journal journal) {
        Head last = Head.START;
        try {
            while (true) {
                Batch next = batch(HALL, last, 500);
                journal.append(next);
                last = next.head();
            }
        } catch (StoreUnavailable | OutcomeUnknown full) {
            return last;
        }
    }

    private static CannotOpenStore refused(Path store) {
        return assertThrows(
                CannotOpenStore.class, () -> Database.open(new Store.H2(store)).close());
    }
}
