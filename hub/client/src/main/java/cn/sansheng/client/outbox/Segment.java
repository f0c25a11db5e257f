package cn.sansheng.client.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One file of an outbox, holding facts numbered without a gap. Written with [RandomAccessFile]
/// because a file channel closes itself when a caller is interrupted.
final class Segment implements AutoCloseable {
    private static final byte[] MAGIC = "SANSOUT1".getBytes(US_ASCII);
    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})-(\\d{19})\\.facts");

    /// What a file's name tells; the newest outbox sorts last because its id is a UUIDv7.
    record Name(UUID outbox, long first) implements Comparable<Name> {
        static Optional<Name> of(Path file) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            return name.matches()
                    ? Optional.of(
                            new Name(UUID.fromString(name.group(1)), Long.parseLong(name.group(2))))
                    : Optional.empty();
        }

        Path in(Path folder) {
            return folder.resolve(String.format(Locale.ROOT, "%s-%019d.facts", outbox, first));
        }

        @Override
        public int compareTo(Name other) {
            int byOutbox = outbox.toString().compareTo(other.outbox.toString());
            return byOutbox != 0 ? byOutbox : Long.compare(first, other.first);
        }
    }

    private final Path path;
    private final RandomAccessFile file;
    private final List<Records.Place> places;
    private final Name name;
    private final long acked;
    private final boolean whole;
    private long end;

    private Segment(Path path, Name name, Records.Found found, boolean whole) throws IOException {
        this.path = path;
        this.name = name;
        this.places = new ArrayList<>(found.facts());
        this.acked = found.acked();
        this.whole = whole;
        this.end = found.end();
        this.file = new RandomAccessFile(path.toFile(), "rw");
    }

    /// Appears whole or not at all.
    static Segment create(Path folder, Name name, List<byte[]> facts) throws IOException {
        Path path = name.in(folder);
        Path unfinished = folder.resolve(path.getFileName() + ".tmp");
        try (RandomAccessFile file = new RandomAccessFile(unfinished.toFile(), "rw")) {
            file.setLength(0);
            file.write(MAGIC);
            for (byte[] fact : facts) {
                file.write(Records.fact(fact));
            }
            file.getFD().sync();
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(folder);
        return open(path, name);
    }

    static Segment open(Path path, Name name) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        boolean ours =
                bytes.length >= MAGIC.length
                        && Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length));
        Records.Found found = Records.scan(bytes, MAGIC.length);
        return new Segment(path, name, found, ours && !found.gap());
    }

    static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    Name name() {
        return name;
    }

    long last() {
        return name.first + places.size() - 1;
    }

    /// What this file remembers to be acknowledged; 0 when nothing.
    long acked() {
        return acked;
    }

    /// False when something in its middle cannot be read.
    boolean whole() {
        return whole;
    }

    long size() {
        return end;
    }

    /// Nothing may follow a torn end.
    boolean cutTornEnd() throws IOException {
        boolean torn = file.length() > end;
        if (torn) {
            file.setLength(end);
            file.getFD().sync();
        }
        return torn;
    }

    /// On disk when this returns; after a failure as if it had not been tried.
    void append(byte[] fact) throws IOException {
        long at = end;
        cutTornEnd();
        write(Records.fact(fact));
        file.getFD().sync();
        places.add(new Records.Place((int) at + Records.contentOffset(), fact.length));
        end = file.length();
    }

    /// Only a hint, so it need not reach the disk at once.
    void remember(long upTo) throws IOException {
        cutTornEnd();
        write(Records.acked(upTo));
        end = file.length();
    }

    private void write(byte[] record) throws IOException {
        file.seek(end);
        file.write(record);
    }

    byte[] read(long seq) throws IOException {
        Records.Place place = places.get((int) (seq - name.first));
        byte[] content = new byte[place.length()];
        file.seek(place.offset());
        file.readFully(content);
        return content;
    }

    void delete() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
