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

    private final Paper paper;
    private final Lettering lettering;

    public EscPosEncoder(Paper paper, Lettering lettering) {
        this.paper = paper;
        this.lettering = lettering;
    }

    public byte[] job(List<Piece> pieces) {
        EscPosBytes bytes = new EscPosBytes();
        bytes.initialise();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Line line -> line(line, bytes);
                case Piece.Picture(var bitmap) -> picture(bitmap, bytes);
                case Piece.Barcode(var text) -> {
                    bytes.align(Piece.Align.CENTRE);
                    bytes.barcode(new Code128Data(text), BARCODE_HEIGHT, BARCODE_MODULE);
                }
                case Piece.Gap(var dots) -> bytes.gap(dots);
                case Piece.Cut _ -> bytes.cut();
            }
        }
        return bytes.all();
    }

    private void line(Piece.Line line, EscPosBytes bytes) {
        String text = line.runs().stream().map(Run::text).collect(joining());
        if (Gbk.bytes(text).isEmpty()) {
            picture(lettering.line(line, paper), bytes);
            return;
        }
        bytes.align(line.align());
        bytes.weight(line.weight());
        bytes.ink(line.ink());
        bytes.pitch(line.height() + leading(line.ink()));
        for (Run run : line.runs()) {
            bytes.size(run.size());
            Optional<byte[]> letters = Gbk.bytes(run.text());
            if (Run.cells(run.text()) == run.text().length()) {
                letters.ifPresent(bytes::letters);
            } else {
                letters.ifPresent(bytes::chinese);
            }
        }
        bytes.endLine();
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
