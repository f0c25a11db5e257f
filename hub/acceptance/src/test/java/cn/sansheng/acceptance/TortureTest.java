package cn.sansheng.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/// The torture at work, short: the sound hub passes on the pair with the most processes to kill,
/// and a hub that replies before its commit does not.
@Order(2)
class TortureTest {
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
    void nothingPromisedIsLostDuplicateOrDoubleUnderFire() throws Exception {
        try (Program torture =
                torture(
                        Map.of(),
                        "--ops",
                        "2000",
                        "--store",
                        "postgresql",
                        "--broker",
                        "mosquitto")) {
            assertEquals(0, torture.exit(), torture::tail);
            ObjectNode line = closingLine(torture);
            assertTrue(line.get("ops").intValue() >= 2000, line::toString);
            assertEquals(List.of(0, 0, 0, 0), faults(line));
            for (String victim : List.of("hub", "stations", "broker", "store")) {
                assertTrue(line.get("kills").get(victim).intValue() > 0, victim);
            }
        }
    }

    /// Some stations then wait in vain: the hub forgot what they need not send any more.
    @Test
    void aHubThatRepliesBeforeItsCommitIsCondemned() throws Exception {
        Path hub =
                PatchedHub.of(
                        folder,
                        JOURNAL,
                        Map.of(SOUND_FIELD, HASTY_FIELD, SOUND_COMMIT, HASTY_COMMIT));
        try (Program torture =
                torture(
                        Map.of(
                                "SANSHENG_HUB",
                                hub.toString(),
                                // What its options are called decides which start cache fits.
                                "JAVA_TOOL_OPTIONS",
                                "-Djava.io.tmpdir=" + folder),
                        "--ops",
                        "300",
                        "--patience",
                        "4")) {
            assertEquals(1, torture.exit(), torture::tail);
            assertTrue(faults(closingLine(torture)).getFirst() > 0, torture::tail);
        }
    }

    private static Program torture(Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Program.script("hub/simulator/target/sansheng-simulator"));
        command.add("torture");
        command.addAll(List.of(arguments));
        Map<String, String> all = new HashMap<>();
        all.put("SANSHENG_ROOT", Program.ROOT.toString());
        all.putAll(environment);
        return new Program("torture", command, all);
    }

    private static ObjectNode closingLine(Program torture) throws MalformedMessage {
        return Json.readObject(torture.out().getLast());
    }

    private static List<Integer> faults(ObjectNode line) {
        return Stream.of("lost", "duplicate", "double", "strange")
                .map(kind -> line.get(kind).intValue())
                .toList();
    }
}
