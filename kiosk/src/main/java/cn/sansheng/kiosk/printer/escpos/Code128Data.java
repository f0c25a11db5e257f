package cn.sansheng.kiosk.printer.escpos;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;

/// What follows GS k 73: the pairs of digits that a text begins with in code set C, two to a
/// symbol, the rest in code set B (E13).
record Code128Data(String text) {
    private static final byte[] SET_B = "{B".getBytes(US_ASCII);
    private static final byte[] SET_C = "{C".getBytes(US_ASCII);

    /// White on either side, in modules (ISO/IEC 15417).
    static final int QUIET_MODULES = 10;

    private static final int SYMBOL = 11;
    private static final int STOP = 13;

    /// The command counts its bytes in one.
    private static final int MOST = 255;

    Code128Data {
        if (!text.matches("[ -z|-~]{2,}")) {
            throw new IllegalArgumentException("a barcode takes printable ASCII");
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int packed = leadingDigits() / 2 * 2;
        if (packed > 0) {
            data.writeBytes(SET_C);
        }
        for (int at = 0; at < packed; at += 2) {
            data.write(Integer.parseInt(text.substring(at, at + 2)));
        }
        if (packed < text.length()) {
            data.writeBytes(SET_B);
            data.writeBytes(text.substring(packed).getBytes(US_ASCII));
        }
        if (data.size() > MOST) {
            throw new IllegalArgumentException("too long for a barcode");
        }
        return data.toByteArray();
    }

    /// Start or change of set, data, check and stop, without the white on both sides.
    int modules() {
        int packed = leadingDigits() / 2;
        int single = text.length() - 2 * packed;
        int sets = (packed > 0 ? 1 : 0) + (single > 0 ? 1 : 0);
        return SYMBOL * (sets + packed + single + 1) + STOP;
    }

    private int leadingDigits() {
        return (int) text.chars().takeWhile(letter -> letter >= '0' && letter <= '9').count();
    }
}
