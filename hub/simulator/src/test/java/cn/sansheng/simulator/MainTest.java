package cn.sansheng.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Ids;
import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.ledger.Ledger;
import cn.sansheng.simulator.ledger.LedgerLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir Path folder;

    @Test
    void judgesAnEmptyDayGoodAndALostFactBad() throws IOException {
        Path journal = Files.writeString(folder.resolve("journal.jsonl"), "");
        Path ledger = folder.resolve("ledger.jsonl");
        Path summary = folder.resolve("summary.json");
        Ledger.open(ledger).close();
        assertEquals(Main.GOOD, judge(ledger, journal, summary));
        assertTrue(Files.readString(summary).startsWith("{\"tickets\":0,"));
        StationName station = new StationName("counter-1");
        UUID outbox = Ids.next();
        try (Ledger book = Ledger.open(ledger)) {
            book.write(new LedgerLine.Reported(station, outbox, 1, Ids.next(), "rating-given"));
            book.write(new LedgerLine.Acknowledged(station, outbox, 1));
        }
        assertEquals(Main.JUDGED_BAD, judge(ledger, journal, summary));
        assertTrue(Files.readString(summary).contains("\"lostFacts\":1"));
    }

    @Test
    void wrongUsageIsTwoAndAMissingFileThree() {
        assertEquals(Main.WRONG_USAGE, run("judge"));
        assertEquals(Main.WRONG_USAGE, run("bench", "nothing"));
        assertEquals(Main.CANNOT_START, judge(folder.resolve("a"), folder.resolve("b"), folder));
        assertEquals(Main.GOOD, run("bench", "list"));
        assertEquals(Main.GOOD, run("warm-up"));
    }

    @Test
    void durationsAreReadAsPeopleTypeThem() {
        assertEquals(Duration.ofMinutes(2), Durations.parse("2m"));
        assertEquals(Duration.ofSeconds(90), Durations.parse("90s"));
        assertEquals(Duration.ofSeconds(5), Durations.parse("5"));
        assertEquals(Duration.ofHours(1), Durations.parse("1h"));
        assertThrows(IllegalArgumentException.class, () -> Durations.parse("soon"));
    }

    private static int judge(Path ledger, Path journal, Path summary) {
        return run(
                "judge",
                "--ledger",
                ledger.toString(),
                "--journal",
                journal.toString(),
                "--summary",
                summary.toString());
    }

    private static int run(String... arguments) {
        return Main.commandLine().execute(arguments);
    }
}
