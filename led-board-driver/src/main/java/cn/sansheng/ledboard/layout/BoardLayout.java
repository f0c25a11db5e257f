package cn.sansheng.ledboard.layout;

import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.ledboard.layout.Page.Size;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays a view's lines out for one size of board. A line that stands alone is doubled when it then
/// still fits, or set in the middle of a board that cannot double. Nothing ever moves, whatever the
/// view asks for: a number that moves cannot be read by everybody. What shall scroll and does not
/// fit is shown in pages that take turns, the rest of the picture standing; anything else that does
/// not fit is cut after the last whole character.
public record BoardLayout(int width, int height, Alone alone) implements Layout {
    /// What becomes of a line that has the board for itself.
    public enum Alone {
        DOUBLED,
        CENTRED
    }

    private static final int USUAL_FLASH_SECONDS = 3;

    /// For boards that can double a line.
    public BoardLayout(int width, int height) {
        this(width, height, Alone.DOUBLED);
    }

    /// One page, or as many as the longest scrolling line needs.
    @Override
    public List<Page> pages(List<Line> lines) {
        int cells = width / Page.CELL_WIDTH;
        List<List<Line>> turns = lines.stream().map(line -> turns(line, cells)).toList();
        int pages = turns.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, pages)
                .mapToObj(page ->
                        page(
                                turns.stream().map(turn -> turn.get(page % turn.size())).toList(),
                                sizeFor(lines)))
                .toList();
    }

    public Page page(List<Line> lines) {
        return page(lines, sizeFor(lines));
    }

    private Page page(List<Line> lines, Size size) {
        int cells = width / (Page.CELL_WIDTH * size.scale());
        int most = height / (Page.CELL_HEIGHT * size.scale());
        Page page =
                new Page(
                        width,
                        height,
                        size,
                        lines.stream().limit(most).map(line -> row(line, cells)).toList());
        return alone == Alone.CENTRED ? page.centred() : page;
    }

    private Size sizeFor(List<Line> lines) {
        boolean fits =
                alone == Alone.DOUBLED
                        && lines.size() == 1
                        && height >= 2 * Page.CELL_HEIGHT
                        && cellsOf(lines.getFirst()) * 2 * Page.CELL_WIDTH <= width;
        return fits ? Size.DOUBLE : Size.NORMAL;
    }

    /// What stands before the scrolling segment of a line stands on each of its pages.
    private static List<Line> turns(Line line, int cells) {
        int at = 0;
        while (at < line.segments().size()
                && line.segments().get(at).effect() != LedEffect.SCROLL) {
            at++;
        }
        if (at == line.segments().size() || cellsOf(line) <= cells) {
            return List.of(line);
        }
        List<Segment> standing = line.segments().subList(0, at);
        Segment scrolling = line.segments().get(at);
        int room = Math.max(2, cells - cellsOf(new Line(standing)));
        return pieces(BoardText.readable(scrolling.text()), room).stream()
                .map(piece ->
                        new Segment(
                                piece, scrolling.colour(), scrolling.effect(), scrolling.seconds()))
                .map(piece -> new Line(Stream.concat(standing.stream(), Stream.of(piece)).toList()))
                .toList();
    }

    private static List<String> pieces(String text, int cells) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            String piece = cut(rest, cells);
            pieces.add(piece);
            rest = rest.substring(piece.length());
        }
        return pieces;
    }

    private static int cellsOf(Line line) {
        return line.segments().stream()
                .mapToInt(segment -> BoardText.cells(BoardText.readable(segment.text())))
                .sum();
    }

    private static Row row(Line line, int cells) {
        List<Run> runs = new ArrayList<>();
        int left = cells;
        for (Segment segment : line.segments()) {
            String whole = BoardText.readable(segment.text());
            String text = cut(whole, left);
            if (!text.isEmpty()) {
                runs.add(new Run(text, segment.colour(), flashSeconds(segment)));
            }
            left -= BoardText.cells(text);
            if (text.length() < whole.length()) {
                break;
            }
        }
        return new Row(left / 2, runs);
    }

    private static String cut(String text, int cells) {
        int used = 0;
        int end = 0;
        while (end < text.length() && used + BoardText.cells(text.charAt(end)) <= cells) {
            used += BoardText.cells(text.charAt(end));
            end++;
        }
        return text.substring(0, end);
    }

    private static int flashSeconds(Segment segment) {
        return segment.effect() == LedEffect.FLASH
                ? segment.seconds().orElse(USUAL_FLASH_SECONDS)
                : 0;
    }
}
