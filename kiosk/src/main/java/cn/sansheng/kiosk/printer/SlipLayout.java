package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Bitmap;
import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Piece.Align;
import cn.sansheng.kiosk.printer.escpos.Piece.Gap;
import cn.sansheng.kiosk.printer.escpos.Piece.Ink;
import cn.sansheng.kiosk.printer.escpos.Piece.Line;
import cn.sansheng.kiosk.printer.escpos.Piece.Picture;
import cn.sansheng.kiosk.printer.escpos.Piece.Weight;
import cn.sansheng.kiosk.printer.escpos.Profile;
import cn.sansheng.kiosk.printer.escpos.Run;
import cn.sansheng.kiosk.printer.escpos.Size;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands where on a slip, from top to bottom (look 12).
final class SlipLayout {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int BAND_EDGE = 8;

    private final Profile profile;
    private final Paper paper;
    private final Lettering lettering;

    SlipLayout(Profile profile, Lettering lettering) {
        this.profile = profile;
        this.paper = profile.paper();
        this.lettering = lettering;
    }

    List<Piece> pieces(Slip slip) {
        SlipWords words = SlipWords.of(slip.language());
        List<Piece> pieces = new ArrayList<>();
        head(slip, words, pieces);
        pieces.add(new Picture(lettering.number(slip.number().toString(), paper)));
        pieces.add(new Gap(16));
        band(slip, words, pieces);
        pieces.add(new Gap(14));
        pieces.addAll(new SlipFigures(paper, words).pieces(slip));
        pieces.add(rule(2));
        pieces.add(new Gap(10));
        advice(slip, words, pieces);
        codes(slip, words, pieces);
        foot(slip, pieces);
        pieces.add(new Piece.End());
        return List.copyOf(pieces);
    }

    private void head(Slip slip, SlipWords words, List<Piece> pieces) {
        pieces.add(new Gap(12));
        pieces.addAll(paragraph(words.name(slip.hall()), Align.CENTRE, Weight.BOLD));
        pieces.add(rule(4));
        pieces.add(new Gap(10));
        pieces.addAll(fitted(List.of(words.name(slip.service())), Ink.BLACK));
        pieces.addAll(paragraph(words.name(slip.office()), Align.CENTRE, Weight.PLAIN));
        slip.priority().ifPresent(group -> pieces.addAll(fitted(List.of("◆ " + group), Ink.BLACK)));
        pieces.add(new Gap(12));
    }

    /// Where to go: the one thing in white on black.
    private void band(Slip slip, SlipWords words, List<Piece> pieces) {
        pieces.add(rule(BAND_EDGE));
        pieces.addAll(fitted(words.goTo(slip.counters()), Ink.WHITE));
        if (!slip.place().isBlank()) {
            pieces.add(rule(BAND_EDGE));
            Wrapping.wrap(slip.place(), paper.cells())
                    .forEach(line -> pieces.add(inBand(line, Size.NORMAL)));
        }
        pieces.add(rule(BAND_EDGE));
    }

    private void advice(Slip slip, SlipWords words, List<Piece> pieces) {
        if (slip.ahead().isEmpty()) {
            pieces.addAll(paragraph(words.aloneText(), Align.LEFT, Weight.BOLD));
        }
        pieces.addAll(paragraph(words.stay(), Align.LEFT, Weight.PLAIN));
        pieces.addAll(paragraph(words.missed(), Align.LEFT, Weight.BOLD));
        pieces.addAll(paragraph(words.missedThen(), Align.LEFT, Weight.PLAIN));
        slip.note().ifPresent(note -> pieces.addAll(paragraph(note, Align.LEFT, Weight.BOLD)));
        pieces.add(new Gap(14));
    }

    /// Narrow paper has no room for the barcode at two dots a module: there the QR code carries the
    /// ticket, with the digits themselves where it has no page (E13). In letters it can be typed
    /// where no scanner is.
    private void codes(Slip slip, SlipWords words, List<Piece> pieces) {
        String digits = slip.token().digits();
        slip.page()
                .map(URI::toASCIIString)
                .ifPresent(page -> {
                    pieces.add(new Piece.Qr(page));
                    pieces.add(new Gap(8));
                    pieces.addAll(paragraph(words.scan(), Align.CENTRE, Weight.BOLD));
                    pieces.add(new Gap(8));
                });
        if (profile.holdsBarcode(digits)) {
            pieces.add(new Piece.Barcode(digits));
        } else if (slip.page().isEmpty()) {
            pieces.add(new Piece.Qr(digits));
            pieces.add(new Gap(16));
        }
        pieces.add(new Gap(12));
        pieces.addAll(paragraph(words.code(), Align.CENTRE, Weight.PLAIN));
        pieces.addAll(paragraph(slip.token().inGroups(), Align.CENTRE, Weight.BOLD));
        pieces.add(new Gap(12));
    }

    /// The number once more: it is readable where the large one is a picture.
    private void foot(Slip slip, List<Piece> pieces) {
        pieces.add(rule(2));
        pieces.add(new Gap(8));
        String when = slip.number() + "  " + TIME.format(slip.issuedAt());
        String all = when + "  " + slip.kiosk();
        Stream<String> lines =
                Run.cells(all) <= paper.cells() ? Stream.of(all) : Stream.of(when, slip.kiosk());
        lines.forEach(line -> pieces.addAll(paragraph(line, Align.CENTRE, Weight.PLAIN)));
    }

    private Picture rule(int dots) {
        return new Picture(Bitmap.black(paper.lineDots(), dots));
    }

    private List<Line> paragraph(String text, Align align, Weight weight) {
        if (text.isBlank()) {
            return List.of();
        }
        return Wrapping.wrap(text, paper.cells()).stream()
                .map(line ->
                        new Line(List.of(new Run(line, Size.NORMAL)), align, weight, Ink.BLACK))
                .toList();
    }

    /// The largest letters that hold any of the wordings in one line, else small ones in several.
    private List<Line> fitted(List<String> wordings, Ink ink) {
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
    private Line inBand(String text, Size size) {
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
