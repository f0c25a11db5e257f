package cn.sansheng.hub.journal;

import cn.sansheng.messages.HallId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Where a hall's journal ends.
final class Heads {
    private Heads() {}

    /// Written so that both databases walk the key backwards from the hall's end: `max(n)` reads
    /// the whole hall on H2.
    static Optional<Head> of(HallId hall, Connection connection) throws SQLException {
        try (PreparedStatement last =
                connection.prepareStatement(
                        "SELECT n, hash FROM journal WHERE hall = ?"
                                + " ORDER BY hall DESC, n DESC LIMIT 1")) {
            last.setString(1, hall.value());
            try (ResultSet found = last.executeQuery()) {
                return found.next() ? Optional.of(read(found)) : Optional.empty();
            }
        }
    }

    private static Head read(ResultSet found) throws SQLException {
        try {
            return new Head(found.getLong(1), found.getString(2));
        } catch (IllegalArgumentException bent) {
            throw new SQLException("entry " + found.getLong(1) + " was tampered with", bent);
        }
    }

    static boolean holds(HallId hall, Head entry, Connection connection) throws SQLException {
        try (PreparedStatement look =
                connection.prepareStatement(
                        "SELECT 1 FROM journal WHERE hall = ? AND n = ? AND hash = ?")) {
            look.setString(1, hall.value());
            look.setLong(2, entry.n());
            look.setString(3, entry.hash());
            try (ResultSet found = look.executeQuery()) {
                return found.next();
            }
        }
    }
}
