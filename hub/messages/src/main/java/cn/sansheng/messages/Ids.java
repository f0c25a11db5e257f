package cn.sansheng.messages;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.util.UUID;

/// Fresh ids: UUIDv7 for everything that is sorted by birth, 128 random bits for what must not be
/// guessed.
public final class Ids {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    public static TicketId ticket() {
        return new TicketId(next());
    }

    /// 26 characters of five bits hold 130: the last two are zero, so the last character is one of
    /// eight.
    public static Token token() {
        byte[] secret = new byte[16];
        RANDOM.nextBytes(secret);
        java.math.BigInteger bits = new java.math.BigInteger(1, secret).shiftLeft(2);
        StringBuilder text = new StringBuilder(26);
        for (int at = 125; at >= 0; at -= 5) {
            text.append(BASE32.charAt(bits.shiftRight(at).intValue() & 31));
        }
        return new Token(text.toString());
    }
}
