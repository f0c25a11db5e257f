package cn.sansheng.hub.journal;

import cn.sansheng.hub.journal.Verification.Unreadable;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.MalformedMessage;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/// The journal as JSON Lines for other people's tools, and the proof that such lines are whole.
public final class Export {
    /// No entry is longer; more than this without a line's end is no export.
    private static final int LONGEST_LINE = 4 * Entry.LONGEST + 256;

    private Export() {}

    /// Writes what the journal holds, also when it is bent: an export is evidence, not a judgement.
    public static void write(Journal journal, HallId hall, Writer to) throws IOException {
        try {
            journal.walk(
                    hall,
                    entry -> {
                        try {
                            to.write(entry.line());
                            to.write('\n');
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    });
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        to.flush();
    }

    public static Verification verify(Journal journal, HallId hall, List<Head> anchors) {
        ChainCheck check = new ChainCheck(anchors);
        try {
            journal.walk(hall, entry -> check.accept(ExportLine.of(entry)));
        } catch (StoreUnreadable away) {
            return new Unreadable(String.valueOf(away.getMessage()));
        }
        return check.verdict();
    }

    public static Verification verify(InputStream export, List<Head> anchors) {
        ChainCheck check = new ChainCheck(anchors);
        InputStream from = new BufferedInputStream(export, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long number = 1;
        try {
            for (int next = from.read(); next >= 0; next = from.read()) {
                if (next != '\n') {
                    line.write(next);
                    if (line.size() > LONGEST_LINE) {
                        return new Unreadable("line " + number + " is longer than any entry");
                    }
                    continue;
                }
                check.accept(ExportLine.parse(line.toByteArray()));
                line.reset();
                number++;
            }
        } catch (MalformedMessage other) {
            return new Unreadable("line " + number + ": " + other.reason());
        } catch (IOException failed) {
            return new Unreadable(failed.toString());
        }
        return line.size() > 0 ? new Unreadable("line " + number + " is cut off") : check.verdict();
    }
}
