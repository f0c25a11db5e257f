package cn.sansheng.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
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
        Path hub = hastyHub();
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

    /// The packaged hub with one class before all its jars.
    private Path hastyHub() throws IOException {
        Path hub = folder.resolve("sansheng-hub");
        copy(Demo.HUB, hub);
        Path classes = compiled(hub.resolve("lib"));
        Path jar = hub.resolve("lib/00-hasty.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            copy(classes, files.getPath("/"));
        }
        return hub;
    }

    private Path compiled(Path lib) throws IOException {
        Path sources = Demo.ROOT.resolve("hub/server/src/main/java");
        String sound = Files.readString(sources.resolve(JOURNAL));
        String hasty =
                replaced(replaced(sound, SOUND_FIELD, HASTY_FIELD), SOUND_COMMIT, HASTY_COMMIT);
        Path source = folder.resolve("source").resolve(JOURNAL);
        Files.createDirectories(source.getParent());
        Files.writeString(source, hasty);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int result =
                Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                        .run(
                                InputStream.nullInputStream(),
                                complaints,
                                complaints,
                                "-proc:none",
                                "-cp",
                                jars(lib),
                                "-d",
                                classes.toString(),
                                source.toString());
        assertEquals(0, result, complaints.toString(UTF_8));
        return classes;
    }

    private static String jars(Path lib) throws IOException {
        try (Stream<Path> all = Files.list(lib)) {
            return all.map(Path::toString)
                    .filter(name -> name.endsWith(".jar"))
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /// If the sound line is no longer there, this test no longer breaks anything.
    private static String replaced(String text, String sound, String hasty) {
        assertEquals(2, text.split(java.util.regex.Pattern.quote(sound), -1).length, sound);
        return text.replace(sound, hasty);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                String relative = from.relativize(each).toString();
                Path target = to.resolve(relative);
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else if (!relative.startsWith("cache/")) {
                    Files.copy(each, target);
                }
            }
        }
    }
}
