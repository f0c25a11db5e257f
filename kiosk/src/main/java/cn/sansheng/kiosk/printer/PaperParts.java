package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Bitmap;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.Piece.Align;
import cn.sansheng.kiosk.printer.escpos.Piece.Ink;
import cn.sansheng.kiosk.printer.escpos.Piece.Line;
import cn.sansheng.kiosk.printer.escpos.Piece.Picture;
import cn.sansheng.kiosk.printer.escpos.Piece.Weight;
import cn.sansheng.kiosk.printer.escpos.Run;
import cn.sansheng.kiosk.printer.escpos.Size;
import java.util.List;

/// What every paper is set from, in the width of one roll.
record PaperParts(Paper paper) {
    Picture rule(int dots) {
        return new Picture(Bitmap.black(paper.lineDots(), dots));
    }

    List<Line> paragraph(String text, Align align, Weight weight) {
        if (text.isBlank()) {
            return List.of();
        }
        return Wrapping.wrap(text, paper.cells()).stream()
                .map(line ->
                        new Line(List.of(new Run(line, Size.NORMAL)), align, weight, Ink.BLACK))
                .toList();
    }

    /// The largest letters that hold any of the wordings in one line, else small ones in several.
    List<Line> fitted(List<String> wordings, Ink ink) {
        for (Size size : List.of(Size.LARGE, Size.TALL)) {
            for (String wording : wordings) {
                if (Run.cells(wording) * size.across() <= paper.cells()) {
                    return List.of(standing(wording, size, ink));
                }
            }
        }
        return Wrapping.wrap(wordings.getLast(), paper.cells()).stream()
                .map(line -> standing(line, Size.NORMAL, ink))
                .toList();
    }

    private Line standing(String text, Size size, Ink ink) {
        return switch (ink) {
            case BLACK -> Line.of(text, size, Weight.BOLD);
            case WHITE -> inBand(text, size);
        };
    }

    /// Filled up to the paper's edges, since only what holds letters becomes black.
    Line inBand(String text, Size size) {
        Size blank = size == Size.NORMAL ? Size.NORMAL : Size.TALL;
        int empty = Math.max(0, paper.cells() - Run.cells(text) * size.across());
        return new Line(
                List.of(
                        new Run(" ".repeat(empty / 2), blank),
                        new Run(text, size),
                        new Run(" ".repeat(empty - empty / 2), blank)),
                Align.CENTRE,
                Weight.BOLD,
                Ink.WHITE);
    }
}
