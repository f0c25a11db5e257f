package cn.sansheng.ledboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.layout.NumberLayout;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.messages.Dots;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestPagesTest {
    @Test
    void allDotsLightsEveryDotThatWeDrawInBothColours() {
        Page page = TestPages.allDots(board("board-1", "onbon:line-1?width=128&height=32"));
        Dots dots = TestPages.painter().paint(page);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 128; x++) {
                assertEquals(Dots.AMBER, dots.at(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void aBoardSaysItsNameAndItsAddress() {
        assertEquals(
                List.of("屏 west", "地址 7"),
                texts(TestPages.whoIs(board("board-west", "onbon:line-1?address=7"))));
        assertEquals(
                List.of("屏 west 地址 7"),
                texts(TestPages.whoIs(board("board-west", "onbon:line-1?address=7&height=16"))));
    }

    @Test
    void aBoardOfDigitsLightsItsSegmentsAndSaysItsAddress() {
        Device.Board board = board("board-7", "number:line-1?kind=four-byte&address=7");
        assertTrue(
                NumberLayout.number(TestPages.allDots(board)).matches("A?8{3,}"),
                () -> NumberLayout.number(TestPages.allDots(board)));
        assertTrue(NumberLayout.number(TestPages.whoIs(board)).endsWith("007"));
    }

    private static Device.Board board(String name, String uri) {
        return (Device.Board) Device.parse(name, uri);
    }

    private static List<String> texts(Page page) {
        return page.rows().stream()
                .map(row -> row.runs().stream().map(Page.Run::text).reduce("", String::concat))
                .toList();
    }
}
