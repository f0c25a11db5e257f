package cn.sansheng.client.tape;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;

/// What no tape of any program may hold of the messages. A ticket's token becomes another one, the
/// same token always the same within one run of the program, so that a replay still knows it again;
/// with what it was made of gone, nobody finds the way back.
public final class MessageMasks {
    private static final int SALT_BYTES = 16;

    private final byte[] salt = new byte[SALT_BYTES];

    private MessageMasks() {
        new SecureRandom().nextBytes(salt);
    }

    public static List<Mask> all() {
        return List.of(
                new Mask(Token.class, "value", new MessageMasks()::of),
                Mask.secret(Request.SignIn.class, "pin"),
                Mask.secret(Request.SignIn.class, "card"),
                Mask.blank(Request.Park.class, "note"),
                Mask.blank(Request.Transfer.class, "note"),
                Mask.blank(ClerkCard.class, "displayName"),
                Mask.blank(CalledTicket.class, "note"),
                Mask.blank(View.Counter.Waiting.class, "note"),
                Mask.blank(View.Counter.Parked.class, "note"));
    }

    private String of(String token) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            BigInteger number =
                    new BigInteger(1, digest.digest(token.getBytes(US_ASCII)))
                            .mod(BigInteger.TWO.pow(128));
            return Token.ofDigits("%040d".formatted(number)).value();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
