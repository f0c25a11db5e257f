package cn.sansheng.kiosk.printer.escpos;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/// Turns the pieces of a slip into one job. Nothing is assumed of what was printed before.
public final class EscPosEncoder {
    static final int BARCODE_HEIGHT = 96;
    static final int BARCODE_MODULE = 2;

    /// White above the next line of black letters.
    private static final int LEADING = 8;

    private final Profile profile;
    private final Lettering lettering;

    public EscPosEncoder(Profile profile, Lettering lettering) {
        this.profile = profile;
        this.lettering = lettering;
    }

    public byte[] job(List<Piece> pieces) {
        EscPosBytes bytes = new EscPosBytes(profile);
        bytes.initialise();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Line line -> line(line, bytes);
                case Piece.Picture(var bitmap) -> picture(bitmap, bytes);
                case Piece.Qr(var text) -> qr(text, bytes);
                case Piece.Barcode(var text) -> barcode(text, bytes);
                case Piece.Gap(var dots) -> bytes.gap(dots);
                case Piece.End() -> bytes.end();
            }
        }
        return bytes.all();
    }

    private void line(Piece.Line line, EscPosBytes bytes) {
        String text = line.runs().stream().map(Run::text).collect(joining());
        Letters letters = profile.letters();
        if (letters.bytes(text).isEmpty()) {
            bytes.align(line.align());
            bytes.picture(lettering.line(line));
            return;
        }
        bytes.align(line.align());
        bytes.weight(line.weight());
        bytes.ink(line.ink());
        bytes.pitch(line.height() + leading(line.ink()));
        for (Run run : line.runs()) {
            bytes.size(run.size());
            Optional<byte[]> encoded = letters.bytes(run.text());
            if (Run.cells(run.text()) == run.text().length()) {
                encoded.ifPresent(bytes::letters);
            } else {
                encoded.ifPresent(bytes::chinese);
            }
        }
        bytes.endLine();
    }

    private void qr(String text, EscPosBytes bytes) {
        switch (profile.qr()) {
            case NATIVE -> {
                bytes.align(Piece.Align.CENTRE);
                bytes.qr(text, QrCode.dotsPerModule(text, profile.paper()));
            }
            case RASTER -> picture(QrCode.drawn(text, profile.paper()), bytes);
        }
    }

    private void barcode(String text, EscPosBytes bytes) {
        Code128Data data = new Code128Data(text);
        if (!profile.holdsBarcode(text)) {
            throw new IllegalArgumentException("too long for a barcode on this paper");
        }
        switch (profile.barcode(data)) {
            case NATIVE -> {
                bytes.align(Piece.Align.CENTRE);
                bytes.barcode(data, BARCODE_HEIGHT, BARCODE_MODULE);
            }
            case RASTER -> picture(Code128Picture.of(text, BARCODE_MODULE, BARCODE_HEIGHT), bytes);
        }
    }

    /// White letters stand in one black band, without a gap between their lines.
    private static int leading(Piece.Ink ink) {
        return switch (ink) {
            case BLACK -> LEADING;
            case WHITE -> 0;
        };
    }

    private static void picture(Bitmap bitmap, EscPosBytes bytes) {
        bytes.align(Piece.Align.CENTRE);
        bytes.picture(bitmap);
    }
}
