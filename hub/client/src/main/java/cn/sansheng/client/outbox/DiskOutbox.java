package cn.sansheng.client.outbox;

import cn.sansheng.client.core.Shelf;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// The facts of one station on disk, in files of which the oldest goes when the hub has all of it.
/// A fact is in it, durably, when [#append] returns.
public final class DiskOutbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiskOutbox.class);
    private static final long FULL = 256 * 1024;

    private final Path folder;
    private final FileChannel lock;
    private final Deque<Segment> segments = new ArrayDeque<>();
    private long acked;
    private volatile Shelf shelf = new Shelf(new UUID(0, 0), 0, 0);

    private DiskOutbox(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /// Fails when another program has it open.
    public static DiskOutbox open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        try {
            DiskOutbox outbox = new DiskOutbox(folder, lock);
            outbox.recover();
            return outbox;
        } catch (IOException failed) {
            lock.close();
            throw failed;
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return lock;
            }
        } catch (OverlappingFileLockException sameProcess) {
            LOG.debug("locked by this very process", sameProcess);
        }
        lock.close();
        throw new IOException(folder + " is in use by another program");
    }

    /// Never waits for the disk.
    public Shelf shelf() {
        return shelf;
    }

    private void changed() {
        shelf =
                new Shelf(
                        segments.getLast().name().outbox(),
                        segments.getFirst().name().first() - 1,
                        segments.getLast().last());
    }

    /// What the hub is known to have committed; may be older than the truth after a crash.
    public synchronized long acked() {
        return acked;
    }

    /// Returns the fact with its place. Throws when the disk refuses; then it is not in the outbox.
    public synchronized FactMessage append(Fact fact, Instant at) throws IOException {
        Segment open = segments.getLast();
        if (open.size() >= FULL) {
            open = roll(open);
        }
        long seq = open.last() + 1;
        FactMessage placed = new FactMessage(open.name().outbox(), seq, Ids.next(), at, fact);
        open.append(placed.bytes());
        changed();
        return placed;
    }

    private Segment roll(Segment full) throws IOException {
        Segment next =
                Segment.create(
                        folder, new Segment.Name(full.name().outbox(), full.last() + 1), List.of());
        segments.add(next);
        return next;
    }

    /// Empty when it is not (or no longer) held.
    public synchronized Optional<byte[]> read(UUID outbox, long seq) throws IOException {
        for (Segment segment : segments) {
            if (segment.name().outbox().equals(outbox)
                    && segment.name().first() <= seq
                    && seq <= segment.last()) {
                return Optional.of(segment.read(seq));
            }
        }
        return Optional.empty();
    }

    /// The hub has everything up to here.
    public synchronized void forget(long upTo) throws IOException {
        acked = upTo;
        while (segments.size() > 1 && segments.getFirst().last() <= upTo) {
            segments.removeFirst().delete();
        }
        changed();
        segments.getLast().remember(upTo);
    }

    /// A new outbox with the facts numbered after `after`.
    public synchronized void startAnew(long after) throws IOException {
        List<byte[]> carried = new ArrayList<>();
        Segment.Name name = new Segment.Name(Ids.next(), 1);
        for (Segment segment : segments) {
            for (long seq = segment.name().first(); seq <= segment.last(); seq++) {
                renumbered(segment.read(seq), after, name.outbox(), carried.size() + 1)
                        .ifPresent(carried::add);
            }
        }
        Segment anew = Segment.create(folder, name, carried);
        LOG.warn("outbox {} begins with {} facts of the one before", name.outbox(), carried.size());
        while (!segments.isEmpty()) {
            segments.removeFirst().delete();
        }
        segments.add(anew);
        acked = 0;
        changed();
    }

    /// Its own number counts, not its place: in a damaged file they differ.
    private static Optional<byte[]> renumbered(byte[] fact, long after, UUID outbox, long seq) {
        try {
            ObjectNode tree = Json.readObject(fact);
            if (tree.path("seq").asLong() <= after) {
                return Optional.empty();
            }
            return Optional.of(Json.bytes(tree.put("outbox", outbox.toString()).put("seq", seq)));
        } catch (MalformedMessage bad) {
            LOG.error("a fact in the outbox cannot be read and is dropped: {}", bad.reason());
            return Optional.empty();
        }
    }

    private void recover() throws IOException {
        boolean damaged = false;
        for (Segment.Name name : names()) {
            if (!segments.isEmpty() && !segments.getLast().name().outbox().equals(name.outbox())) {
                dropOlderOutbox();
            }
            Segment segment = Segment.open(name.in(folder), name);
            damaged |= !segments.isEmpty() && segments.getLast().last() + 1 != name.first();
            damaged |= !segment.whole();
            acked = Math.max(acked, segment.acked());
            segments.add(segment);
        }
        if (segments.isEmpty()) {
            segments.add(Segment.create(folder, new Segment.Name(Ids.next(), 1), List.of()));
        } else if (damaged) {
            LOG.error("the outbox in {} is damaged: what can be read is saved", folder);
            startAnew(acked);
        } else if (segments.getLast().cutTornEnd()) {
            LOG.warn("a fact that was being written when the power went is dropped");
        }
        changed();
        acked = Math.clamp(acked, shelf.forgotten(), shelf.stored());
    }

    /// The power went while a new outbox took over: it holds all that was wanted of the old one.
    private void dropOlderOutbox() throws IOException {
        while (!segments.isEmpty()) {
            segments.removeFirst().delete();
        }
        acked = 0;
    }

    private List<Segment.Name> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Segment.Name.of(file).stream()).sorted().toList();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (Segment segment : segments) {
            segment.close();
        }
        lock.close();
    }
}
