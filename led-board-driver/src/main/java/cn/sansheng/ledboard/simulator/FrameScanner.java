package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Finds frames in a stream of bytes, however it is cut into reads, and takes the escapes out. An
/// A5 can only be a frame's beginning, so after any damage the next frame is found by it.
final class FrameScanner {
    /// What a stretch of the line turned out to be.
    sealed interface Found {
        /// Header, data and check value of one frame.
        record Body(Bytes bytes) implements Found {}

        record Broken(Refusal reason, int bytes) implements Found {}
    }

    private enum State {
        IDLE,
        SYNC,
        BODY,
        ESCAPED_A5,
        ESCAPED_5A
    }

    private static final int BEGIN = 0xA5;
    private static final int END = 0x5A;
    private static final int ESCAPE_A5 = 0xA6;
    private static final int ESCAPE_5A = 0x5B;

    /// Header, the longest data that the length field can name, and the check value.
    private static final int MOST = 14 + 0xFFFF + 2;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<Found> found = new ArrayList<>();
    private State state = State.IDLE;
    private int noise;

    List<Found> accept(byte[] bytes) {
        for (byte each : bytes) {
            accept(each & 0xff);
        }
        return taken();
    }

    /// The line has been still for so long that nothing more belongs to what was begun.
    List<Found> still() {
        if (state != State.IDLE && state != State.SYNC) {
            broken(Refusal.CUT_OFF);
        }
        state = State.IDLE;
        reportNoise();
        return taken();
    }

    private List<Found> taken() {
        List<Found> all = List.copyOf(found);
        found.clear();
        return all;
    }

    private void accept(int each) {
        if (each == BEGIN) {
            begin();
            return;
        }
        switch (state) {
            case IDLE -> noise++;
            case SYNC, BODY -> inside(each);
            case ESCAPED_A5 -> unescaped(each, BEGIN, ESCAPE_A5);
            case ESCAPED_5A -> unescaped(each, END, ESCAPE_5A);
        }
    }

    private void begin() {
        if (state != State.IDLE && state != State.SYNC) {
            broken(Refusal.CUT_OFF);
        }
        reportNoise();
        body.reset();
        state = State.SYNC;
    }

    private void inside(int each) {
        switch (each) {
            case END -> end();
            case ESCAPE_A5 -> state = State.ESCAPED_A5;
            case ESCAPE_5A -> state = State.ESCAPED_5A;
            default -> add(each);
        }
    }

    private void unescaped(int each, int forTwo, int forOne) {
        switch (each) {
            case 2 -> add(forTwo);
            case 1 -> add(forOne);
            default -> broken(Refusal.ESCAPE);
        }
    }

    private void add(int each) {
        body.write(each);
        state = State.BODY;
        if (body.size() > MOST) {
            broken(Refusal.TOO_LONG);
        }
    }

    private void end() {
        found.add(new Found.Body(new Bytes(body.toByteArray())));
        state = State.IDLE;
    }

    private void broken(Refusal reason) {
        found.add(new Found.Broken(reason, body.size()));
        state = State.IDLE;
    }

    private void reportNoise() {
        if (noise > 0) {
            found.add(new Found.Broken(Refusal.NOISE, noise));
            noise = 0;
        }
    }
}
