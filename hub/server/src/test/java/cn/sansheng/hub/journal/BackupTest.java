package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static cn.sansheng.hub.journal.Sample.OTHER;
import static cn.sansheng.hub.journal.Sample.batch;
import static cn.sansheng.hub.journal.Sample.head;
import static cn.sansheng.hub.journal.Sample.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.sansheng.hub.config.HallConfig.Store;
import cn.sansheng.hub.journal.Verification.Bent;
import cn.sansheng.hub.journal.Verification.Whole;
import cn.sansheng.hub.journal.WallChange.CallOpened;
import cn.sansheng.hub.journal.WallChange.FactSeen;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.messages.TicketId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupTest {
    private static final StationName KIOSK = new StationName("kiosk-1");
    private static final UUID OUTBOX = Ids.next();
    private static final IssuedToken TOKEN =
            new IssuedToken(Ids.token(), Ids.ticket(), Sample.DAY.plusDays(1));

    @TempDir Path folder;

    @Test
    void bringsEverythingBack() throws Exception {
        Path file = backupOfTwoHalls();
        try (Database other = Database.open(new Store.H2(folder.resolve("other")))) {
            restored(other, file);
        }
    }

    @Test
    void movesAStoreFromH2ToPostgreSql() throws Exception {
        assumeTrue(PostgreSqlServer.possible(), "no PostgreSQL to start");
        Path file = backupOfTwoHalls();
        try (PostgreSqlServer server = PostgreSqlServer.start();
                Database other = Database.open(server.database())) {
            restored(other, file);
        }
    }

    private static void restored(Database other, Path file) throws Exception {
        try (Journal before = JdbcJournal.on(other)) {
            before.append(batch(HALL, Head.START, 9, number(77)));
            before.append(noting(before, TOKEN.ticket()));
        }
        Map<String, Verification> halls = Restore.from(file, other);
        assertEquals(List.of("small", "zhuanghe"), List.copyOf(halls.keySet()));
        try (Journal journal = JdbcJournal.on(other)) {
            assertEquals(new Whole(4, head(journal, HALL)), halls.get("zhuanghe"));
            assertEquals(1, journal.upTo(HALL, KIOSK, OUTBOX));
            assertEquals(Map.of(), journal.notes(HALL));
            assertEquals(TOKEN.token(), journal.tokenOf(HALL, TOKEN.ticket()).orElseThrow());
            Head head = head(journal, HALL);
            refused(journal, batch(HALL, head, 1, number(1)));
            refused(journal, batch(HALL, head, 1, new CallOpened(new CounterId(3), Ids.ticket())));
            journal.append(batch(HALL, head, 1, number(77)));
        }
        try (Connection connection = other.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT person, changed_at FROM secrets")) {
            assertTrue(row.next());
            assertEquals("wang", row.getString(1));
            assertEquals(
                    java.time.Instant.parse("2026-11-23T00:30:00.123Z"),
                    row.getObject(2, java.time.OffsetDateTime.class).toInstant());
        }
        try (Connection connection = other.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT station FROM station_credential"
                                        + " WHERE revoked_at IS NULL")) {
            assertTrue(row.next(), "the kiosk's credential is not revoked");
            assertEquals("kiosk-1", row.getString(1));
        }
    }

    /// What clerks write for each other is in no backup, and none outlives a restoring.
    private static Batch noting(Journal journal, TicketId ticket) {
        List<Entry> one = Sample.entries(HALL, head(journal, HALL), 1);
        NoteLeft note = new NoteLeft(ticket, Optional.of("等电话"));
        return new Batch(HALL, one, List.of(), List.of(), List.of(note));
    }

    private Path backupOfTwoHalls() throws Exception {
        try (Database database = Database.open(new Store.H2(folder.resolve("store")));
                Journal journal = JdbcJournal.on(database)) {
            List<WallChange> wall =
                    List.of(
                            number(1),
                            new FactSeen(KIOSK, OUTBOX, 1),
                            new CallOpened(new CounterId(3), TOKEN.ticket()));
            journal.append(
                    new Batch(HALL, Sample.entries(HALL, Head.START, 3), wall, List.of(TOKEN)));
            journal.append(batch(OTHER, Head.START, 1));
            journal.append(noting(journal, Ids.ticket()));
            try (Connection connection = database.pool().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        "INSERT INTO secrets (person, kind, hash, changed_at) VALUES"
                                + " ('wang', 'pin', '$argon2id$x',"
                                + " TIMESTAMP WITH TIME ZONE '2026-11-23 08:30:00.123+08:00')");
                statement.execute(
                        "INSERT INTO station_credential (hall, station, kind, hash, made_at) VALUES"
                                + " ('zhuanghe', 'kiosk-1', 'kiosk', '$7$101$x$y',"
                                + " TIMESTAMP WITH TIME ZONE '2026-11-23 08:30:00.123+08:00')");
            }
            return backup(database, "backup");
        }
    }

    @Test
    void takesOneMomentWhileTheHallGoesOn() throws Exception {
        try (Database database = Database.open(new Store.H2(folder.resolve("store")));
                Journal journal = JdbcJournal.on(database)) {
            journal.append(batch(HALL, Head.START, 2_000));
            AtomicBoolean enough = new AtomicBoolean();
            Thread hall = Thread.ofVirtual().start(() -> goOn(journal, enough));
            for (int round = 0; round < 5; round++) {
                Path file = backup(database, "backup-" + round);
                Verification verdict = new JournalFile(file).verify(List.of());
                long entries = assertInstanceOf(Whole.class, verdict).entries();
                try (var lines = Files.lines(file)) {
                    long numbers = lines.filter(line -> line.contains("\"A")).count();
                    assertEquals(entries - 2_000, numbers);
                }
            }
            enough.set(true);
            hall.join();
            assertTrue(head(journal, HALL).n() > 2_000);
        }
    }

    private static void goOn(Journal journal, AtomicBoolean enough) {
        try {
            Head head = head(journal, HALL);
            for (int serial = 1; !enough.get(); serial++) {
                Batch next = batch(HALL, head, 1, number(serial));
                journal.append(next);
                head = next.head();
            }
        } catch (StoreUnavailable | OutcomeUnknown failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aDamagedOrBentBackupChangesNothing() throws Exception {
        Path file = backupOfTwoHalls();
        List<String> lines = Files.readAllLines(file);
        Path cut = Files.write(folder.resolve("cut"), lines.subList(0, lines.size() - 1));
        Path other =
                Files.writeString(
                        folder.resolve("other"), text(lines).replace("kiosk-1", "kiosk-2"));
        try (Database database = Database.open(new Store.H2(folder.resolve("store")))) {
            assertThrows(MalformedMessage.class, () -> Restore.from(cut, database));
            assertThrows(MalformedMessage.class, () -> Restore.from(other, database));
            try (Connection connection = database.pool().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM journal WHERE hall = 'zhuanghe' AND n = 2");
            }
            Path bent = backup(database, "bent");
            assertEquals(new Bent(2, Bent.Why.MISSING), new JournalFile(bent).verify(List.of()));
            Restore.from(file, database);
            assertEquals(1, Restore.from(bent, database).get("zhuanghe") instanceof Bent ? 1 : 0);
            try (Journal journal = JdbcJournal.on(database)) {
                assertInstanceOf(Whole.class, Export.verify(journal, HALL, List.of()));
            }
        }
    }

    /// A restore fills the tables in any order and knows no sequences.
    @Test
    void noTableNeedsAnOrderOrACounter() throws Exception {
        try (Database database = Database.open(new Store.H2(folder.resolve("store")));
                Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            for (String query :
                    List.of(
                            "SELECT constraint_name FROM information_schema.table_constraints"
                                    + " WHERE constraint_type = 'FOREIGN KEY'",
                            "SELECT column_name FROM information_schema.columns"
                                    + " WHERE table_schema = 'public' AND (is_identity = 'YES' OR"
                                    + " data_type LIKE '%BINARY%')")) {
                try (ResultSet found = statement.executeQuery(query)) {
                    assertTrue(!found.next(), query);
                }
            }
        }
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private Path backup(Database database, String name) throws Exception {
        StringWriter lines = new StringWriter();
        Backup.write(database, new Printed(new PrintWriter(lines), new PrintWriter(lines)));
        return Files.writeString(folder.resolve(name), lines.toString());
    }

    private static void refused(Journal journal, Batch batch) {
        assertThrows(StoreUnavailable.class, () -> journal.append(batch));
    }
}
