package cn.sansheng.hub.journal;

import static cn.sansheng.hub.journal.Sample.HALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.HallConfig.Store;
import cn.sansheng.hub.journal.Verification.Whole;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed may lose what it has not acknowledged, and nothing else; what stands
/// beside the journal is that of its last entry.
final class KillTest {
    private static final int KILLS = 5;

    @TempDir Path folder;

    @Test
    void whatWasAcknowledgedSurvivesKillsAtAnyMoment() throws Exception {
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = killedAfter("sound", 20 + random.nextInt(300));
            long kept = keptWhole();
            assertTrue(
                    kept >= acknowledged, "acknowledged %d, kept %d".formatted(acknowledged, kept));
        }
    }

    /// The same test must see a writer that acknowledges too early.
    @Test
    void aWriterThatAcknowledgesBeforeTheCommitIsCaught() throws Exception {
        boolean caught = false;
        for (int kill = 0; kill < KILLS && !caught; kill++) {
            long acknowledged = killedAfter("hasty", 30 + 7 * kill);
            caught = keptWhole() < acknowledged;
        }
        assertTrue(caught);
    }

    /// The last number the child acknowledged before kill -9 ended it.
    private long killedAfter(String writer, int acknowledgements) throws Exception {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                AppendingMain.class.getName(),
                                folder.toString(),
                                writer)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            long last = 0;
            for (int each = 0; each < acknowledgements; each++) {
                last = number(said.readLine());
            }
            child.destroyForcibly();
            for (String line = next(said); line != null; line = next(said)) {
                last = number(line);
            }
            assertEquals(137, child.waitFor());
            return last;
        }
    }

    private static @Nullable String next(BufferedReader said) {
        try {
            return said.readLine();
        } catch (IOException closedByTheKill) {
            return null;
        }
    }

    private static long number(@Nullable String line) {
        return Long.parseLong(String.valueOf(line));
    }

    private long keptWhole() throws Exception {
        try (Database database = Database.open(new Store.H2(folder));
                Journal journal = JdbcJournal.on(database)) {
            Whole whole = assertInstanceOf(Whole.class, Export.verify(journal, HALL, List.of()));
            assertEquals(Sample.head(journal, HALL), whole.head());
            assertEquals(Map.of(AppendingMain.TICKET, "" + whole.head().n()), journal.notes(HALL));
            return whole.entries();
        }
    }
}
