package cn.sansheng.kiosk.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Keys with their time in hand (rule C9).
class KeyboardScannerTest {
    private static final Token TOKEN = new Token("k5q7zc2mxv4hwt3n6bjydr7flq");
    private static final long MILLI = 1_000_000L;

    private final List<Token> tickets = new ArrayList<>();
    private final KeyboardScanner scanner = new KeyboardScanner(tickets::add);
    private long now = -5_000_000_000L;

    private void types(String text, long millisForAKey) {
        text.chars()
                .forEach(each -> {
                    now += millisForAKey * MILLI;
                    scanner.typed(String.valueOf((char) each), now);
                });
    }

    private boolean enters(long millisAfter) {
        now += millisAfter * MILLI;
        return scanner.ended(now);
    }

    private boolean scans(String code, long millisForAKey) {
        types(code, millisForAKey);
        return enters(millisForAKey);
    }

    @Test
    void c9_fastKeysThatEndInEnterAreATicket() {
        assertTrue(scans("https://hall.example/t/" + TOKEN, 8));
        assertEquals(List.of(TOKEN), tickets);
        now += 10_000 * MILLI;
        assertTrue(scans(TOKEN.digits(), 30));
        now += 10_000 * MILLI;
        assertTrue(scans(TOKEN.value().toUpperCase(Locale.ROOT), 1), "its lock is on");
        assertEquals(List.of(TOKEN, TOKEN, TOKEN), tickets);
    }

    @Test
    void c9_aHandIsNoScannerHoweverSkilled() {
        assertFalse(scans(TOKEN.value(), 80));
        assertFalse(scans(TOKEN.value(), 250));
        assertEquals(List.of(), tickets);
    }

    @Test
    void c9_enterAloneIsAKeyOfTheFive() {
        assertFalse(enters(1000));
        types("a", 1000);
        assertFalse(enters(100));
        types(TOKEN.value(), 8);
        assertFalse(enters(5000), "the scanner sends no Enter; somebody confirms later");
        assertEquals(List.of(), tickets);
    }

    /// The screen may be painting while a code comes.
    @Test
    void c9_aPauseInTheMiddleSpoilsNoCode() {
        types(TOKEN.value().substring(0, 9), 8);
        now += 300 * MILLI;
        types(TOKEN.value().substring(9), 8);
        assertTrue(enters(8));
        assertEquals(List.of(TOKEN), tickets);
    }

    @Test
    void c9_halfACodeIsForgotten() {
        types("k5q7zc2m", 8);
        now += 2000 * MILLI;
        assertTrue(scans(TOKEN.value(), 8));
        assertEquals(List.of(TOKEN), tickets);
    }

    @Test
    void c4_aTicketHeldThereIsOneTicket() {
        assertTrue(scans(TOKEN.value(), 8));
        assertTrue(scans(TOKEN.value(), 8));
        assertEquals(List.of(TOKEN), tickets);
    }

    /// A code may hold what a keyboard types for Escape or an arrow.
    @Test
    void c9_otherKeysWithinACodeAreTheScannersToo() {
        assertFalse(scanner.isTyping(now));
        types("k5q7zc", 8);
        assertTrue(scanner.isTyping(now + 8 * MILLI));
        assertFalse(scanner.isTyping(now + 3000 * MILLI));
    }

    @Test
    void c5_whatIsNoTicketGivesNothingAndIsStillTheScanners() {
        assertTrue(scans("130102199003070073", 8));
        assertTrue(scans("支付宝 fkm 28", 8));
        assertEquals(List.of(), tickets);
    }
}
