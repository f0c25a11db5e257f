package cn.sansheng.kiosk.printer.escpos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/// The printer's commands, one method each (hardware-docs/protocol/printer.md names their sources).
final class EscPosBytes {
    /// Cheap printers hold few rows of a picture at a time (E11).
    private static final int MOST_ROWS = 256;

    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;

    /// More in one command of feeding is not known to every printer.
    private static final int MOST_FEED = 255;

    private final Profile profile;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    EscPosBytes(Profile profile) {
        this.profile = profile;
    }

    byte[] all() {
        return bytes.toByteArray();
    }

    /// ESC @, then which status comes unasked (GS a), one dot as the unit of motion (GS P), Chinese
    /// mode off, since on Chinese models it is on when power comes (FS .).
    void initialise() {
        int dotsPerInch = profile.paper().dotsPerInch();
        put(ESC, '@');
        switch (profile.voice()) {
            case DLE_EOT -> put(GS, 'a', 0);
            case ASB -> bytes.writeBytes(Question.STATUS.bytes());
            case NONE -> {}
        }
        put(GS, 'P', dotsPerInch, dotsPerInch);
        if (profile.letters().chinese()) {
            put(FS, '.');
        }
    }

    void align(Piece.Align align) {
        int place =
                switch (align) {
                    case LEFT -> 0;
                    case CENTRE -> 1;
                };
        put(ESC, 'a', place);
    }

    void weight(Piece.Weight weight) {
        int strong =
                switch (weight) {
                    case PLAIN -> 0;
                    case BOLD -> 1;
                };
        put(ESC, 'E', strong);
    }

    void ink(Piece.Ink ink) {
        int reversed =
                switch (ink) {
                    case BLACK -> 0;
                    case WHITE -> 1;
                };
        put(GS, 'B', reversed);
    }

    /// GS ! alone does not reach the Chinese letters of every model, FS W and FS ! do (E7). FS W
    /// comes first: where it is known its 0 takes back what FS ! has set.
    void size(Size size) {
        int across = size.across() - 1;
        int down = size.down() - 1;
        put(GS, '!', across << 4 | down);
        if (profile.letters().chinese()) {
            put(FS, 'W', across & down);
            put(FS, '!', across << 2 | down << 3);
        }
    }

    void pitch(int dots) {
        put(ESC, '3', dots);
    }

    void letters(byte[] ascii) {
        bytes.writeBytes(ascii);
    }

    void chinese(byte[] pairs) {
        put(FS, '&');
        bytes.writeBytes(pairs);
        put(FS, '.');
    }

    void endLine() {
        put('\n');
    }

    void gap(int dots) {
        for (int left = dots; left > 0; left -= MOST_FEED) {
            put(ESC, 'J', Math.min(left, MOST_FEED));
        }
    }

    void picture(Bitmap bitmap) {
        for (int from = 0; from < bitmap.height(); from += MOST_ROWS) {
            int to = Math.min(bitmap.height(), from + MOST_ROWS);
            put(GS, 'v', '0', 0);
            word(bitmap.bytesPerRow());
            word(to - from);
            bytes.writeBytes(RealTime.avoided(bitmap.rows(from, to)));
        }
    }

    void barcode(Code128Data data, int height, int module) {
        put(GS, 'w', module, GS, 'h', height, GS, 'H', 0);
        byte[] content = data.bytes();
        put(GS, 'k', 73, content.length);
        bytes.writeBytes(content);
    }

    /// Model 2, size, level M, then store and print (GS ( k).
    void qr(String text, int module) {
        byte[] data = text.getBytes(UTF_8);
        put(GS, '(', 'k', 4, 0, '1', 'A', '2', 0);
        put(GS, '(', 'k', 3, 0, '1', 'C', module);
        put(GS, '(', 'k', 3, 0, '1', 'E', '1');
        put(GS, '(', 'k');
        word(data.length + 3);
        put('1', 'P', '0');
        bytes.writeBytes(data);
        put(GS, '(', 'k', 3, 0, '1', 'Q', '0');
    }

    /// To the cutter, then all but one point of the paper; or past the bar.
    void end() {
        switch (profile.end()) {
            case PaperEnd.Cutter() -> put(GS, 'V', 'B', 0);
            case PaperEnd.TearBar(int millimetres) -> gap(profile.paper().dotsIn(millimetres));
        }
    }

    private void word(int value) {
        put(value & 0xFF, value >> 8);
    }

    private void put(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
    }
}
