package cn.sansheng.simulator.bench;

import java.nio.charset.Charset;
import java.util.Optional;

/// Frames of the boards' line as far as a stop-watch must know them (hardware-facts of Onbon BX: A5
/// begins, 5A ends, the screen's address stands first).
final class BoardFrames {
    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final byte BEGIN = (byte) 0xA5;
    private static final byte END = 0x5A;

    private BoardFrames() {}

    /// The last byte of the first frame that holds this text.
    static Optional<Integer> lastByte(byte[] bytes, String text) {
        return find(bytes, text.getBytes(GB2312), 0)
                .flatMap(from -> find(bytes, new byte[] {END}, from));
    }

    /// How many bytes the frame has that ends there.
    static int length(byte[] bytes, int last) {
        int first = last;
        while (first > 0 && bytes[first] != BEGIN) {
            first--;
        }
        while (first > 0 && bytes[first - 1] == BEGIN) {
            first--;
        }
        return last - first + 1;
    }

    static Optional<Integer> find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (startsWith(bytes, wanted, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
