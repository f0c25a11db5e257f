package cn.sansheng.hub.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretHashTest {
    @Test
    void readsWhatMosquittosOwnToolWrote() {
        // made with: mosquitto_passwd -H sha512-pbkdf2 -b FILE u secret (mosquitto 2.0.11)
        SecretHash made =
                new SecretHash(
                        "$7$101$A+35h/4bWFQofmiM$yl1K9//Cfj90SDOdIp6YhwIEf8lQmWmljxmBMUQaBwnoFhqZ"
                                + "v0Np3dxOTTNEregMMFOK4RB7T988iMEI+9nNAg==");
        assertTrue(made.matches("secret"));
        assertFalse(made.matches("Secret"));
        assertFalse(made.matches(""));
    }

    @Test
    void acceptsItsOwnSecretOnly() {
        Secret secret = Secret.fresh();
        SecretHash hash = SecretHash.of(secret);
        assertTrue(hash.matches(secret.value()));
        assertFalse(hash.matches(Secret.fresh().value()));
        assertNotEquals(hash.text(), SecretHash.of(secret).text());
    }

    @Test
    void tellsNoSecretWhenPrinted() {
        Secret secret = Secret.fresh();
        assertEquals(64, secret.value().length());
        assertFalse(secret.toString().contains(secret.value()));
        assertFalse(SecretHash.of(secret).toString().contains("$7$"));
    }

    @Test
    void refusesOtherForms() {
        assertThrows(IllegalArgumentException.class, () -> new SecretHash("$6$abc$def"));
    }
}
