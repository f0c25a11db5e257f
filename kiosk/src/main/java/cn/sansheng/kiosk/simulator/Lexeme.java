package cn.sansheng.kiosk.simulator;

import cn.sansheng.serial.far.Bytes;
import java.util.HexFormat;

/// One thing in the stream of bytes: a letter, or a command with what follows its name.
sealed interface Lexeme {
    record Half(int code) implements Lexeme {}

    /// A Chinese letter in two or four bytes.
    record Full(Bytes code) implements Lexeme {}

    /// `name` as manuals write it: `ESC a`, `GS v 0`.
    record Command(String name, Bytes rest) implements Lexeme {
        int first() {
            return rest.at(0);
        }

        int word(int at) {
            return rest.at(at) | rest.at(at + 1) << 8;
        }
    }

    record Unknown(Bytes bytes) implements Lexeme {
        static Unknown of(int... values) {
            byte[] bytes = new byte[values.length];
            for (int at = 0; at < values.length; at++) {
                bytes[at] = (byte) values[at];
            }
            return new Unknown(new Bytes(bytes));
        }

        @Override
        public String toString() {
            return HexFormat.ofDelimiter(" ").formatHex(bytes.array());
        }
    }
}
