package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// What is printed, shown and spoken: a letter and three or more digits, A001 … A999, A1000 (B9:
/// never wrapped).
public record TicketNumber(char letter, int serial) implements Comparable<TicketNumber> {
    private static final Pattern FORM = Pattern.compile("[A-Z]((?!000)[0-9]{3}|[1-9][0-9]{3,6})");

    private static final int MOST = 9_999_999;
    private static final int LEAST_DIGITS = 3;

    public TicketNumber {
        Require.between('A', letter, 'Z', "letter of a number");
        Require.between(1, serial, MOST, "serial of a number");
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

    /// Made for every ticket of every picture, so without a formatter.
    @JsonValue
    @Override
    public String toString() {
        String digits = Integer.toString(serial);
        return letter + "0".repeat(Math.max(0, LEAST_DIGITS - digits.length())) + digits;
    }
}
