package cn.sansheng.simulator.torture;

import cn.sansheng.simulator.ledger.Ledger;
import cn.sansheng.simulator.ledger.Operations;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Reads in the ledgers of all stations how far the work has come, while they are written.
final class Progress {
    private final Path ledgers;
    private final Map<Path, Long> readUpTo = new HashMap<>();
    private final Operations operations = new Operations();

    Progress(Path ledgers) {
        this.ledgers = ledgers;
    }

    long operations() throws IOException {
        for (Path ledger : Ledger.all(ledgers)) {
            follow(ledger);
        }
        return operations.count();
    }

    private void follow(Path ledger) throws IOException {
        long from = readUpTo.getOrDefault(ledger, 0L);
        String whole = wholeLines(ledger, from);
        operations.add(Ledger.read(ledger, whole.lines().toList()));
        readUpTo.put(ledger, from + whole.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String wholeLines(Path ledger, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(ledger.toFile(), "r")) {
            byte[] bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, text.lastIndexOf('\n') + 1);
        }
    }
}
