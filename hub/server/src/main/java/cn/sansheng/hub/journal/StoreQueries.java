package cn.sansheng.hub.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Questions to the store on borrowed connections.
final class StoreQueries {
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Database database;

    StoreQueries(Database database) {
        this.database = database;
    }

    /// Asks a second time on a fresh connection: a server's restart cuts all that the pool holds,
    /// and a question changes nothing.
    <T> T ask(String what, Question<T> question) {
        try {
            return askOnce(question);
        } catch (SQLTransientConnectionException away) {
            throw new StoreUnreadable("cannot read " + what, away);
        } catch (SQLException perhapsCut) {
            database.forgetConnections();
            try {
                return askOnce(question);
            } catch (SQLException failure) {
                failure.addSuppressed(perhapsCut);
                throw new StoreUnreadable("cannot read " + what, failure);
            }
        }
    }

    private <T> T askOnce(Question<T> question) throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            return question.ask(connection);
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... values) {
        return all(sql, row, values).stream().findFirst();
    }

    <T> List<T> all(String sql, Row<T> row, Object... values) {
        return ask(
                "the answer to " + sql,
                connection -> {
                    try (PreparedStatement query = connection.prepareStatement(sql)) {
                        for (int at = 0; at < values.length; at++) {
                            query.setObject(at + 1, values[at]);
                        }
                        return read(query, row);
                    }
                });
    }

    private static <T> List<T> read(PreparedStatement query, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet found = query.executeQuery()) {
            while (found.next()) {
                rows.add(row.read(found));
            }
        }
        return rows;
    }
}
