package cn.sansheng.hub.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.web.AccountsStore;
import cn.sansheng.hub.web.TestClock;
import cn.sansheng.messages.ClerkId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private static final ClerkId LI = new ClerkId("c01");
    private static final ClerkId ZHANG = new ClerkId("c02");
    private static final char[] PIN = "736182".toCharArray();
    private static final char[] OTHER = "915407".toCharArray();

    private final DataSource store = AccountsStore.create();
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T00:00:00Z"));
    private final Accounts accounts = TestAccounts.on(store, clock);

    @Test
    void aPinOpensOnlyItsOwnClerk() {
        assertEquals(Accounts.Change.DONE, accounts.setPin(LI, PIN));
        assertEquals(Verdict.OK, accounts.verifyPin(LI, PIN));
        assertEquals(Verdict.WRONG, accounts.verifyPin(LI, OTHER));
        assertEquals(Verdict.WRONG, accounts.verifyPin(ZHANG, PIN));
    }

    @Test
    void theNewPinReplacesTheOld() {
        accounts.setPin(LI, PIN);
        accounts.setPin(LI, OTHER);
        assertEquals(Verdict.WRONG, accounts.verifyPin(LI, PIN));
        assertEquals(Verdict.OK, accounts.verifyPin(LI, OTHER));
    }

    @Test
    void fiveWrongInARowLockThatClerkAloneForAMinute() {
        accounts.setPin(LI, PIN);
        accounts.setPin(ZHANG, PIN);
        for (int nth = 1; nth <= 5; nth++) {
            assertEquals(Verdict.WRONG, accounts.verifyPin(LI, OTHER));
        }
        assertEquals(Verdict.LOCKED, accounts.verifyPin(LI, PIN));
        assertEquals(Verdict.OK, accounts.verifyPin(ZHANG, PIN));
        clock.forward(Duration.ofSeconds(61));
        assertEquals(Verdict.OK, accounts.verifyPin(LI, PIN));
    }

    @Test
    void aRightOneBetweenWipesTheSlate() {
        accounts.setPin(LI, PIN);
        for (int round = 1; round <= 2; round++) {
            for (int nth = 1; nth <= 4; nth++) {
                assertEquals(Verdict.WRONG, accounts.verifyPin(LI, OTHER));
            }
            assertEquals(Verdict.OK, accounts.verifyPin(LI, PIN));
        }
    }

    @Test
    void oneAddressCannotTryManyNames() {
        for (int nth = 1; nth <= 5; nth++) {
            ClerkId somebody = new ClerkId("p" + nth);
            assertEquals(Verdict.WRONG, accounts.verifyPassword(somebody, OTHER, "10.0.0.9"));
        }
        assertEquals(Verdict.LOCKED, accounts.verifyPassword(LI, OTHER, "10.0.0.9"));
        assertEquals(Verdict.WRONG, accounts.verifyPassword(LI, OTHER, "10.0.0.10"));
    }

    @Test
    void weakSecretsAreNotTaken() {
        for (String weak :
                new String[] {"12345", "123456", "654321", "111111", "121212", "12a456"}) {
            assertEquals(Accounts.Change.WEAK, accounts.setPin(LI, weak.toCharArray()), weak);
        }
        assertEquals(Accounts.Change.WEAK, accounts.setPassword(LI, "nine char".toCharArray()));
        assertFalse(accounts.hasAnyPassword());
        assertEquals(Accounts.Change.DONE, accounts.setPassword(LI, "ten chars.".toCharArray()));
        assertTrue(accounts.hasAnyPassword());
    }

    @Test
    void aSessionOutlivesARestartOfTheHub() {
        String cookie = accounts.open(LI).cookie();
        Session found = TestAccounts.on(store, clock).session(cookie).orElseThrow();
        assertEquals(LI, found.person());
        assertTrue(accounts.session("0".repeat(64)).isEmpty());
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOld() {
        String cookie = accounts.open(LI).cookie();
        accounts.setPassword(LI, "another good one".toCharArray());
        assertTrue(accounts.session(cookie).isEmpty());
    }

    @Test
    void whatLiesInTheStoreOpensNothing() throws SQLException {
        new Accounts(store, clock).setPin(LI, PIN);
        String cookie = accounts.open(LI).cookie();
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT hash, cookie_hash FROM secrets, sessions")) {
            assertTrue(rows.next());
            assertTrue(
                    rows.getString(1).startsWith("$argon2id$v=19$m=7168,t=5,p=1$"),
                    rows.getString(1));
            assertTrue(accounts.session(rows.getString(2)).isEmpty());
            assertFalse(rows.getString(2).contains(cookie));
        }
    }
}
