package cn.sansheng.kiosk.printer.escpos;

import java.util.List;

/// What a slip is made of, from top to bottom.
public sealed interface Piece {
    enum Align {
        LEFT,
        CENTRE
    }

    enum Weight {
        PLAIN,
        BOLD
    }

    /// WHITE letters stand on black paper.
    enum Ink {
        BLACK,
        WHITE
    }

    record Line(List<Run> runs, Align align, Weight weight, Ink ink) implements Piece {
        public Line {
            runs = List.copyOf(runs);
        }

        public static Line of(String text, Size size, Weight weight) {
            return new Line(List.of(new Run(text, size)), Align.CENTRE, weight, Ink.BLACK);
        }

        public int height() {
            return runs.stream().mapToInt(run -> run.size().height()).max().orElse(Size.LETTER);
        }

        public int cells() {
            return runs.stream().mapToInt(Run::cells).sum();
        }
    }

    record Picture(Bitmap bitmap) implements Piece {}

    /// A QR code, level M, at least 20 mm.
    record Qr(String text) implements Piece {}

    /// CODE128; pairs of digits at its beginning are packed.
    record Barcode(String text) implements Piece {}

    /// Blank paper.
    record Gap(int dots) implements Piece {
        public Gap {
            if (dots < 1 || dots > 255) {
                throw new IllegalArgumentException("a gap is 1 to 255 dots, was " + dots);
            }
        }
    }

    /// The slip is complete, or what hangs out shall go: cut, or brought where it can be torn off.
    record End() implements Piece {}
}
