package cn.sansheng.simulator.ledger;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Appends lines to a file; a line is on the disk when [#write] returns.
public final class Ledger implements AutoCloseable {
    private final FileChannel file;

    private Ledger(FileChannel file) {
        this.file = file;
    }

    /// Goes on after a torn last line of a simulator that was killed.
    public static Ledger open(Path path) throws IOException {
        boolean torn = Files.exists(path) && !Files.readString(path).endsWith("\n");
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Ledger ledger = new Ledger(file);
        if (torn && file.size() > 0) {
            ledger.append("\n");
        }
        return ledger;
    }

    public synchronized void write(LedgerLine line) {
        try {
            append(Json.text(line) + "\n");
        } catch (IOException lost) {
            throw new UncheckedIOException("the ledger cannot be written", lost);
        }
    }

    private void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(false);
    }

    /// The ledgers in a folder.
    public static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    public static List<LedgerLine> read(Path path) throws IOException {
        return read(path, Files.readAllLines(path));
    }

    /// Lines of a ledger. A torn one was never written, so nobody acted on it: it is left out.
    public static List<LedgerLine> read(Path path, List<String> texts) throws IOException {
        List<LedgerLine> lines = new ArrayList<>();
        for (String text : texts) {
            try {
                lines.add(Json.read(text, LedgerLine.class));
            } catch (MalformedMessage torn) {
                if (text.endsWith("}") && text.startsWith("{")) {
                    throw new IOException(path + ": " + torn.reason(), torn);
                }
            }
        }
        return List.copyOf(lines);
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
