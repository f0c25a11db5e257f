package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/// The printer's receive buffer, and what can be made of it from its beginning.
final class CommandReader {
    enum Letters {
        SINGLE_BYTE,
        CHINESE
    }

    /// Far more than a real one holds, so that a stopped printer keeps a whole slip.
    private static final int ROOM = 0x20000;

    /// No name with the lengths behind it is longer.
    private static final int LOOK_AHEAD = 300;

    /// Whether letters of four bytes are known.
    enum Four {
        KNOWN,
        UNKNOWN
    }

    private final Four four;
    private byte[] buffer = new byte[ROOM];
    private int from;
    private int to;

    CommandReader(Four four) {
        this.four = four;
    }

    /// How many of them found no room.
    int add(byte[] bytes) {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int taken = Math.min(bytes.length, ROOM - to);
        System.arraycopy(bytes, 0, buffer, to, taken);
        to += taken;
        return bytes.length - taken;
    }

    /// How many bytes that was.
    int forget() {
        int forgotten = left();
        from = 0;
        to = 0;
        return forgotten;
    }

    /// Empty while what is there is not yet whole.
    Optional<Lexeme> next(Letters letters) {
        if (from == to) {
            return Optional.empty();
        }
        int code = at(0);
        Optional<String> introducer = Forms.introducer(code);
        if (introducer.isPresent()) {
            return left() < 2 ? Optional.empty() : command(introducer.get());
        }
        if (code < 0x20 && code != '\n' && code != '\r' && code != '\t') {
            return Optional.of(taken(Lexeme.Unknown.of(code), 1));
        }
        return switch (letters) {
            case CHINESE -> chinese(code);
            case SINGLE_BYTE -> Optional.of(taken(new Lexeme.Half(code), 1));
        };
    }

    /// Two bytes, or four where a digit follows the lead (GB18030).
    private Optional<Lexeme> chinese(int code) {
        if (code <= 0x80 || code == 0xFF) {
            return Optional.of(taken(new Lexeme.Half(code), 1));
        }
        if (left() < 2) {
            return Optional.empty();
        }
        int trail = at(1);
        if (four == Four.KNOWN && isDigit(trail)) {
            return left() < 4 ? Optional.empty() : Optional.of(letter(code, 4));
        }
        boolean pair = trail >= 0x40 && trail != 0x7F && trail != 0xFF;
        return Optional.of(pair ? letter(code, 2) : taken(Lexeme.Unknown.of(code), 1));
    }

    private Lexeme letter(int code, int length) {
        boolean broken = length == 4 && (at(2) <= 0x80 || at(2) == 0xFF || !isDigit(at(3)));
        return broken
                ? taken(Lexeme.Unknown.of(code), 1)
                : taken(
                        new Lexeme.Full(new Bytes(Arrays.copyOfRange(buffer, from, from + length))),
                        length);
    }

    private static boolean isDigit(int code) {
        return code >= '0' && code <= '9';
    }

    private Optional<Lexeme> command(String introducer) {
        String name = introducer + " " + (char) at(1);
        byte[] ahead = Arrays.copyOfRange(buffer, from + 2, Math.min(to, from + 2 + LOOK_AHEAD));
        OptionalInt length = Forms.length(name, ahead);
        if (length.isEmpty() || left() < 2 + length.getAsInt()) {
            return Optional.empty();
        }
        if (length.getAsInt() < 0) {
            return Optional.of(taken(Lexeme.Unknown.of(at(0), at(1)), 2));
        }
        Bytes rest = new Bytes(Arrays.copyOfRange(buffer, from + 2, from + 2 + length.getAsInt()));
        return Optional.of(taken(new Lexeme.Command(name, rest), 2 + length.getAsInt()));
    }

    private Lexeme taken(Lexeme lexeme, int bytes) {
        from += bytes;
        return lexeme;
    }

    private int at(int place) {
        return buffer[from + place] & 0xFF;
    }

    private int left() {
        return to - from;
    }
}
