package cn.sansheng.hub.web.account;

import cn.sansheng.messages.ClerkId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The table of hashed secrets.
final class Secrets {
    private final Sql sql;

    Secrets(Sql sql) {
        this.sql = sql;
    }

    boolean anyOf(SecretKind kind) {
        return sql.one(
                        "SELECT count(*) FROM secrets WHERE kind = ?",
                        row -> row.getInt(1) > 0,
                        kind.stored())
                .orElse(false);
    }

    Optional<String> hash(ClerkId person, SecretKind kind) {
        return sql.one(
                "SELECT hash FROM secrets WHERE person = ? AND kind = ?",
                row -> row.getString(1),
                person.value(),
                kind.stored());
    }

    /// A new password ends every session that the old one opened.
    void put(ClerkId person, SecretKind kind, String hash, Instant at) {
        OffsetDateTime changed = at.atOffset(ZoneOffset.UTC);
        sql.transaction(connection -> {
            int changes =
                    Sql.update(
                            connection,
                            "UPDATE secrets SET hash = ?, changed_at = ?"
                                    + " WHERE person = ? AND kind = ?",
                            hash,
                            changed,
                            person.value(),
                            kind.stored());
            if (changes == 0) {
                Sql.update(
                        connection,
                        "INSERT INTO secrets (person, kind, hash, changed_at)"
                                + " VALUES (?, ?, ?, ?)",
                        person.value(),
                        kind.stored(),
                        hash,
                        changed);
            }
            if (kind == SecretKind.PASSWORD) {
                Sql.update(connection, "DELETE FROM sessions WHERE person = ?", person.value());
            }
            return changes;
        });
    }
}
