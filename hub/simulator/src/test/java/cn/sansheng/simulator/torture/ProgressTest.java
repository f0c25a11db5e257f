package cn.sansheng.simulator.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final String TOLD =
            """
            {"line":"told","station":"kiosk-1","request":"00000000-0000-7000-8000-00000000000%d","type":"take-ticket"%s}
            """;
    private static final String ACKNOWLEDGED =
            """
            {"line":"acknowledged","station":"kiosk-1","outbox":"00000000-0000-7000-8000-000000000009","upTo":%d}
            """;

    @TempDir Path folder;

    private void write(String text) throws IOException {
        Files.writeString(
                folder.resolve("kiosk-1.jsonl"),
                text,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void countsEachPromiseOnceHoweverOftenItIsTold() throws IOException {
        Progress progress = new Progress(folder);
        write(TOLD.formatted(1, "") + TOLD.formatted(1, ""));
        write(TOLD.formatted(2, ",\"refused\":\"closed\"") + ACKNOWLEDGED.formatted(4));
        assertEquals(5, progress.operations());
        write(ACKNOWLEDGED.formatted(6));
        assertEquals(7, progress.operations());
    }

    @Test
    void waitsForTheEndOfALineThatIsBeingWritten() throws IOException {
        Progress progress = new Progress(folder);
        String line = TOLD.formatted(1, "");
        write(line.substring(0, 20));
        assertEquals(0, progress.operations());
        write(line.substring(20));
        assertEquals(1, progress.operations());
    }

    @Test
    void aLineTornByAKillCountsNothing() throws IOException {
        Progress progress = new Progress(folder);
        write(TOLD.formatted(1, "").substring(0, 20) + "\n" + TOLD.formatted(2, ""));
        assertEquals(1, progress.operations());
    }
}
