package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// What is printed, shown and spoken: a letter and three or more digits, A001 … A999, A1000 (B9:
/// never wrapped).
public record TicketNumber(char letter, int serial) implements Comparable<TicketNumber> {
    private static final Pattern FORM = Pattern.compile("[A-Z]((?!000)[0-9]{3}|[1-9][0-9]{3,6})");

    public TicketNumber {
        Require.matching(FORM, "%c%03d".formatted(letter, serial), "number");
    }

    @JsonCreator
    public static TicketNumber parse(String text) {
        Require.matching(FORM, text, "number");
        return new TicketNumber(text.charAt(0), Integer.parseInt(text.substring(1)));
    }

    @Override
    public int compareTo(TicketNumber other) {
        return letter == other.letter
                ? Integer.compare(serial, other.serial)
                : Character.compare(letter, other.letter);
    }

    @JsonValue
    @Override
    public String toString() {
        return "%c%03d".formatted(letter, serial);
    }
}
