package cn.sansheng.kiosk.scanner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Cuts what a scanner sends into codes, each ending in CR, LF or both (C2).
final class ScannedLines {
    /// More than any code that is meant for us; such a line is noise, and gives nothing.
    private static final int MOST = 512;

    private final ByteArrayOutputStream half = new ByteArrayOutputStream();

    List<String> take(byte[] came) {
        List<String> lines = new ArrayList<>();
        for (byte each : came) {
            if (each != '\r' && each != '\n') {
                half.write(each);
                cutShort();
            } else if (half.size() > 0) {
                lines.add(half.toString(ISO_8859_1));
                half.reset();
            }
        }
        return lines;
    }

    /// What has come of a line will not become whole: a scanner sends a code in one go.
    void forget() {
        half.reset();
    }

    /// Still long enough to be refused when its end comes.
    private void cutShort() {
        if (half.size() > 2 * MOST) {
            byte[] kept = half.toByteArray();
            half.reset();
            half.write(kept, 0, MOST);
        }
    }
}
