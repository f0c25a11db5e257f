package cn.sansheng.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PanelTest {
    @Test
    void b1_eachOfTheFiveButtonsGivesItsLevel() {
        Touch touch = Touch.ofFive();
        for (int level = 1; level <= 5; level++) {
            touch.press(level, level * 1000L).release(level, level * 1000L + 200);
        }

        assertEquals(
                List.of("1070 1", "2070 2", "3070 3", "4070 4", "5070 5"),
                touch.until(10_000).heard());
    }

    @Test
    void aPressCountsOnceHoweverLongItIsHeld() {
        Touch touch = Touch.ofFive().press(4, 0).until(9_999);

        assertEquals(List.of("70 4"), touch.heard());
    }

    @Test
    void aTapShorterThanTheWaitForASecondButtonCounts() {
        assertEquals(List.of("70 3"), Touch.ofFive().press(3, 0).release(3, 25).until(500).heard());
    }

    @Test
    void aSpikeIsNoPress() {
        assertEquals(List.of(), Touch.ofFive().press(3, 0).release(3, 19).until(500).heard());
    }

    @Test
    void twoButtonsAtOnceAreNobodysJudgement() {
        Touch touch = Touch.ofFive().press(1, 0).press(2, 49).release(1, 300).release(2, 320);

        assertEquals(List.of(), touch.until(500).heard());
        assertEquals(List.of("570 1"), touch.press(1, 500).until(900).heard());
    }

    @Test
    void aSecondButtonWhileOneIsHeldIsNotHeard() {
        Touch touch = Touch.ofFive().press(5, 0).press(1, 200).release(1, 400).release(5, 500);

        assertEquals(List.of("70 5"), touch.until(1_000).heard());
        assertEquals(List.of("70 5", "1070 1"), touch.press(1, 1_000).until(1_500).heard());
    }

    @Test
    void b10_aButtonHeldForTenSecondsIsStuckUntilItIsLetGo() {
        Touch touch = Touch.ofFive().press(3, 0);

        assertEquals("ok", touch.until(10_019).state());
        assertEquals("button-3-stuck", touch.until(10_020).state());
        assertEquals("button-3-stuck", touch.release(3, 20_000).until(20_019).state());
        assertEquals("ok", touch.until(20_020).state());
        assertEquals(List.of("70 3"), touch.heard());
    }

    @Test
    void b10_theOtherButtonsWorkBesideAStuckOne() {
        Touch touch = Touch.ofFive().press(3, 0).press(5, 15_000).release(5, 15_200);

        assertEquals(List.of("70 3", "15070 5"), touch.until(16_000).heard());
        assertEquals("button-3-stuck", touch.state());
    }

    @Test
    void ofSeveralStuckButtonsTheLowestLevelIsNamed() {
        Touch touch = Touch.ofFive().press(4, 0).press(2, 5).until(11_000);

        assertEquals("button-2-stuck", touch.state());
        assertEquals("button-4-stuck", touch.release(2, 12_000).until(12_100).state());
    }

    @Test
    void aButtonThatIsDownAtTheStartWasNotPressed() {
        Touch touch = Touch.ofFive(Map.of(1, Signal.ACTIVE));

        assertEquals("button-1-stuck", touch.until(10_000).state());
        assertEquals(List.of(), touch.heard());
        assertEquals(
                List.of("21070 1"),
                touch.release(1, 20_000).press(1, 21_000).until(22_000).heard());
    }

    /// Contacts bounce for up to 15 ms on either side, and every bounce may be an edge.
    @Test
    void everyBouncingPressCountsExactlyOnce() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Touch touch = Touch.ofFive();
            List<Integer> pressed = new ArrayList<>();
            long now = 100;
            for (int press = 0; press < 8; press++) {
                int level = 1 + random.nextInt(5);
                pressed.add(level);
                now = bounce(touch, level, Signal.ACTIVE, now, random) + 60 + random.nextInt(900);
                now = bounce(touch, level, Signal.IDLE, now, random) + 100 + random.nextInt(900);
            }
            touch.until(now);

            assertEquals(
                    pressed,
                    touch.heard().stream()
                            .map(entry -> Integer.valueOf(entry.split(" ", 2)[1]))
                            .toList(),
                    "seed " + seed);
        }
    }

    private static long bounce(Touch touch, int level, Signal last, long from, Random random) {
        long now = from;
        while (now < from + 15) {
            touch.signal(level, random.nextBoolean() ? Signal.ACTIVE : Signal.IDLE, now);
            now += 1 + random.nextInt(4);
        }
        touch.signal(level, last, now);
        return now;
    }
}
