package cn.sansheng.ledboard.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void aTicketIsReadDigitByDigitAndACounterIsCounted() {
        assertEquals(
                List.of(
                        "zh/qing",
                        "zh/A",
                        "zh/0",
                        "zh/1",
                        "zh/2",
                        "zh/hao",
                        "zh/dao",
                        "zh/2",
                        "zh/10",
                        "zh/6",
                        "zh/hao",
                        "zh/chuangkou"),
                Wording.of(Calls.of("A012", 26, 0), English.ASKED));
    }

    @Test
    void englishFollowsWhereTheTicketAsksForIt() {
        List<String> words = Wording.of(Calls.english("P007", 26, 0), English.ASKED);
        assertEquals(Wording.of(Calls.of("P007", 26, 0), English.ASKED), words.subList(0, 12));
        assertEquals(
                List.of("en/number", "en/P", "en/0", "en/0", "en/7", "en/please", "en/20", "en/6"),
                words.subList(12, words.size()));
    }

    @Test
    void aLoudspeakerMaySayEnglishAlwaysOrNever() {
        List<String> both = Wording.of(Calls.english("P007", 26, 0), English.ASKED);
        assertEquals(both, Wording.of(Calls.of("P007", 26, 0), English.ALWAYS));
        assertEquals(both.subList(0, 12), Wording.of(Calls.english("P007", 26, 0), English.NEVER));
    }

    @Test
    void countersAreCountedAsPeopleCount() {
        assertEquals(List.of("3"), Wording.chinese(3));
        assertEquals(List.of("10"), Wording.chinese(10));
        assertEquals(List.of("10", "2"), Wording.chinese(12));
        assertEquals(List.of("2", "10"), Wording.chinese(20));
        assertEquals(List.of("1", "100", "0", "5"), Wording.chinese(105));
        assertEquals(List.of("1", "100", "1", "10"), Wording.chinese(110));
        assertEquals(List.of("3", "100"), Wording.chinese(300));
        assertEquals(List.of("19"), Wording.english(19));
        assertEquals(List.of("40"), Wording.english(40));
        assertEquals(List.of("1", "100", "20", "1"), Wording.english(121));
    }

    @Test
    void everyWordOfEveryCounterHasAClip() {
        Set<String> chinese = new HashSet<>(Clips.words("zh"));
        Set<String> english = new HashSet<>(Clips.words("en"));
        for (int counter = 1; counter <= 999; counter++) {
            assertTrue(chinese.containsAll(Wording.chinese(counter)), "zh " + counter);
            assertTrue(english.containsAll(Wording.english(counter)), "en " + counter);
        }
    }
}
