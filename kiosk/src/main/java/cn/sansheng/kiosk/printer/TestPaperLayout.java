package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Lettering;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Piece.Align;
import cn.sansheng.kiosk.printer.escpos.Piece.Gap;
import cn.sansheng.kiosk.printer.escpos.Piece.Ink;
import cn.sansheng.kiosk.printer.escpos.Piece.Picture;
import cn.sansheng.kiosk.printer.escpos.Piece.Weight;
import cn.sansheng.kiosk.printer.escpos.Profile;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// What stands where on a test slip: every sort of piece that a ticket has, once.
final class TestPaperLayout {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Profile profile;
    private final Lettering lettering;
    private final PaperParts parts;

    TestPaperLayout(Profile profile, Lettering lettering) {
        this.profile = profile;
        this.lettering = lettering;
        this.parts = new PaperParts(profile.paper());
    }

    List<Piece> pieces(TestPaper paper) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Gap(12));
        pieces.addAll(parts.fitted(List.of("测试小票"), Ink.BLACK));
        pieces.addAll(centred("不是号票  TEST SLIP, NO TICKET", Weight.BOLD));
        pieces.add(parts.rule(4));
        pieces.add(new Gap(10));
        pieces.addAll(centred("您好，请到三号窗口办理，再见。", Weight.PLAIN));
        pieces.addAll(centred("ABCDEFGH 0123456789", Weight.BOLD));
        pieces.add(new Gap(12));
        pieces.add(new Picture(lettering.number("0123", profile.paper())));
        pieces.add(new Gap(12));
        pieces.addAll(parts.fitted(List.of("黑底白字"), Ink.WHITE));
        pieces.add(new Gap(14));
        codes(paper, pieces);
        pieces.addAll(
                centred(
                        paper.hall() + "  " + paper.kiosk() + "  " + TIME.format(paper.at()),
                        Weight.PLAIN));
        pieces.add(new Piece.End());
        return List.copyOf(pieces);
    }

    /// As on a ticket: narrow paper has no room for the barcode (E13).
    private void codes(TestPaper paper, List<Piece> pieces) {
        pieces.add(new Piece.Qr(paper.page().toASCIIString()));
        pieces.add(new Gap(16));
        String digits = TestPaper.TOKEN.digits();
        if (profile.holdsBarcode(digits)) {
            pieces.add(new Piece.Barcode(digits));
            pieces.add(new Gap(12));
        }
    }

    private List<Piece.Line> centred(String text, Weight weight) {
        return parts.paragraph(text, Align.CENTRE, weight);
    }
}
