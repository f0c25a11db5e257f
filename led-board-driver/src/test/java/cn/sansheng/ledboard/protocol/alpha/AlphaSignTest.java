package cn.sansheng.ledboard.protocol.alpha;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.layout.BoardText;
import cn.sansheng.ledboard.layout.Glyphs;
import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.ledboard.layout.Painter;
import cn.sansheng.ledboard.protocol.Brightness;
import cn.sansheng.ledboard.protocol.Burst;
import cn.sansheng.ledboard.protocol.Speech;
import cn.sansheng.messages.LedColour;
import cn.sansheng.messages.LedEffect;
import cn.sansheng.messages.View.Board.Line;
import cn.sansheng.messages.View.Board.Segment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphaSignTest {
    private static final BoardLayout LAYOUT = new BoardLayout(128, 32, BoardLayout.Alone.CENTRED);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");
    private static final Painter PAINTER = new Painter(Glyphs.load());

    private Instant now = MORNING;
    private Speech sign = AlphaSign.of(5, SHANGHAI, Optional.empty());

    @Test
    void aFreshSignGetsItsMemoryItsClockItsPicturesAndThenTheText() {
        assertEquals(List.of("E$", "E 0830", "I!", "I\"", "A"), orders(say(page("请A045号"))));
    }

    @Test
    void lettersAndDigitsAreTheSignsOwnAndChineseIsNamedPictures() {
        List<String> packets = say(page("请A045号"));
        String text = packets.getLast();
        assertEquals(
                "AA\u001b&b\u001e1\u001a6    \u001c1\u0014!A045\u0014\"    ",
                text.substring(text.indexOf('\u0002') + 1, text.indexOf('\u0003')));
        assertTrue(packets.stream().allMatch(each -> each.chars().allMatch(c -> c < 0x80)));
    }

    @Test
    void whatTheSignKnowsIsNotSentAgain() {
        say(page("请A045号"));
        assertEquals(List.of("A"), orders(say(page("请A046号"))));
        assertEquals(List.of("I#", "A"), orders(say(page("请到A046号"))));
    }

    @Test
    void aRepaintTeachesTheWordsOfACallAndThenRenewsOnePicture() {
        say(page("到"));
        List<String> pictures = new ArrayList<>();
        for (int repaint = 0; repaint < 8; repaint++) {
            List<String> orders = orders(say(page("到")));
            assertEquals(2, orders.size(), "" + orders);
            pictures.add(orders.getFirst());
        }
        assertEquals(List.of("I\"", "I#", "I$", "I%", "I&", "I'", "I!", "I!"), pictures);
        assertEquals(List.of("A"), orders(say(page("请A001号"))), "the first call is short");
    }

    @Test
    void afreshBeginsWithTheMemory() {
        say(page("请A045号"));
        sign = sign.afresh();
        assertEquals(List.of("E$", "E 0830", "I!", "I\"", "A"), orders(say(page("请A045号"))));
    }

    @Test
    void theClockIsSetEveryHour() {
        say(page("A"));
        now = MORNING.plus(Duration.ofMinutes(29));
        assertEquals(List.of("A"), orders(say(page("B"))));
        now = MORNING.plus(Duration.ofMinutes(30));
        assertEquals(List.of("E 0900", "A"), orders(say(page("C"))));
    }

    @Test
    void brightnessFollowsTheHour() {
        sign = AlphaSign.of(5, SHANGHAI, Optional.of(Brightness.parse("08:00-100,18:00-58")));
        assertTrue(orders(say(page("A"))).contains("E/0000"));
        now = Instant.parse("2026-11-23T09:59:59Z");
        assertEquals(List.of("E 1759", "A"), orders(say(page("B"))));
        now = Instant.parse("2026-11-23T10:00:00Z");
        assertEquals(List.of("E 1800", "E/0003", "A"), orders(say(page("C"))));
        now = Instant.parse("2026-11-23T23:59:59Z");
        assertEquals(List.of("E 0759", "A"), orders(say(page("D"))));
    }

    @Test
    void aFullShelfGivesUpWhatWasLongestNotShown() {
        int first = "一".charAt(0);
        List<Character> many =
                IntStream.iterate(first, c -> c + 1)
                        .filter(c -> BoardText.GB2312.newEncoder().canEncode((char) c))
                        .limit(AlphaSign.MOST_PICTURES + 1L)
                        .mapToObj(c -> (char) c)
                        .toList();
        for (char each : many.subList(0, AlphaSign.MOST_PICTURES)) {
            say(page("" + each));
        }
        say(page("" + many.getFirst()));
        assertEquals(List.of("I\"", "A"), orders(say(page("" + many.getLast()))));
        assertEquals(List.of("A"), orders(say(page("" + many.getFirst()))));
        assertEquals(2, orders(say(page("" + many.get(1)))).size());
    }

    @Test
    void anAddressOfAllSignsIsRefused() {
        Stream.of(0, 256)
                .forEach(address ->
                        assertThrows(
                                IllegalArgumentException.class,
                                () -> AlphaSign.of(address, SHANGHAI, Optional.empty())));
    }

    private List<String> say(Page page) {
        Speech.Said said = sign.say(page, now, PAINTER);
        sign = said.next();
        StringBuilder all = new StringBuilder();
        for (Burst burst : said.bursts()) {
            all.append(new String(burst.bytes(), ISO_8859_1));
        }
        return List.of(all.toString().split("(?<=\u0004)"));
    }

    /// Command and function or label, and what little there is of it.
    private static List<String> orders(List<String> packets) {
        return packets.stream()
                .map(each -> each.substring(each.indexOf('\u0002') + 1))
                .map(each ->
                        switch (each.charAt(0)) {
                            case 'A' -> "A";
                            case 'I' -> each.substring(0, 2);
                            default ->
                                    each.startsWith("E$")
                                            ? "E$"
                                            : each.substring(0, each.indexOf('\u0003'));
                        })
                .toList();
    }

    private static Page page(String text) {
        return LAYOUT.page(
                List.of(
                        new Line(
                                List.of(
                                        new Segment(
                                                text,
                                                LedColour.RED,
                                                LedEffect.STILL,
                                                Optional.empty())))));
    }
}
