package cn.sansheng.messages;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// The known word that a mistyped one was probably meant to be.
public final class DidYouMean {
    private DidYouMean() {}

    /// Empty when nothing known is near; numbers are never misspelt, only wrong.
    public static String hint(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int patience = (typed.length() + 1) / 3;
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(lower, word)))
                .filter(word -> distance(lower, word) <= patience && !typed.matches("\\d+"))
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
    }

    /// Levenshtein's, without regard to case.
    private static int distance(String typed, String word) {
        String known = word.toLowerCase(Locale.ROOT);
        int[] above = new int[known.length() + 1];
        for (int column = 0; column <= known.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= typed.length(); row++) {
            int[] current = new int[known.length() + 1];
            current[0] = row;
            for (int column = 1; column <= known.length(); column++) {
                int change = typed.charAt(row - 1) == known.charAt(column - 1) ? 0 : 1;
                int swapped = above[column - 1] + change;
                current[column] =
                        Math.min(swapped, 1 + Math.min(above[column], current[column - 1]));
            }
            above = current;
        }
        return above[known.length()];
    }
}
