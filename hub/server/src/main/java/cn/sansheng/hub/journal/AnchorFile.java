package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How far each hall's journal once reached, in a file beside the store, at most a second behind.
/// An H2 file that was cut, torn or exchanged for an older one opens without a word as it was at
/// some earlier commit; going on from there would give numbers out twice, and only this file tells.
final class AnchorFile {
    private static final Logger LOG = LoggerFactory.getLogger(AnchorFile.class);
    private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Optional<Path> file;
    private final Map<HallId, Head> anchors = new ConcurrentHashMap<>();
    private long writeAfter = System.nanoTime();

    /// Empty for a database that looks after its own files.
    AnchorFile(Optional<Path> file) {
        this.file = file;
        file.filter(Files::exists).ifPresent(this::read);
    }

    private void read(Path from) {
        try {
            for (String line : Files.readAllLines(from)) {
                int blank = line.indexOf(' ');
                anchors.put(
                        new HallId(line.substring(0, Math.max(blank, 0))),
                        Head.parse(line.substring(blank + 1)));
            }
        } catch (IOException | IllegalArgumentException bad) {
            LOG.warn("{} cannot be read: lost entries would go unseen at this start", from, bad);
        }
    }

    Map<HallId, Head> all() {
        return Map.copyOf(anchors);
    }

    /// Of a batch that is on the disk.
    void reached(Batch batch) {
        anchors.put(batch.hall(), batch.head());
        if (System.nanoTime() - writeAfter >= 0) {
            write();
        }
    }

    /// Not forced to the disk: after a power cut an older one is as true.
    void write() {
        writeAfter = System.nanoTime() + EVERY_NANOS;
        if (file.isEmpty() || anchors.isEmpty()) {
            return;
        }
        Path target = file.get();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(part, text());
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            LOG.warn("the anchors beside the store are not written: {}", failed.toString());
        }
    }

    private String text() {
        return anchors.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    /// Before the store is put back to an earlier state on purpose.
    void forget() throws IOException {
        anchors.clear();
        if (file.isPresent()) {
            Files.deleteIfExists(file.get());
        }
    }

    @Override
    public String toString() {
        return file.map(Path::toString).orElse("");
    }
}
