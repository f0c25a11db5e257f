package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Piece.Align;
import cn.sansheng.kiosk.printer.escpos.Piece.Gap;
import cn.sansheng.kiosk.printer.escpos.Piece.Ink;
import cn.sansheng.kiosk.printer.escpos.Piece.Weight;
import cn.sansheng.messages.Item;
import cn.sansheng.messages.View.Names;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands where on a list of materials: each with a box to tick at home.
final class MaterialListLayout {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final PaperParts parts;

    MaterialListLayout(Paper paper) {
        this.parts = new PaperParts(paper);
    }

    List<Piece> pieces(MaterialList list) {
        SlipWords words = SlipWords.of(list.language());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Gap(12));
        centred(words.name(list.hall()), Weight.BOLD, pieces);
        pieces.add(parts.rule(4));
        pieces.add(new Gap(10));
        pieces.addAll(parts.fitted(List.of(words.name(list.item().names())), Ink.BLACK));
        centred(words.name(list.office()), Weight.PLAIN, pieces);
        centred(words.goTo(list.counters()).getLast(), Weight.PLAIN, pieces);
        pieces.add(new Gap(12));
        materials(list.item(), words, pieces);
        facts(list.item(), words, pieces);
        list.page()
                .ifPresent(page -> {
                    pieces.add(new Piece.Qr(page.toASCIIString()));
                    pieces.add(new Gap(8));
                    centred(words.scanForMore(), Weight.BOLD, pieces);
                });
        pieces.add(new Gap(12));
        pieces.add(parts.rule(2));
        pieces.add(new Gap(8));
        centred(TIME.format(list.at()) + "  " + list.kiosk(), Weight.PLAIN, pieces);
        pieces.add(new Piece.End());
        return List.copyOf(pieces);
    }

    private void materials(Item item, SlipWords words, List<Piece> pieces) {
        pieces.add(parts.rule(2));
        pieces.add(new Gap(10));
        left(words.bring(), Weight.BOLD, pieces);
        pieces.add(new Gap(6));
        for (Item.Material material : item.materials()) {
            String mark = material.principal().orElse(false) ? words.principal() : "";
            left("□ " + words.name(material.names()) + mark, Weight.BOLD, pieces);
            material.note().ifPresent(note -> left(words.name(note), Weight.PLAIN, pieces));
            pieces.add(new Gap(8));
        }
    }

    private void facts(Item item, SlipWords words, List<Piece> pieces) {
        pieces.add(parts.rule(2));
        pieces.add(new Gap(10));
        item.forms()
                .ifPresent(forms -> {
                    if (forms.isEmpty()) {
                        left(words.noForm(), Weight.PLAIN, pieces);
                    } else {
                        left(words.forms(), Weight.PLAIN, pieces);
                        forms.forEach(
                                form -> left("□ " + words.name(form.names()), Weight.BOLD, pieces));
                        left(words.formsFree(), Weight.PLAIN, pieces);
                    }
                });
        fact(words.limit(), item.limit(), words, pieces);
        fact(words.fee(), item.fee(), words, pieces);
        pieces.add(new Gap(14));
    }

    private void fact(String title, Optional<Names> told, SlipWords words, List<Piece> pieces) {
        told.ifPresent(names -> left(title + words.name(names), Weight.PLAIN, pieces));
    }

    private void left(String text, Weight weight, List<Piece> pieces) {
        pieces.addAll(parts.paragraph(text, Align.LEFT, weight));
    }

    private void centred(String text, Weight weight, List<Piece> pieces) {
        pieces.addAll(parts.paragraph(text, Align.CENTRE, weight));
    }
}
