package cn.sansheng.hub.broker;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What the hub keeps of a secret: PBKDF2 with SHA-512 in the form of mosquitto 2's password file
/// (`$7$rounds$salt$hash`), so an external mosquitto can be given the very same text. Few rounds
/// are enough: nobody guesses 256 random bits, and a login must not cost a tenth of a second.
public record SecretHash(String text) {
    private static final Pattern FORM =
            Pattern.compile("\\$7\\$([0-9]{1,7})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");
    private static final int ROUNDS = 101;
    private static final int SALT_BYTES = 12;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    public SecretHash {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a hash of the form $7$rounds$salt$hash");
        }
    }

    public static SecretHash of(Secret secret) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        String hash = base64.encodeToString(derive(secret.value(), salt, ROUNDS));
        return new SecretHash("$7$" + ROUNDS + "$" + base64.encodeToString(salt) + "$" + hash);
    }

    public boolean matches(String candidate) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches() || candidate.isEmpty()) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(2));
        byte[] hash = Base64.getDecoder().decode(parts.group(3));
        int rounds = Integer.parseInt(parts.group(1));
        return MessageDigest.isEqual(hash, derive(candidate, salt, rounds));
    }

    private static byte[] derive(String secret, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA512", missing);
        }
    }

    @Override
    public String toString() {
        return "SecretHash[…]";
    }
}
