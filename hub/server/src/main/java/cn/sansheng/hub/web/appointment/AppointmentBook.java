package cn.sansheng.hub.web.appointment;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.Appointment;
import cn.sansheng.hub.web.account.Sql;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.Token;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/// The hall's appointments, in a table of their own (B4). What is past is forgotten a day later;
/// what came of an appointment stands in the journal.
public final class AppointmentBook {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;
    private static final String SELECT =
            "SELECT id, service, slot_start, token, code FROM appointment WHERE hall = ? AND ";

    private final Sql sql;
    private final HallConfig config;
    private final InstantSource clock;
    private final Slots slots;

    /// `clock` is the hall's.
    public AppointmentBook(DataSource source, HallConfig config, InstantSource clock) {
        this.sql = new Sql(source);
        this.config = config;
        this.clock = clock;
        this.slots = new Slots(config);
    }

    /// What the paper says: `code` is for people, the appointment's token for the scanner.
    public record Booked(Appointment appointment, String code) {}

    public sealed interface Made {
        record Done(Booked booked) implements Made {}

        record NotOffered(String why) implements Made {}

        record Full() implements Made {}
    }

    /// A slot with its places, and how many of them are taken.
    public record Offer(Instant start, int taken, int places) {
        public boolean full() {
            return taken >= places;
        }
    }

    public enum Cancelled {
        DONE,
        UNKNOWN,
        TOO_LATE
    }

    /// One at a time, so that a free place is still free when it is taken.
    public synchronized Made make(ServiceCode service, Instant slotStart, ClerkId by) {
        Optional<String> refusal = slots.refusal(service, slotStart, clock.instant());
        if (refusal.isPresent()) {
            return new Made.NotOffered(refusal.get());
        }
        Set<Integer> taken =
                sql
                        .all(
                                "SELECT place FROM appointment"
                                        + " WHERE hall = ? AND service = ? AND slot_start = ?",
                                row -> row.getInt(1),
                                hall(),
                                service.toString(),
                                stored(slotStart))
                        .stream()
                        .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, slots.perSlot(service))
                .filter(place -> !taken.contains(place))
                .boxed()
                .findFirst()
                .<Made>map(place -> new Made.Done(insert(service, slotStart, place, by)))
                .orElseGet(Made.Full::new);
    }

    private Booked insert(ServiceCode service, Instant slotStart, int place, ClerkId by) {
        Appointment made = new Appointment(Ids.next(), service, slotStart, Ids.token());
        String code = "%08d".formatted(RANDOM.nextInt(CODES));
        sql.transaction(connection -> {
            forgetPast(connection);
            return Sql.update(
                    connection,
                    "INSERT INTO appointment"
                            + " (hall, id, code, token, service, slot_start, place, made_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    hall(),
                    made.id(),
                    code,
                    made.token().value(),
                    service.toString(),
                    stored(slotStart),
                    place,
                    by.value());
        });
        return new Booked(made, code);
    }

    private void forgetPast(Connection connection) throws SQLException {
        Sql.update(
                connection,
                "DELETE FROM appointment WHERE hall = ? AND slot_start < ?",
                hall(),
                stored(startOf(today().minusDays(1))));
    }

    /// The days for which appointments are made now.
    public List<LocalDate> days() {
        return slots.days(today());
    }

    /// The slots of a service on a day; none where it makes no appointments.
    public List<Offer> offers(ServiceCode service, LocalDate day) {
        int places = slots.perSlot(service);
        if (places == 0) {
            return List.of();
        }
        Map<Instant, Long> taken =
                on(day).stream()
                        .map(Booked::appointment)
                        .filter(made -> made.service().equals(service))
                        .collect(
                                Collectors.groupingBy(
                                        Appointment::slotStart, Collectors.counting()));
        return slots.on(day)
                .map(start -> new Offer(start, taken.getOrDefault(start, 0L).intValue(), places))
                .toList();
    }

    /// In the order of their slots.
    public List<Booked> on(LocalDate day) {
        return sql.all(
                SELECT + "slot_start >= ? AND slot_start < ? ORDER BY slot_start, service, place",
                AppointmentBook::booked,
                hall(),
                stored(startOf(day)),
                stored(startOf(day.plusDays(1))));
    }

    public Cancelled cancel(String code) {
        Optional<Booked> found =
                sql.one(SELECT + "code = ?", AppointmentBook::booked, hall(), code);
        if (found.isEmpty()) {
            return Cancelled.UNKNOWN;
        }
        Instant last = found.get().appointment().slotStart().minus(config.appointments().cancel());
        if (clock.instant().isAfter(last)) {
            return Cancelled.TOO_LATE;
        }
        sql.run("DELETE FROM appointment WHERE hall = ? AND code = ?", hall(), code);
        return Cancelled.DONE;
    }

    public Optional<Appointment> find(Token token) {
        return sql.one(SELECT + "token = ?", AppointmentBook::booked, hall(), token.value())
                .map(Booked::appointment);
    }

    public Optional<Appointment> find(String code) {
        return sql.one(SELECT + "code = ?", AppointmentBook::booked, hall(), code)
                .map(Booked::appointment);
    }

    private static Booked booked(ResultSet row) throws SQLException {
        return new Booked(
                new Appointment(
                        row.getObject(1, UUID.class),
                        ServiceCode.parse(row.getString(2)),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        new Token(row.getString(4))),
                row.getString(5));
    }

    public LocalDate today() {
        return clock.instant().atZone(config.zone()).toLocalDate();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(config.zone()).toInstant();
    }

    private String hall() {
        return config.hall().value();
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
