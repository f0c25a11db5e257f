package cn.sansheng.kiosk.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/// With which letters the pinyin of a character begins, each of its readings: from the table of
/// pinyin4j. Its own reader makes 51,000 hash tables of it, which stay in the memory of the box for
/// ever; here a character is one number, with a bit for each letter.
final class FirstLetters {
    private static final String TABLE = "/pinyindb/unicode_to_hanyu_pinyin.txt";
    private static final String UNREAD = "none0";
    private static final int HEX = 16;
    private static final int CODE_DIGITS = 4;
    private static final int LETTERS = 26;
    private static final FirstLetters KNOWN = read();

    private final int[] bits = new int[Character.MAX_VALUE + 1];

    private FirstLetters() {}

    /// Empty for what is no Chinese character.
    static Set<Character> of(char character) {
        int bits = KNOWN.bits[character];
        return IntStream.range(0, LETTERS)
                .filter(letter -> (bits & (1 << letter)) != 0)
                .mapToObj(letter -> (char) ('A' + letter))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static FirstLetters read() {
        FirstLetters letters = new FirstLetters();
        try (InputStream table = PinyinHelper.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("pinyin4j has no " + TABLE);
            }
            new BufferedReader(new InputStreamReader(table, StandardCharsets.US_ASCII))
                    .lines()
                    .forEach(letters::learn);
        } catch (IOException unread) {
            throw new UncheckedIOException("pinyin4j's table", unread);
        }
        return letters;
    }

    /// `4E01 (ding1,zheng1)`; some have no reading: `4E44 (none0)`.
    private void learn(String line) {
        int character = Integer.parseInt(line.substring(0, CODE_DIGITS), HEX);
        String readings = line.substring(line.indexOf('(') + 1, line.indexOf(')'));
        Stream.of(readings.split(","))
                .filter(reading -> !reading.equals(UNREAD))
                .forEach(reading -> bits[character] |= 1 << (reading.charAt(0) - 'a'));
    }
}
