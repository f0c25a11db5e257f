package cn.sansheng.client.tape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The files of a tape, readable by their owner only: FILE is written, FILE.1 is the one before, up
/// to FILE.3. Each can be replayed alone. A disk that refuses ends the tape and nothing else.
final class TapeFiles<S, E, M> implements AutoCloseable {
    static final long MOST_BYTES = 4L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(TapeFiles.class);
    private static final int OLDER = 3;

    /// One file, or why there is none.
    private sealed interface Reel {
        record None() implements Reel {}

        record Turning(OutputStream out, long bytes, long number) implements Reel {}

        record Torn() implements Reel {}
    }

    private final Script<S, E, M, ?> script;
    private final Path file;
    private final long mostBytes;
    private final JsonMapper json;
    private Reel reel = new Reel.None();

    TapeFiles(Script<S, E, M, ?> script, Path file, long mostBytes) {
        this.script = script;
        this.file = file;
        this.mostBytes = mostBytes;
        this.json = TapeJson.masking(script.masks().get());
    }

    /// The `number`-th event; `before` is what a new file begins with.
    synchronized void write(long number, S before, E event, M now) {
        try {
            byte[] line = line(event, now);
            reel =
                    switch (reel) {
                        case Reel.Torn torn -> torn;
                        case Reel.Turning turning
                                when turning.number() + 1 == number
                                        && turning.bytes() + line.length <= mostBytes ->
                                written(turning, line);
                        case Reel.Turning turning -> {
                            turning.out().close();
                            yield written(begun(number, before), line);
                        }
                        case Reel.None() -> written(begun(number, before), line);
                    };
        } catch (IOException | JacksonException refused) {
            LOG.error("{} records no more until the next start", file, refused);
            reel = new Reel.Torn();
        }
    }

    private static Reel.Turning written(Reel.Turning turning, byte[] line) throws IOException {
        turning.out().write(line);
        return new Reel.Turning(turning.out(), turning.bytes() + line.length, turning.number() + 1);
    }

    private Reel.Turning begun(long number, S before) throws IOException {
        moveOn();
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] head = head(before);
        OutputStream out = new FileOutputStream(file.toFile(), true);
        try {
            out.write(head);
        } catch (IOException full) {
            out.close();
            throw full;
        }
        return new Reel.Turning(out, head.length, number - 1);
    }

    private void moveOn() throws IOException {
        for (int older = OLDER; older > 0; older--) {
            Path from = older == 1 ? file : older(older - 1);
            if (Files.exists(from)) {
                Files.move(from, older(older), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path older(int by) {
        return file.resolveSibling(file.getFileName() + "." + by);
    }

    private byte[] head(S before) {
        ObjectNode head = json.valueToTree(Head.of(script));
        head.set("state", json.valueToTree(before));
        return bytes(head);
    }

    private byte[] line(E event, M now) {
        ObjectNode line = json.createObjectNode();
        line.set("moment", json.valueToTree(now));
        line.set("event", json.valueToTree(event));
        return bytes(line);
    }

    private byte[] bytes(ObjectNode line) {
        return (json.writeValueAsString(line) + "\n").getBytes(UTF_8);
    }

    @Override
    public synchronized void close() {
        if (reel instanceof Reel.Turning turning) {
            try {
                turning.out().close();
            } catch (IOException refused) {
                LOG.error("{} may lack its end", file, refused);
            }
        }
        reel = new Reel.Torn();
    }
}
