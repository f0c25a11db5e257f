package cn.sansheng.kiosk.owner;

import cn.sansheng.kiosk.visit.Kept;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a kiosk keeps for the time without its hub, in one file. It is replaced as a whole, so that
/// after a power cut either the old or the new one is there.
public final class KeptFile {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFile.class);

    private final Path file;

    public KeptFile(Path folder) {
        this.file = folder.resolve("without-hub.json");
    }

    /// Nothing, where there is no file or none that can be read: the hub's next view fills it.
    Kept load() {
        try {
            return Files.exists(file)
                    ? Json.read(Files.readString(file), Kept.class)
                    : Kept.NOTHING;
        } catch (IOException | MalformedMessage bad) {
            LOG.error("{} cannot be read: no tickets without the hub until it speaks", file, bad);
            return Kept.NOTHING;
        }
    }

    /// When this returns it is on disk.
    void save(Kept kept) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(Json.bytes(kept));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
            folder.force(true);
        }
    }
}
