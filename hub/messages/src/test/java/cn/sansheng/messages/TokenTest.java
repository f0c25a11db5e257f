package cn.sansheng.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    @Test
    void isReadAndTypedInGroupsOfFour() {
        assertEquals(
                "K5Q7 ZC2M XV4H WT3N 6BJY DR7F LQ",
                new Token("k5q7zc2mxv4hwt3n6bjydr7flq").inGroups());
    }

    @Test
    void everyTokenComesBackFromItsDigits() {
        long seed = Long.getLong("seed", 20261123L);
        System.out.println("TokenTest: -Dseed=" + seed);
        Random random = new Random(seed);
        for (int trial = 0; trial < 10_000; trial++) {
            Token token = any(random);
            String digits = token.digits();
            assertTrue(digits.matches("[0-9]{40}"), () -> "seed " + seed + ": " + digits);
            assertEquals(token, Token.ofDigits(digits), () -> "seed " + seed);
        }
    }

    @Test
    void theEndsOfTheRangeHaveTheDigitsThatArithmeticGives() {
        assertEquals("0".repeat(40), new Token("a".repeat(26)).digits());
        BigInteger most = BigInteger.TWO.pow(130).subtract(BigInteger.ONE);
        assertEquals(most.toString(), new Token("7".repeat(26)).digits());
        assertEquals("0".repeat(39) + "1", new Token("a".repeat(25) + "b").digits());
    }

    @Test
    void refusesWhatNoTicketCarries() {
        refused("");
        refused("0".repeat(39));
        refused("0".repeat(41));
        refused("0".repeat(39) + "x");
        refused("0".repeat(39) + "٣");
        refused(BigInteger.TWO.pow(130).toString());
        refused("9".repeat(40));
    }

    @Test
    void aRefusalDoesNotRepeatTheSecret() {
        String digits = "9".repeat(40);
        Exception refusal =
                assertThrows(IllegalArgumentException.class, () -> Token.ofDigits(digits));
        assertFalse(String.valueOf(refusal.getMessage()).contains(digits));
    }

    private static void refused(String digits) {
        assertThrows(IllegalArgumentException.class, () -> Token.ofDigits(digits), digits);
    }

    private static Token any(Random random) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 26; at++) {
            text.append(ALPHABET.charAt(random.nextInt(32)));
        }
        return new Token(text.toString());
    }
}
