package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// As much as has been typed of a ticket's code. Signs that no code has stand for the letters that
/// they are mistaken for.
public record Typed(String text) {
    public static final Typed NOTHING = new Typed("");
    public static final int WHOLE = Token.LENGTH;

    /// The keys as they stand, row by row.
    public static final List<String> ROWS =
            List.of("abcdef", "ghijkl", "mnopqr", "stuvwx", "yz2345", "67018");

    private static final Map<Character, Character> MISREAD = Map.of('0', 'o', '1', 'i', '8', 'b');

    public Typed {
        if (!text.matches("[a-z2-7]{0," + WHOLE + "}")) {
            throw new IllegalArgumentException("not typed by these keys: " + text.length());
        }
    }

    /// The same when it is whole, or when the code cannot have this.
    Typed with(char key) {
        char letter = MISREAD.getOrDefault(key, key);
        return isWhole() || ROWS.stream().noneMatch(row -> row.indexOf(letter) >= 0)
                ? this
                : new Typed(text + letter);
    }

    Typed shortened() {
        return new Typed(text.substring(0, Math.max(0, text.length() - 1)));
    }

    public boolean isWhole() {
        return text.length() == WHOLE;
    }

    Optional<Token> token() {
        return isWhole() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /// The letter that was typed last, as it stands on paper.
    public String last() {
        return text.substring(Math.max(0, text.length() - 1)).toUpperCase(Locale.ROOT);
    }

    /// Whoever logs a picture writes no code down.
    @Override
    public String toString() {
        return "Typed[" + text.length() + "]";
    }
}
