package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A day on which everything goes wrong, one after the other, in a hall of packaged programs; what
/// each fault cost people stands in `fault-day.md` and `fault-day.json`. Not part of the tests: its
/// name does not end in Test, so only `./sansheng fault-day` runs it.
class FaultDay {
    private static final Logger LOG = LoggerFactory.getLogger(FaultDay.class);
    private static final Path OUT =
            Path.of(System.getProperty("fault-day.out", "hub/acceptance/target/fault-day"));
    private static final String HUB_AWAY = System.getProperty("fault-day.hub-away", "10m");

    /// Of the faults, those whose names hold this: for whoever mends one.
    private static final String ONLY = System.getProperty("fault-day.only", "");

    private static final Duration SETTLING = Duration.ofMinutes(3);

    private static final List<Fault> FAULTS =
            List.of(
                    new Fault("paper out mid-job", PrinterFaults::paperEnds),
                    new Fault("cover open", PrinterFaults::coverIsOpened),
                    new Fault("printer unplugged", PrinterFaults::printerIsUnplugged),
                    new Fault(
                            "hub away",
                            (hall, telling) -> AwayFaults.hubIsAway(hall, telling, hubAway())),
                    new Fault("two kiosks offline at once", AwayFaults::kiosksAreCutOff),
                    new Fault("boards re-powered", BoardFaults::boardsWithoutPower),
                    new Fault("wrong baud", BoardFaults::wrongSpeed),
                    new Fault("line noise", BoardFaults::noisyLines),
                    new Fault("button stuck", CounterFaults::buttonIsStuck),
                    new Fault("clock jump", ClockFaults::clockJumps));

    @TempDir Path folder;

    @Test
    void aDayOnWhichEverythingGoesWrong() throws Exception {
        Path out = Files.createDirectories(Program.ROOT.resolve(OUT));
        String commit = commit();
        List<FaultRow> rows = new ArrayList<>();
        try (FaultHall hall = new FaultHall(folder)) {
            for (Fault fault : FAULTS) {
                if (fault.name().contains(ONLY)) {
                    rows.add(happen(fault, hall, out));
                }
            }
            FaultTable table = new FaultTable(commit, HUB_AWAY, rows, end(hall));
            Files.writeString(out.resolve("fault-day.json"), Json.text(table) + "\n");
            Files.writeString(out.resolve("fault-day.md"), table.markdown());
            assertTrue(table.good(), table.markdown());
        }
    }

    private static FaultRow happen(Fault fault, FaultHall hall, Path out) throws Exception {
        Telling telling = new Telling(out, fault.name());
        int before = hall.tickets();
        Optional<String> trouble = trouble(fault, hall, telling);
        if (trouble.isPresent()) {
            hall.keepLogs(Files.createDirectories(telling.logs()));
            hall.mendAll();
        }
        Books books = settled(hall);
        return telling.row(fault.name(), before, hall.tickets(), books, trouble);
    }

    /// A fault that ends badly is a row of the table, not the end of the day.
    private static Optional<String> trouble(Fault fault, FaultHall hall, Telling telling)
            throws InterruptedException {
        try {
            fault.course().happen(hall, telling);
            return Optional.empty();
        } catch (InterruptedException stop) {
            throw stop;
        } catch (Exception | AssertionError bad) {
            LOG.warn("{}", fault.name(), bad);
            return Optional.of(String.valueOf(bad.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /// Facts may still be on their way; after that what is missing is lost.
    private static Books settled(FaultHall hall) throws Exception {
        try {
            await("all accounted for").atMost(SETTLING).until(() -> clean(hall));
        } catch (ConditionTimeoutException bad) {
            return hall.books(hall.hall().journal());
        }
        return hall.books(hall.hall().journal());
    }

    private static boolean clean(FaultHall hall) throws Exception {
        Books books = hall.books(hall.hall().journal());
        return books.lost().isEmpty() && books.twice().isEmpty();
    }

    /// The exported journal, verified, against all papers of the day.
    private List<String> end(FaultHall hall) throws Exception {
        try {
            Books books = hall.books(hall.hall().exportedJournal(folder.resolve("journal.jsonl")));
            List<String> found = new ArrayList<>(books.lost());
            found.addAll(books.twice());
            return found;
        } catch (IOException bent) {
            return List.of("the journal is not whole: " + bent.getMessage());
        }
    }

    private static Duration hubAway() {
        return Duration.parse("PT" + HUB_AWAY);
    }

    private static String commit() throws IOException {
        Process git =
                new ProcessBuilder("git", "describe", "--always", "--dirty")
                        .directory(Program.ROOT.toFile())
                        .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
