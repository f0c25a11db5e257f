package cn.sansheng.messages;

import java.util.Optional;
import java.util.regex.Pattern;

/// Why a clerk's note for the next one is refused (contract §3): whoever writes it is told before
/// it is sent.
public enum NoteFault {
    /// More than [#LONGEST] characters.
    TOO_LONG,
    /// A run of 11 or 18 digits, or of 17 and an X: it could be somebody's telephone or identity
    /// number.
    PERSONAL_NUMBER,
    /// Line breaks and what else cannot be read.
    NOT_ONE_LINE;

    /// In characters, however many bytes each takes.
    public static final int LONGEST = 80;

    private static final Pattern PERSONAL =
            Pattern.compile("(?<!\\p{Nd})(\\p{Nd}{11}|\\p{Nd}{17}[\\p{Nd}XxＸｘ])(?!\\p{Nd})");

    public static Optional<NoteFault> of(String note) {
        if (note.codePointCount(0, note.length()) > LONGEST) {
            return Optional.of(TOO_LONG);
        }
        if (PERSONAL.matcher(note).find()) {
            return Optional.of(PERSONAL_NUMBER);
        }
        return note.codePoints().anyMatch(NoteFault::unreadable)
                ? Optional.of(NOT_ONE_LINE)
                : Optional.empty();
    }

    private static boolean unreadable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    String rule() {
        return switch (this) {
            case TOO_LONG -> "a note has at most 80 characters";
            case PERSONAL_NUMBER -> "a note must not hold a run of 11 or 18 digits";
            case NOT_ONE_LINE -> "a note is one line";
        };
    }
}
