package cn.sansheng.ledboard.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.layout.Page.Row;
import cn.sansheng.ledboard.layout.Page.Run;
import cn.sansheng.ledboard.layout.Page.Size;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoardLayoutTest {
    private static final BoardLayout COUNTER_BOARD = new BoardLayout(128, 32);

    @Test
    void aLineAloneIsDoubled() {
        assertEquals(
                page(Size.DOUBLE, new Row(0, List.of(red("请A045号")))),
                COUNTER_BOARD.page(List.of(still("请A045号"))));
    }

    @Test
    void aLineAloneThatWouldNotFitDoubledStaysWhole() {
        assertEquals(
                page(Size.NORMAL, new Row(2, List.of(red("热情为您服务")))),
                COUNTER_BOARD.page(List.of(still("热情为您服务"))));
    }

    @Test
    void whatIsTooLongIsCutAfterAWholeCharacterAndNeverScrolls() {
        Line scrolling = line("x请到一号二号三号窗口", LedEffect.SCROLL);
        assertEquals(
                page(
                        Size.NORMAL,
                        new Row(0, List.of(red("x请到一号二号三"))),
                        new Row(7, List.of(red("好")))),
                COUNTER_BOARD.page(List.of(scrolling, still("好"))));
    }

    @Test
    void b9_whatShallScrollTakesTurnsUnderALineThatStands() {
        List<Page> pages =
                COUNTER_BOARD.pages(List.of(still("3号窗口"), line("请到一号二号三号窗口", LedEffect.SCROLL)));
        Row standing = new Row(4, List.of(red("3号窗口")));
        assertEquals(
                List.of(
                        page(Size.NORMAL, standing, new Row(0, List.of(red("请到一号二号三号")))),
                        page(Size.NORMAL, standing, new Row(6, List.of(red("窗口"))))),
                pages);
    }

    @Test
    void b9_theNumberBeforeAScrollingTextStandsOnEveryPage() {
        Line line =
                new Line(
                        List.of(
                                still("A045").segments().getFirst(),
                                line("请到一号二号三号窗口", LedEffect.SCROLL).segments().getFirst()));
        List<Page> pages = COUNTER_BOARD.pages(List.of(line));
        assertEquals(2, pages.size());
        assertTrue(
                pages.stream()
                        .allMatch(page ->
                                page.size() == Size.NORMAL
                                        && page.rows()
                                                .getFirst()
                                                .runs()
                                                .getFirst()
                                                .text()
                                                .equals("A045")));
    }

    @Test
    void whatFitsTakesNoTurns() {
        assertEquals(1, COUNTER_BOARD.pages(List.of(line("请到一号窗口", LedEffect.SCROLL))).size());
    }

    @Test
    void nothingFollowsACut() {
        Line line =
                new Line(
                        List.of(
                                still("一二三四五六七A号").segments().getFirst(),
                                still("B").segments().getFirst()));
        assertEquals(
                List.of(new Row(0, List.of(red("一二三四五六七A")))),
                COUNTER_BOARD.page(List.of(line, still("好"))).rows().subList(0, 1));
    }

    @Test
    void linesBelowTheBoardAreLeftOut() {
        assertEquals(
                2, COUNTER_BOARD.page(List.of(still("a"), still("b"), still("c"))).rows().size());
    }

    @Test
    void aFlashHidesOnlyWhatFlashes() {
        Line line =
                new Line(
                        List.of(
                                still("优先").segments().getFirst(),
                                line("P002", LedEffect.FLASH).segments().getFirst()));
        Page page = COUNTER_BOARD.page(List.of(line));
        assertEquals(3, page.flashSeconds());
        assertEquals(
                page(
                        Size.DOUBLE,
                        new Row(0, List.of(red("优先"), new Run("    ", LedColour.RED, 3)))),
                page.withFlashingHidden());
    }

    @Test
    void anyTextFitsAnyBoard() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            BoardLayout layout =
                    new BoardLayout(8 * random.nextInt(1, 30), 16 * random.nextInt(1, 8));
            List<Line> lines =
                    random.ints(random.nextInt(5), 0, 40)
                            .mapToObj(length -> still(text(random, length)))
                            .toList();
            Page page = layout.page(lines);
            int scale = page.size().scale();
            for (Row row : page.rows()) {
                int cells = 2 * row.indent() + row.runs().stream().mapToInt(Run::cells).sum();
                assertTrue(cells * 8 * scale <= layout.width(), "seed " + seed);
            }
            assertTrue(page.rows().size() * 16 * scale <= layout.height(), "seed " + seed);
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0x20, 0x9FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Page page(Size size, Row... rows) {
        return new Page(128, 32, size, List.of(rows));
    }

    private static Run red(String text) {
        return new Run(text, LedColour.RED, 0);
    }

    private static Line still(String text) {
        return line(text, LedEffect.STILL);
    }

    private static Line line(String text, LedEffect effect) {
        return new Line(List.of(new Segment(text, LedColour.RED, effect, Optional.empty())));
    }
}
