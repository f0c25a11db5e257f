package cn.sansheng.client.outbox;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// A program to be killed: says each number once the outbox has taken it.
final class OutboxWriter {
    private OutboxWriter() {}

    public static void main(String[] folder) throws IOException {
        try (DiskOutbox outbox = DiskOutbox.open(Path.of(folder[0]))) {
            for (int count = 1; ; count++) {
                outbox.append(
                        new Fact.PartChanged(new PartName("count"), Integer.toString(count)),
                        Instant.EPOCH);
                System.out.println(count);
            }
        }
    }
}
