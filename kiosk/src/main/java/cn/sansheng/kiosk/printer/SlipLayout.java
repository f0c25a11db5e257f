package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Piece.Align;
import cn.sansheng.kiosk.printer.escpos.Piece.Gap;
import cn.sansheng.kiosk.printer.escpos.Piece.Ink;
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
    private final PaperParts parts;

    SlipLayout(Profile profile, Lettering lettering) {
        this.profile = profile;
        this.paper = profile.paper();
        this.lettering = lettering;
        this.parts = new PaperParts(paper);
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
        pieces.add(parts.rule(2));
        pieces.add(new Gap(10));
        advice(slip, words, pieces);
        codes(slip, words, pieces);
        foot(slip, pieces);
        pieces.add(new Piece.End());
        return List.copyOf(pieces);
    }

    private void head(Slip slip, SlipWords words, List<Piece> pieces) {
        pieces.add(new Gap(12));
        pieces.addAll(parts.paragraph(words.name(slip.hall()), Align.CENTRE, Weight.BOLD));
        pieces.add(parts.rule(4));
        pieces.add(new Gap(10));
        pieces.addAll(parts.fitted(List.of(words.name(slip.service())), Ink.BLACK));
        pieces.addAll(parts.paragraph(words.name(slip.office()), Align.CENTRE, Weight.PLAIN));
        slip.priority()
                .ifPresent(group -> pieces.addAll(parts.fitted(List.of("◆ " + group), Ink.BLACK)));
        pieces.add(new Gap(12));
    }

    /// Where to go: the one thing in white on black.
    private void band(Slip slip, SlipWords words, List<Piece> pieces) {
        pieces.add(parts.rule(BAND_EDGE));
        pieces.addAll(parts.fitted(words.goTo(slip.counters()), Ink.WHITE));
        if (!slip.place().isBlank()) {
            pieces.add(parts.rule(BAND_EDGE));
            Wrapping.wrap(slip.place(), paper.cells())
                    .forEach(line -> pieces.add(parts.inBand(line, Size.NORMAL)));
        }
        pieces.add(parts.rule(BAND_EDGE));
    }

    private void advice(Slip slip, SlipWords words, List<Piece> pieces) {
        if (slip.ahead().isEmpty()) {
            pieces.addAll(parts.paragraph(words.aloneText(), Align.LEFT, Weight.BOLD));
        }
        pieces.addAll(parts.paragraph(words.stay(), Align.LEFT, Weight.PLAIN));
        pieces.addAll(parts.paragraph(words.missed(), Align.LEFT, Weight.BOLD));
        pieces.addAll(parts.paragraph(words.missedThen(), Align.LEFT, Weight.PLAIN));
        slip.note()
                .ifPresent(note -> pieces.addAll(parts.paragraph(note, Align.LEFT, Weight.BOLD)));
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
                    pieces.addAll(parts.paragraph(words.scan(), Align.CENTRE, Weight.BOLD));
                    pieces.add(new Gap(8));
                });
        if (profile.holdsBarcode(digits)) {
            pieces.add(new Piece.Barcode(digits));
        } else if (slip.page().isEmpty()) {
            pieces.add(new Piece.Qr(digits));
            pieces.add(new Gap(16));
        }
        pieces.add(new Gap(12));
        pieces.addAll(parts.paragraph(words.code(), Align.CENTRE, Weight.PLAIN));
        pieces.addAll(parts.paragraph(slip.token().inGroups(), Align.CENTRE, Weight.BOLD));
        pieces.add(new Gap(12));
    }

    /// The number once more: it is readable where the large one is a picture.
    private void foot(Slip slip, List<Piece> pieces) {
        pieces.add(parts.rule(2));
        pieces.add(new Gap(8));
        String when = slip.number() + "  " + TIME.format(slip.issuedAt());
        String all = when + "  " + slip.kiosk();
        Stream<String> lines =
                Run.cells(all) <= paper.cells() ? Stream.of(all) : Stream.of(when, slip.kiosk());
        lines.forEach(line -> pieces.addAll(parts.paragraph(line, Align.CENTRE, Weight.PLAIN)));
    }
}
