package cn.sansheng.simulator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.ledger.LedgerLine.Acknowledged;
import cn.sansheng.simulator.ledger.LedgerLine.Asked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final StationName STATION = new StationName("counter-1");
    private static final LedgerLine FIRST = new Acknowledged(STATION, Ids.next(), 7);
    private static final LedgerLine SECOND = new Asked(STATION, Ids.next(), "call-next");

    @TempDir Path folder;

    @Test
    void readsBackWhatSeveralRunsWrote() throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        write(file, FIRST);
        write(file, SECOND);
        assertEquals(List.of(FIRST, SECOND), Ledger.read(file));
    }

    @Test
    void leavesOutALineThatAKillToreAndGoesOnAfterIt() throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        write(file, FIRST);
        Files.writeString(file, "{\"line\":\"asked\",\"stat", StandardOpenOption.APPEND);
        write(file, SECOND);
        assertEquals(List.of(FIRST, SECOND), Ledger.read(file));
    }

    @Test
    void aWholeLineThatCannotBeReadIsNotPassedOver() throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        Files.writeString(file, "{\"line\":\"asked\",\"station\":\"UPPER\"}\n");
        assertThrows(IOException.class, () -> Ledger.read(file));
    }

    @Test
    void keepsNoPin() throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        Request signIn =
                new Request.SignIn(new ClerkId("c1"), Optional.of("778899"), Optional.empty());
        write(file, Asked.of(STATION, new RequestMessage(Ids.next(), Instant.EPOCH, signIn)));
        assertFalse(Files.readString(file).contains("778899"));
    }

    private static void write(Path file, LedgerLine line) throws IOException {
        try (Ledger ledger = Ledger.open(file)) {
            ledger.write(line);
        }
    }
}
