package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.batch;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.control.ControlSocket;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class JournalCommandTest {
    @TempDir Path folder;

    private Path yaml = Path.of("");
    private HallConfig config = smallHall(Path.of("src/main/halls/small/hall.yaml"));

    private record Said(int exit, String out, String err) {}

    @BeforeEach
    void aHallWithFiveEntries() throws Exception {
        yaml = folder.resolve("hall.yaml");
        Files.copy(Path.of("src/main/halls/small/hall.yaml"), yaml);
        config = smallHall(yaml);
        try (Database database = Database.open(config.store());
                Journal journal = JdbcJournal.on(database)) {
            journal.append(batch(config.hall(), Head.START, 5));
        }
    }

    private static HallConfig smallHall(Path yaml) {
        try {
            return HallConfigFile.load(yaml);
        } catch (cn.sansheng.hub.config.BadConfiguration bad) {
            throw new IllegalStateException(bad);
        }
    }

    @Test
    void verifiesAndExportsTheStoreWhileNoHubRuns() throws Exception {
        Said verified = run("verify", "--config", yaml.toString());
        assertEquals(0, verified.exit(), verified.err());
        assertTrue(verified.out().startsWith("whole: 5 entries, anchor 5:"));
        Said exported = run("export", "--config", yaml.toString());
        assertEquals(5, exported.out().lines().count());
        Path file = Files.writeString(folder.resolve("export.jsonl"), exported.out());
        assertEquals(verified, run("verify", file.toString()));
    }

    @Test
    void saysTheSameThroughTheRunningHub() throws Exception {
        Said verified = run("verify", "--config", yaml.toString());
        Said exported = run("export", "--config", yaml.toString());
        try (RunningStore _ = new RunningStore(config)) {
            assertEquals(verified, run("verify", "--config", yaml.toString()));
            assertEquals(exported, run("export", "--config", yaml.toString()));
            Path file = folder.resolve("backup");
            assertEquals(0, run("backup", file.toString(), "--config", yaml.toString()).exit());
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals(verified, run("verify", file.toString()));
            assertEquals(exported, run("export", file.toString()));
            Said refused = run("restore", file.toString(), "--config", yaml.toString());
            assertEquals(3, refused.exit());
            assertTrue(refused.err().contains("a hub is running"));
        }
    }

    @Test
    void restoresABackup() throws Exception {
        Path file = folder.resolve("backup");
        Said verified = run("verify", "--config", yaml.toString());
        assertEquals(0, run("backup", file.toString(), "--config", yaml.toString()).exit());
        try (Database database = Database.open(config.store());
                Journal journal = JdbcJournal.on(database)) {
            journal.append(batch(config.hall(), Sample.head(journal, config.hall()), 3));
        }
        Said restored = run("restore", file.toString(), "--config", yaml.toString());
        assertEquals(0, restored.exit(), restored.err());
        assertEquals(verified, run("verify", "--config", yaml.toString()));
    }

    @Test
    void theExitCodeTellsBentFromUnreadable() throws Exception {
        String export = run("export", "--config", yaml.toString()).out();
        Path bent =
                Files.writeString(folder.resolve("bent"), export.replace("\"n\":3", "\"n\": 3"));
        Said judged = run("verify", bent.toString());
        assertEquals(1, judged.exit());
        assertTrue(judged.out().startsWith("bent at entry 3: changed"), judged.out());
        Path noise = Files.writeString(folder.resolve("noise"), "三声\n");
        assertEquals(2, run("verify", noise.toString()).exit());
        assertEquals(2, run("verify", folder.resolve("absent").toString()).exit());
        assertEquals(2, run("verify").exit());
        assertEquals(2, run("verify", noise.toString(), "--anchor", "nonsense").exit());
    }

    @Test
    void anAnchorFindsWhatTheChainCannot() throws Exception {
        String anchor = "4:" + "ab".repeat(32);
        Said judged = run("verify", "--config", yaml.toString(), "--anchor", anchor);
        assertEquals(1, judged.exit());
        assertTrue(judged.out().startsWith("bent at entry 4: anchor"), judged.out());
    }

    @Test
    void makesNoStoreByLooking() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("data/store"))) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        assertEquals(3, run("verify", "--config", yaml.toString()).exit());
        assertFalse(Files.exists(folder.resolve("data/store/journal.mv.db")));
    }

    private static Said run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        JournalCommand command = new JournalCommand(new PrintWriter(out), new PrintWriter(err));
        int exit = new CommandLine(command).setErr(new PrintWriter(err)).execute(arguments);
        return new Said(exit, out.toString(), err.toString());
    }

    /// As much of a hub as these commands meet.
    private record RunningStore(Database database, Journal journal, ControlSocket socket)
            implements AutoCloseable {
        RunningStore(HallConfig config) throws Exception {
            this(config, Database.open(config.store()));
        }

        private RunningStore(HallConfig config, Database database) throws Exception {
            this(config, database, JdbcJournal.on(database));
        }

        private RunningStore(HallConfig config, Database database, Journal journal)
                throws Exception {
            this(
                    database,
                    journal,
                    ControlSocket.open(
                            config.data(),
                            Map.of("journal", new JournalDesk(config.hall(), database, journal))));
        }

        @Override
        public void close() {
            socket.close();
            journal.close();
            database.close();
        }
    }
}
