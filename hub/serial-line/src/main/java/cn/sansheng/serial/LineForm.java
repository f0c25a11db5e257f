package cn.sansheng.serial;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a byte stands on the wire: 8N1 is 8 data bits, no parity, 1 stop bit; 7E1 is 7 data bits
/// with even parity.
public record LineForm(int dataBits, Parity parity, int stopBits) {
    public static final LineForm USUAL = new LineForm(8, Parity.NONE, 1);

    private static final Pattern TEXT = Pattern.compile("([78])([NEO])([12])");

    public enum Parity {
        NONE('N'),
        EVEN('E'),
        ODD('O');

        private final char letter;

        Parity(char letter) {
            this.letter = letter;
        }
    }

    public static LineForm parse(String text) {
        Matcher form = TEXT.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("form is written like 8N1 or 7E1, was " + text);
        }
        Parity parity =
                switch (form.group(2)) {
                    case "E" -> Parity.EVEN;
                    case "O" -> Parity.ODD;
                    default -> Parity.NONE;
                };
        return new LineForm(
                Integer.parseInt(form.group(1)), parity, Integer.parseInt(form.group(3)));
    }

    /// With the start bit.
    int bitsPerByte() {
        return 1 + dataBits + (parity == Parity.NONE ? 0 : 1) + stopBits;
    }

    @Override
    public String toString() {
        return "" + dataBits + parity.letter + stopBits;
    }
}
