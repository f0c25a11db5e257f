package cn.sansheng.hub.web.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.time.InstantSource;
import javax.sql.DataSource;

/// Accounts whose hashes cost next to nothing; how real ones are made, [AccountsTest] sees.
public final class TestAccounts {
    private static final Argon2Function CHEAP = Argon2Function.getInstance(8, 1, 1, 32, Argon2.ID);

    private TestAccounts() {}

    public static Accounts on(DataSource store, InstantSource clock) {
        return new Accounts(store, clock, new Hashing(() -> CHEAP));
    }
}
