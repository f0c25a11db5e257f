package cn.sansheng.kiosk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static List<String> keys(String typed) {
        return typed.isEmpty() ? List.of() : List.of(typed.split(""));
    }

    private static OptionalInt chinese(String name, String typed) {
        return Spelling.of(new Names(name, ""), Language.ZH).rank(keys(typed));
    }

    @Test
    void aNameIsFoundByTheFirstLettersOfItsPinyinAlsoFromItsMiddle() {
        assertEquals(OptionalInt.of(0), chinese("社会保险", "SHBX"));
        assertEquals(OptionalInt.of(0), chinese("社会保险", "SH"));
        assertEquals(OptionalInt.of(2), chinese("社会保险", "BX"));
        assertEquals(OptionalInt.empty(), chinese("社会保险", "SHBXA"));
        assertEquals(OptionalInt.empty(), chinese("社会保险", "SB"));
    }

    @Test
    void aCharacterIsFoundByEachOfItsReadings() {
        assertEquals(OptionalInt.of(0), chinese("银行", "YH"));
        assertEquals(OptionalInt.of(0), chinese("银行", "YX"));
    }

    @Test
    void marksAndFiguresAreNotTyped() {
        assertEquals(OptionalInt.of(0), chinese("身份证、户口（2）", "SFZHK"));
        assertEquals(OptionalInt.of(0), chinese("A类许可", "ALXK"));
    }

    /// The library's own reader is the judge of ours; its phrases and tones are not asked for.
    @Test
    void everyCharacterBeginsAsTheLibraryReadsIt() {
        for (int code = 0; code <= Character.MAX_VALUE; code++) {
            char character = (char) code;
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
            Set<Character> expected =
                    Stream.of(readings == null ? new String[0] : readings)
                            .map(reading -> Character.toUpperCase(reading.charAt(0)))
                            .collect(Collectors.toSet());
            assertEquals(expected, FirstLetters.of(character), () -> "U+" + (int) character);
        }
    }

    @Test
    void aKeyThatStandsForSeveralLettersFindsEachOfThem() {
        Spelling spelling = Spelling.of(new Names("社会保险", ""), Language.ZH);

        assertEquals(OptionalInt.of(0), spelling.rank(List.of("PQRS", "GHI", "ABC", "WXYZ")));
        assertEquals(OptionalInt.empty(), spelling.rank(List.of("ABC", "DEF")));
    }

    @Test
    void inEnglishWordsAreFoundByTheirBeginnings() {
        Spelling spelling = Spelling.of(new Names("", "Register a marriage"), Language.EN);

        assertEquals(OptionalInt.of(0), spelling.rank(keys("REG")));
        assertEquals(OptionalInt.of(2), spelling.rank(keys("MAR")));
        assertEquals(OptionalInt.empty(), spelling.rank(keys("RIAGE")));
    }

    @Test
    void tellsWhichLettersLeadOn() {
        Spelling spelling = Spelling.of(new Names("社会保险", ""), Language.ZH);

        assertEquals(Set.of('B', 'H', 'K', 'S', 'X'), spelling.next(List.of()));
        assertEquals(Set.of('B'), spelling.next(keys("SH")));
        assertEquals(Set.of(), spelling.next(keys("SHBX")));
    }
}
