package cn.sansheng.kiosk.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.View.Names;
import cn.sansheng.messages.WaitMinutes;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties zh = words("zh");
        Properties en = words("en");
        assertEquals(zh.keySet(), en.keySet());
        zh.forEach((key, text) ->
                assertEquals(
                        places(text),
                        places(String.valueOf(en.get(key))),
                        () -> "places of " + key));
    }

    @Test
    void everyRefusalAndEveryTroubleHasItsWords() {
        for (Language language : Language.values()) {
            Words words = Words.in(language);
            for (RefusalCode code : RefusalCode.values()) {
                assertFalse(words.of(RefusalKey.of(code) + ".title").isBlank());
                assertFalse(words.of(RefusalKey.of(code) + ".text").isBlank());
            }
            for (PrinterState state : PrinterState.values()) {
                assertFalse(words.of("missing.title." + TroubleKey.of(state)).isBlank());
                assertFalse(words.of("trouble.title." + TroubleKey.of(state)).isBlank());
            }
        }
    }

    @Test
    void aNameInOneLanguageOnlyIsBetterThanNone() {
        assertEquals("社保", Words.in(Language.EN).name(new Names("社保", "")));
        assertEquals("社保", Words.in(Language.ZH).name(new Names("社保", "Social insurance")));
    }

    @Test
    void threeCountersInARowAreARange() {
        assertEquals(List.of("3–5", "25"), CounterRuns.of(counters(25, 4, 3, 5)));
        assertEquals(List.of("9", "10"), CounterRuns.of(counters(9, 10)));
        assertEquals(List.of(), CounterRuns.of(List.of()));
        assertEquals("1、2、25", Words.in(Language.ZH).counters(counters(1, 2, 25)));
    }

    /// B9: a range, rounded outward to five minutes.
    @Test
    void aWaitIsARangeInStepsOfFive() {
        assertEquals("20–35", WaitRange.of(new WaitMinutes(22, 33)));
        assertEquals("20–25", WaitRange.of(new WaitMinutes(20, 20)));
        assertEquals("0–5", WaitRange.of(new WaitMinutes(0, 0)));
        assertEquals("5–10", WaitRange.of(new WaitMinutes(6, 10)));
    }

    private static List<CounterId> counters(Integer... numbers) {
        return Stream.of(numbers).map(CounterId::new).toList();
    }

    private static List<String> places(Object text) {
        return PLACE.matcher(text.toString()).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream file =
                Objects.requireNonNull(
                        Words.class.getResourceAsStream("messages_" + language + ".properties"))) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }
}
