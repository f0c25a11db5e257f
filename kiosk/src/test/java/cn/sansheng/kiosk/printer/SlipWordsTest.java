package cn.sansheng.kiosk.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.kiosk.printer.escpos.Run;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.WaitMinutes;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlipWordsTest {
    @Test
    void waitsAreRoundedOutwardAndNeverAPoint() {
        assertEquals(new WaitRange(20, 35), outward(21, 33));
        assertEquals(new WaitRange(20, 35), outward(20, 35));
        assertEquals(new WaitRange(20, 25), outward(20, 20));
        assertEquals(new WaitRange(0, 5), outward(0, 0));
        assertEquals(new WaitRange(0, 5), outward(3, 4));
        assertEquals(new WaitRange(115, 125), outward(119, 121));
    }

    @Test
    void aShortWaitHasNoLowerEnd() {
        assertEquals(
                new SlipWords.Figure("5", "分钟以内"),
                SlipWords.of(Language.ZH).wait(new WaitRange(0, 5)));
        assertEquals(
                new SlipWords.Figure("< 5", " min"),
                SlipWords.of(Language.EN).wait(new WaitRange(0, 5)));
    }

    @Test
    void manyCountersBecomeRanges() {
        assertEquals(List.of("3-5", "9"), CounterRanges.of(Slips.counters(5, 9, 3, 4)));
        assertEquals(List.of("7"), CounterRanges.of(Slips.counters(7)));
        assertEquals(List.of(), CounterRanges.of(List.of()));
    }

    @Test
    void oneSaysWhereToGoInBothLanguages() {
        assertEquals(
                "请到 3、4、5 号窗口", SlipWords.of(Language.ZH).goTo(Slips.counters(3, 4, 5)).getFirst());
        assertEquals(
                "Go to counter 3, 4 or 5",
                SlipWords.of(Language.EN).goTo(Slips.counters(3, 4, 5)).getFirst());
        assertEquals(
                "Go to counter 3", SlipWords.of(Language.EN).goTo(Slips.counters(3)).getFirst());
    }

    @Test
    void chineseBreaksAnywhereButBeforeAClosingMark() {
        assertEquals(List.of("请到三号", "窗口，坐"), Wrapping.wrap("请到三号窗口，坐", 8));
        assertEquals(List.of("请到三", "号，"), Wrapping.wrap("请到三号，", 8));
    }

    @Test
    void englishBreaksAtSpaces() {
        assertEquals(List.of("take a seat", "please"), Wrapping.wrap("take a seat please", 12));
        assertEquals(List.of("abcdef", "gh"), Wrapping.wrap("abcdefgh", 6));
    }

    @Test
    void wrappingLosesNothingAndFitsWhateverComes() {
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("SlipWordsTest: -Dseed=" + seed);
        Random random = new Random(seed);
        String letters = "ab 窗口，。𠮷、Z1 ";
        int[] points = letters.codePoints().toArray();
        for (int trial = 0; trial < 2000; trial++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(60); at >= 0; at--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            int cells = 4 + random.nextInt(40);
            List<String> lines = Wrapping.wrap(text.toString(), cells);
            String where = "seed " + seed + " trial " + trial;
            lines.forEach(line -> assertTrue(Run.cells(line) <= cells, where));
            assertEquals(
                    text.toString().replace(" ", ""),
                    String.join("", lines).replace(" ", ""),
                    where);
        }
    }

    private static WaitRange outward(int low, int high) {
        return WaitRange.outward(new WaitMinutes(low, high));
    }
}
