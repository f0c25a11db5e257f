package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The opaque 128-bit secret on a ticket: 26 lower-case base32 characters without padding.
public record Token(@JsonValue String value) implements Comparable<Token> {
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");

    @JsonCreator
    public Token {
        Require.matching(FORM, value, "token");
    }

    @Override
    public int compareTo(Token other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
