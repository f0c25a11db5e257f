package cn.sansheng.kiosk.search;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.View.Names;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The ways to type a name: in Chinese the first letters of its characters' pinyin, beginning with
/// any of them (shbx and bx for 社会保险); in English its words. A character that is read in several
/// ways has several letters, since nobody knows which one the seeker has in mind.
public record Spelling(List<List<Set<Character>>> ways) {
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z]+");

    public static Spelling of(Names names, Language language) {
        return new Spelling(
                switch (language) {
                    case ZH -> suffixes(initials(names.zh()));
                    case EN -> words(names.en());
                });
    }

    /// Reading the table takes a while; whoever starts a kiosk can have it done before somebody
    /// waits for it.
    public static void load() {
        of(new Names("三", ""), Language.ZH);
    }

    private static List<Set<Character>> initials(String name) {
        return name.chars()
                .mapToObj(letter -> initial((char) letter))
                .filter(letters -> !letters.isEmpty())
                .toList();
    }

    private static Set<Character> initial(char letter) {
        char upper = Character.toUpperCase(letter);
        return upper >= 'A' && upper <= 'Z' ? Set.of(upper) : FirstLetters.of(letter);
    }

    private static List<List<Set<Character>>> suffixes(List<Set<Character>> all) {
        return IntStream.range(0, all.size())
                .mapToObj(from -> all.subList(from, all.size()))
                .toList();
    }

    private static List<List<Set<Character>>> words(String name) {
        return NO_LETTERS
                .splitAsStream(name.toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .map(word -> word.chars().mapToObj(letter -> Set.of((char) letter)).toList())
                .toList();
    }

    /// How well it fits, the less the better; empty when it does not. Each key stands for one
    /// letter of those on it.
    public OptionalInt rank(List<String> keys) {
        return IntStream.range(0, ways.size()).filter(at -> begins(ways.get(at), keys)).findFirst();
    }

    /// The letters with which it could go on.
    public Set<Character> next(List<String> keys) {
        Set<Character> letters = new TreeSet<>();
        ways.stream()
                .filter(way -> way.size() > keys.size() && begins(way, keys))
                .forEach(way -> letters.addAll(way.get(keys.size())));
        return letters;
    }

    private static boolean begins(List<Set<Character>> way, List<String> keys) {
        return keys.size() <= way.size()
                && IntStream.range(0, keys.size())
                        .allMatch(at ->
                                way.get(at).stream()
                                        .anyMatch(letter -> keys.get(at).indexOf(letter) >= 0));
    }
}
