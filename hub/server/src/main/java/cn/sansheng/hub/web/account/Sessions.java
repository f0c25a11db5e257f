package cn.sansheng.hub.web.account;

import cn.sansheng.messages.ClerkId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Sessions outlive a restart of the hub; a copy of their table opens none.
final class Sessions {
    static final Duration IDLE = Duration.ofHours(8);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final Sql sql;
    private final InstantSource clock;

    Sessions(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Seen(ClerkId person, Instant at) {}

    Session open(ClerkId person) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String cookie = Random.hex(32);
        sql.run("DELETE FROM sessions WHERE seen_at < ?", now.minus(IDLE));
        sql.run(
                "INSERT INTO sessions (cookie_hash, person, created_at, seen_at)"
                        + " VALUES (?, ?, ?, ?)",
                Random.sha256(cookie),
                person.value(),
                now,
                now);
        return session(person, cookie);
    }

    Optional<Session> find(String cookie) {
        Instant now = clock.instant();
        String hash = Random.sha256(cookie);
        Optional<Seen> seen =
                sql.one(
                                "SELECT person, seen_at FROM sessions WHERE cookie_hash = ?",
                                row ->
                                        new Seen(
                                                new ClerkId(row.getString(1)),
                                                row.getObject(2, OffsetDateTime.class).toInstant()),
                                hash)
                        .filter(found -> found.at().plus(IDLE).isAfter(now));
        seen.filter(found -> found.at().plus(SEEN_EVERY).isBefore(now))
                .ifPresent(_ -> touch(hash, now));
        return seen.map(found -> session(found.person(), cookie));
    }

    void close(String cookie) {
        sql.run("DELETE FROM sessions WHERE cookie_hash = ?", Random.sha256(cookie));
    }

    private void touch(String hash, Instant now) {
        sql.run(
                "UPDATE sessions SET seen_at = ? WHERE cookie_hash = ?",
                now.atOffset(ZoneOffset.UTC),
                hash);
    }

    /// Made from the cookie, so it needs no place of its own and dies with it.
    private static Session session(ClerkId person, String cookie) {
        return new Session(person, cookie, Random.sha256("csrf " + cookie));
    }
}
