package cn.sansheng.kiosk.printer;

import cn.sansheng.kiosk.printer.SlipWords.Figure;
import cn.sansheng.kiosk.printer.escpos.Paper;
import cn.sansheng.kiosk.printer.escpos.Piece;
import cn.sansheng.kiosk.printer.escpos.Piece.Align;
import cn.sansheng.kiosk.printer.escpos.Piece.Ink;
import cn.sansheng.kiosk.printer.escpos.Piece.Line;
import cn.sansheng.kiosk.printer.escpos.Piece.Weight;
import cn.sansheng.kiosk.printer.escpos.Run;
import cn.sansheng.kiosk.printer.escpos.Size;
import cn.sansheng.messages.WaitMinutes;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// How many are ahead and how long it takes, side by side. What is not known is not printed as a
/// number.
final class SlipFigures {
    private record Column(String title, Figure figure, int cells) {}

    private final Paper paper;
    private final SlipWords words;

    SlipFigures(Paper paper, SlipWords words) {
        this.paper = paper;
        this.words = words;
    }

    List<Piece> pieces(Slip slip) {
        if (slip.ahead().equals(OptionalInt.of(0))
                && slip.waitMinutes().filter(WaitMinutes::hardlyAny).isPresent()) {
            return List.of(standing(words.nobodyAhead()));
        }
        if (slip.ahead().isEmpty()) {
            return List.of(standing(words.aloneTitle()));
        }
        List<Column> columns = columns(slip);
        return List.of(
                line(
                        columns,
                        Weight.PLAIN,
                        column -> List.of(new Run(column.title(), Size.NORMAL))),
                line(columns, Weight.BOLD, SlipFigures::figure));
    }

    private Line standing(String text) {
        Size size = Run.cells(text) * 2 <= paper.cells() ? Size.LARGE : Size.TALL;
        return Line.of(text, size, Weight.BOLD);
    }

    private List<Column> columns(Slip slip) {
        Figure wait =
                slip.waitMinutes()
                        .map(WaitRange::outward)
                        .map(words::wait)
                        .orElseGet(words::waitUnknown);
        int left = paper.cells() * 5 / 12;
        return List.of(
                new Column(words.aheadTitle(), words.ahead(slip.ahead().getAsInt()), left),
                new Column(words.waitTitle(), wait, paper.cells() - left));
    }

    private interface Cell {
        List<Run> in(Column column);
    }

    private static Line line(List<Column> columns, Weight weight, Cell cell) {
        List<Run> runs = new ArrayList<>();
        for (Column column : columns) {
            List<Run> words = cell.in(column);
            int used = words.stream().mapToInt(Run::cells).sum();
            int empty = Math.max(0, column.cells() - used);
            runs.add(new Run(" ".repeat(empty / 2), Size.NORMAL));
            runs.addAll(words);
            runs.add(new Run(" ".repeat(empty - empty / 2), Size.NORMAL));
        }
        return new Line(runs, Align.LEFT, weight, Ink.BLACK);
    }

    private static List<Run> figure(Column column) {
        Figure figure = column.figure();
        int unit = Run.cells(figure.unit());
        Size size = Run.cells(figure.value()) * 2 + unit < column.cells() ? Size.LARGE : Size.TALL;
        return List.of(new Run(figure.value(), size), new Run(figure.unit(), Size.NORMAL));
    }
}
