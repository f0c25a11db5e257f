package cn.sansheng.simulator.torture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnansweredTest {
    @TempDir Path folder;

    @Test
    void remembersOverAKillWhatWasAskedAndNotAnswered() throws IOException {
        RequestMessage first =
                new RequestMessage(new UUID(1, 1), Instant.EPOCH, new Request.CallNext());
        RequestMessage second =
                new RequestMessage(new UUID(1, 2), Instant.EPOCH, new Request.Start());
        Unanswered before = new Unanswered(folder);
        before.keep(first);
        before.keep(second);
        before.forget(first.id());
        Files.writeString(folder.resolve("half-written"), "{\"id\":");
        assertEquals(List.of(second), new Unanswered(folder).all());
    }
}
