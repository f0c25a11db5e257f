package cn.sansheng.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kill test must be able to fail: a hub that replies before its commit, killed as
/// [KilledDemoTest] kills the sound one, loses what it promised, and the demo's judge sees it.
class BrokenHubTest {
    private static final int TRIES = 3;

    /// Inside the hub's jar and in the tree of sources.
    private static final String JOURNAL = "cn/sansheng/hub/journal/JdbcJournal.java";

    private static final String SOUND_FIELD = "private final JournalWriter writer;";
    private static final String SOUND_COMMIT = "writer.append(batch);";

    /// In order, one by one, half a second late: nobody waits for it.
    private static final String HASTY_FIELD =
            SOUND_FIELD
                    + """

                    private final java.util.concurrent.ScheduledExecutorService later =
                            java.util.concurrent.Executors.newSingleThreadScheduledExecutor(
                                    Thread.ofPlatform().daemon().factory());
                    """;

    private static final String HASTY_COMMIT =
            """
            var unused = later.schedule(
                    () -> {
                        writer.append(batch);
                        return batch;
                    },
                    500,
                    java.util.concurrent.TimeUnit.MILLISECONDS);
            """;

    @TempDir Path folder;

    @Test
    void aHubThatRepliesBeforeItsCommitIsCaughtByTheKills() throws Exception {
        Path hub =
                PatchedHub.of(
                        folder,
                        JOURNAL,
                        Map.of(SOUND_FIELD, HASTY_FIELD, SOUND_COMMIT, HASTY_COMMIT));
        Random when = new Random(Long.getLong("sansheng.seed", System.nanoTime()));
        boolean caught = false;
        for (int attempt = 1; attempt <= TRIES && !caught; attempt++) {
            caught = caught(Files.createDirectory(folder.resolve("try-" + attempt)), hub, when);
        }
        assertTrue(caught, "three kills in each of three halls, and the judge saw nothing");
    }

    private static boolean caught(Path folder, Path hub, Random when) throws Exception {
        try (Demo demo = new Demo(folder, Duration.ofSeconds(45), hub)) {
            demo.ready();
            demo.killHub(3, when);
            boolean condemned = demo.exit() == 1;
            String log = Files.readString(folder.resolve("demo.log"));
            return condemned && log.contains("is not kept as it was told");
        }
    }
}
