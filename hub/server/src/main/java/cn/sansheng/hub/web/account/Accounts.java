package cn.sansheng.hub.web.account;

import cn.sansheng.messages.ClerkId;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;

/// Everybody's passwords and PINs, and who is signed in. Times are real: a demo's fast clock must
/// not shorten a lock or a session.
public final class Accounts {
    private final Secrets secrets;
    private final Sessions sessions;
    private final Lockout lockout;
    private final Hashing hashing;
    private final InstantSource clock;

    public Accounts(DataSource source, InstantSource clock) {
        this(source, clock, new Hashing());
    }

    Accounts(DataSource source, InstantSource clock, Hashing hashing) {
        this.hashing = hashing;
        Sql sql = new Sql(source);
        this.secrets = new Secrets(sql);
        this.sessions = new Sessions(sql, clock);
        this.lockout = new Lockout(clock);
        this.clock = clock;
    }

    /// WEAK: fewer than ten characters, or a PIN that is not six digits or more, or one that
    /// anybody would guess.
    public enum Change {
        DONE,
        WEAK,
        BUSY
    }

    public boolean hasAnyPassword() {
        return secrets.anyOf(SecretKind.PASSWORD);
    }

    public boolean hasPassword(ClerkId person) {
        return secrets.hash(person, SecretKind.PASSWORD).isPresent();
    }

    public boolean hasPin(ClerkId person) {
        return secrets.hash(person, SecretKind.PIN).isPresent();
    }

    public Change setPassword(ClerkId person, char[] password) {
        return SecretRules.goodPassword(password)
                ? set(person, SecretKind.PASSWORD, password)
                : Change.WEAK;
    }

    public Change setPin(ClerkId person, char[] pin) {
        return SecretRules.goodPin(pin) ? set(person, SecretKind.PIN, pin) : Change.WEAK;
    }

    public Verdict verifyPin(ClerkId clerk, char[] pin) {
        return verify(clerk, SecretKind.PIN, pin);
    }

    /// An address is locked as well as a name, so guessing one password for many names ends too.
    public Verdict verifyPassword(ClerkId person, char[] password, String address) {
        String from = "from " + address;
        if (lockout.locked(from)) {
            return Verdict.LOCKED;
        }
        Verdict verdict = verify(person, SecretKind.PASSWORD, password);
        if (verdict == Verdict.WRONG) {
            lockout.wrong(from);
        }
        if (verdict == Verdict.OK) {
            lockout.right(from);
        }
        return verdict;
    }

    public Session open(ClerkId person) {
        return sessions.open(person);
    }

    public Optional<Session> session(String cookie) {
        return sessions.find(cookie);
    }

    public void close(Session session) {
        sessions.close(session.cookie());
    }

    private Change set(ClerkId person, SecretKind kind, char[] secret) {
        Optional<String> hash = hashing.hash(secret);
        hash.ifPresent(made -> secrets.put(person, kind, made, clock.instant()));
        hash.ifPresent(_ -> lockout.right(name(person, kind)));
        return hash.isPresent() ? Change.DONE : Change.BUSY;
    }

    private Verdict verify(ClerkId person, SecretKind kind, char[] secret) {
        String who = name(person, kind);
        if (lockout.locked(who)) {
            return Verdict.LOCKED;
        }
        Optional<Boolean> matches = hashing.matches(secret, secrets.hash(person, kind));
        if (matches.isEmpty()) {
            return Verdict.BUSY;
        }
        if (matches.get()) {
            lockout.right(who);
            return Verdict.OK;
        }
        lockout.wrong(who);
        return Verdict.WRONG;
    }

    private static String name(ClerkId person, SecretKind kind) {
        return kind.stored() + " of " + person;
    }
}
