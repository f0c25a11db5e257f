package cn.sansheng.client.outbox;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// How records lie in an outbox file: length, checksum, kind, content. Pure.
final class Records {
    static final byte FACT = 'F';
    static final byte ACKED = 'A';
    private static final int HEAD = 4 + 4 + 1;

    /// Larger than any MQTT packet of ours: beyond it a length is rubbish.
    private static final int MOST = 64 * 1024;

    private Records() {}

    record Place(int offset, int length) {}

    /// `end` is where the next record goes. `gap`: something in the middle cannot be read, so
    /// numbers can no longer be told by counting.
    record Found(List<Place> facts, long acked, int end, boolean gap) {}

    private record Entry(byte kind, Place place) {
        int end() {
            return place.offset + place.length;
        }
    }

    static byte[] fact(byte[] content) {
        return record(FACT, content);
    }

    static byte[] acked(long upTo) {
        return record(ACKED, ByteBuffer.allocate(Long.BYTES).putLong(upTo).array());
    }

    /// Where a record's content begins, seen from the record's beginning.
    static int contentOffset() {
        return HEAD;
    }

    private static byte[] record(byte kind, byte[] content) {
        ByteBuffer record = ByteBuffer.allocate(HEAD + content.length);
        record.putInt(content.length).putInt(checksum(kind, content, 0, content.length));
        return record.put(kind).put(content).array();
    }

    /// A power cut leaves at most a torn end, after which nothing can be read. Where a readable
    /// record follows unreadable bytes the file was damaged otherwise.
    static Found scan(byte[] file, int from) {
        List<Place> facts = new ArrayList<>();
        long acked = 0;
        int at = from;
        boolean gap = false;
        int end = from;
        while (at < file.length) {
            Optional<Entry> entry = read(file, at);
            if (entry.isEmpty()) {
                at++;
                continue;
            }
            gap |= at != end;
            end = entry.get().end();
            at = end;
            if (entry.get().kind == FACT) {
                facts.add(entry.get().place);
            } else {
                acked = ByteBuffer.wrap(file).getLong(entry.get().place.offset);
            }
        }
        return new Found(facts, acked, end, gap);
    }

    private static Optional<Entry> read(byte[] file, int at) {
        if (file.length - at < HEAD) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(file, at, HEAD);
        int length = head.getInt();
        int checksum = head.getInt();
        byte kind = head.get();
        int content = at + HEAD;
        boolean possible =
                (kind == FACT && length > 0 && length <= MOST)
                        || (kind == ACKED && length == Long.BYTES);
        if (!possible
                || length > file.length - content
                || checksum(kind, file, content, length) != checksum) {
            return Optional.empty();
        }
        return Optional.of(new Entry(kind, new Place(content, length)));
    }

    private static int checksum(byte kind, byte[] bytes, int offset, int length) {
        CRC32 crc = new CRC32();
        crc.update(kind);
        crc.update(bytes, offset, length);
        return (int) crc.getValue();
    }
}
