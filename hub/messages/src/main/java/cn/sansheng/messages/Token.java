package cn.sansheng.messages;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// The opaque 128-bit secret on a ticket: 26 lower-case base32 characters without padding. On paper
/// it stands as 40 decimal digits, which CODE128 packs two to a symbol (E14).
public record Token(@JsonValue String value) implements Comparable<Token> {
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{40}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS_PER_CHARACTER = 5;

    /// How many characters a token has.
    public static final int LENGTH = 26;

    /// 26 characters hold 130 bits, which 40 digits still hold: every token has its own.
    private static final BigInteger END = BigInteger.ONE.shiftLeft(LENGTH * BITS_PER_CHARACTER);

    @JsonCreator
    public Token {
        Require.matching(FORM, value, "token");
    }

    /// Reads what a scanner read from a ticket.
    public static Token ofDigits(String digits) {
        Require.matching(DIGITS, digits, "token in digits");
        BigInteger number = new BigInteger(digits);
        if (number.compareTo(END) >= 0) {
            throw new IllegalArgumentException("token in digits is too large");
        }
        StringBuilder text = new StringBuilder();
        for (int shift = (LENGTH - 1) * BITS_PER_CHARACTER;
                shift >= 0;
                shift -= BITS_PER_CHARACTER) {
            text.append(ALPHABET.charAt(number.shiftRight(shift).intValue() & 31));
        }
        return new Token(text.toString());
    }

    /// The same token as a number of 40 digits: each character five bits, the first the highest.
    public String digits() {
        BigInteger number = BigInteger.ZERO;
        for (int at = 0; at < value.length(); at++) {
            BigInteger bits = BigInteger.valueOf(ALPHABET.indexOf(value.charAt(at)));
            number = number.shiftLeft(BITS_PER_CHARACTER).or(bits);
        }
        return "0".repeat(40 - number.toString().length()) + number;
    }

    /// As people read and type it: capitals in groups of four. Base32 has no sign that looks like
    /// another one.
    public String inGroups() {
        return value.toUpperCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1 ");
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
