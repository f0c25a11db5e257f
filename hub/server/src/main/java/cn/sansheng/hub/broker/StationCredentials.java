package cn.sansheng.hub.broker;

import cn.sansheng.messages.HallId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The table of one hall's stations and their credentials' hashes. Asked anew at every login, so a
/// revoked credential never works again.
public final class StationCredentials implements Logins {
    private static final Logger LOG = LoggerFactory.getLogger(StationCredentials.class);
    private static final String SELECT =
            "SELECT station, kind, hash, made_at, revoked_at FROM station_credential"
                    + " WHERE hall = ?";

    private final DataSource database;
    private final HallId hall;

    public StationCredentials(DataSource database, HallId hall) {
        this.database = database;
        this.hall = hall;
    }

    @Override
    public boolean accept(String user, String password) {
        try {
            return find(user)
                    .filter(StationCredential::valid)
                    .filter(known -> known.hash().matches(password))
                    .isPresent();
        } catch (CredentialsUnavailable down) {
            LOG.warn("{} is refused: {}", user, down.getMessage());
            return false;
        }
    }

    private Optional<StationCredential> find(String station) {
        return query(SELECT + " AND station = ?", station).stream().findFirst();
    }

    public Optional<StationCredential> find(StationName station) {
        return find(station.value());
    }

    /// By name, revoked ones too.
    public List<StationCredential> all() {
        return query(SELECT + " ORDER BY hall, station");
    }

    private List<StationCredential> query(String sql, String... more) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, hall.value());
            for (int at = 0; at < more.length; at++) {
                select.setString(at + 2, more[at]);
            }
            try (ResultSet rows = select.executeQuery()) {
                List<StationCredential> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        } catch (SQLException down) {
            throw new CredentialsUnavailable(down);
        }
    }

    private static StationCredential row(ResultSet row) throws SQLException {
        return new StationCredential(
                new StationName(row.getString("station")),
                StationKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new SecretHash(row.getString("hash")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /// Takes the place of a revoked one. False where a valid one stands.
    public boolean add(StationName station, StationKind kind, SecretHash hash, Instant now) {
        boolean renewed =
                update(
                        "UPDATE station_credential SET kind = ?, hash = ?, made_at = ?,"
                                + " revoked_at = NULL"
                                + " WHERE hall = ? AND station = ? AND revoked_at IS NOT NULL",
                        kind.wire(),
                        hash.text(),
                        stored(now),
                        hall.value(),
                        station.value());
        return renewed
                || update(
                        "INSERT INTO station_credential (kind, hash, made_at, hall, station)"
                                + " SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1"
                                + " FROM station_credential WHERE hall = ? AND station = ?)",
                        kind.wire(),
                        hash.text(),
                        stored(now),
                        hall.value(),
                        station.value(),
                        hall.value(),
                        station.value());
    }

    /// False where no valid one stands.
    public boolean revoke(StationName station, Instant now) {
        return update(
                "UPDATE station_credential SET revoked_at = ?"
                        + " WHERE hall = ? AND station = ? AND revoked_at IS NULL",
                stored(now),
                hall.value(),
                station.value());
    }

    private static OffsetDateTime stored(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private boolean update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                update.setObject(at + 1, values[at]);
            }
            return update.executeUpdate() == 1;
        } catch (SQLException down) {
            throw new CredentialsUnavailable(down);
        }
    }
}
