package cn.sansheng.hub.journal;

import cn.sansheng.messages.Json;
import cn.sansheng.messages.MalformedMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/// One line of an export as it stands, which need not be as it was written.
final class ExportLine {
    private static final byte[] OPENING = ascii("{\"hash\":\"");
    private static final byte[] MIDDLE = ascii("\",\"entry\":");
    private static final int HASH_END = OPENING.length + 64;
    private static final int ENTRY = HASH_END + MIDDLE.length;

    private final String hash;
    private final byte[] entry;
    private final long n;

    private ExportLine(String hash, byte[] entry) {
        this.hash = hash;
        this.entry = entry;
        this.n = numberIn(entry);
    }

    static ExportLine of(StoredEntry stored) {
        return of(stored.hash(), stored.text());
    }

    static ExportLine of(String hash, String text) {
        return new ExportLine(hash, text.getBytes(StandardCharsets.UTF_8));
    }

    static ExportLine parse(byte[] line) throws MalformedMessage {
        if (!holds(line, 0, OPENING)
                || !holds(line, HASH_END, MIDDLE)
                || line[line.length - 1] != '}') {
            throw new MalformedMessage("not a line of an export");
        }
        String hash = new String(line, OPENING.length, 64, StandardCharsets.ISO_8859_1);
        byte[] entry = Arrays.copyOfRange(line, ENTRY, line.length - 1);
        return new ExportLine(hash, entry);
    }

    String hash() {
        return hash;
    }

    /// 0 when the text says no number: it was changed, and the hash will tell.
    long n() {
        return n;
    }

    /// What the hash would be after `before`.
    String hashAfter(String before) {
        return HashChain.next(before, entry);
    }

    private static long numberIn(byte[] entry) {
        try {
            ObjectNode read = Json.readObject(entry);
            return read.path("n").canConvertToLong() ? read.path("n").asLong() : 0;
        } catch (MalformedMessage changed) {
            return 0;
        }
    }

    private static boolean holds(byte[] line, int at, byte[] expected) {
        return line.length > at + expected.length
                && Arrays.equals(line, at, at + expected.length, expected, 0, expected.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
