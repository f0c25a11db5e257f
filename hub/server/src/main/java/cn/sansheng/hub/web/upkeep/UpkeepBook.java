package cn.sansheng.hub.web.upkeep;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Entry;
import cn.sansheng.hub.upkeep.Refusal;
import cn.sansheng.hub.upkeep.Register;
import cn.sansheng.hub.web.account.Sql;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.StationKind;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// The hall's maintenance register in its table. It is read once and then kept in memory, so that a
/// dashboard costs no question to the store; nothing but this writes while a hub runs.
public final class UpkeepBook {
    private final Sql sql;
    private final HallConfig config;
    private final InstantSource clock;
    private volatile Register register;

    /// `clock` is the hall's.
    public UpkeepBook(DataSource source, HallConfig config, InstantSource clock) {
        this.sql = new Sql(source);
        this.config = config;
        this.clock = clock;
        this.register =
                new Register(
                        sql.all(
                                "SELECT "
                                        + UpkeepRow.COLUMNS
                                        + " FROM upkeep WHERE hall = ? ORDER BY n",
                                UpkeepRow::entry,
                                config.hall().value()));
    }

    public sealed interface Written {
        record Kept(Entry entry) implements Written {}

        record Refused(Refusal why) implements Written {}
    }

    public Register register() {
        return register;
    }

    public LocalDate today() {
        return clock.instant().atZone(config.zone()).toLocalDate();
    }

    /// One at a time, so that numbers have no gap; the table's key holds even if two hubs should
    /// write at once.
    public synchronized Written write(Act act, Optional<String> note, ClerkId by) {
        Optional<Refusal> refusal = unknown(act).or(() -> register.refusal(act, note, today()));
        if (refusal.isPresent()) {
            return new Written.Refused(refusal.get());
        }
        Entry entry =
                new Entry(
                        register.nextNumber(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        by,
                        act,
                        note);
        insert(entry);
        register = register.with(entry);
        return new Written.Kept(entry);
    }

    private void insert(Entry entry) {
        List<Object> values = new ArrayList<>(UpkeepRow.values(entry, today()));
        values.addFirst(config.hall().value());
        sql.run(
                "INSERT INTO upkeep (hall, %s) VALUES (%s)"
                        .formatted(
                                UpkeepRow.COLUMNS,
                                String.join(", ", Collections.nCopies(values.size(), "?"))),
                values.toArray());
    }

    /// A plan for a station that has gone can still be ended.
    private Optional<Refusal> unknown(Act act) {
        return act instanceof Act.Unplanned
                ? Optional.empty()
                : act.task().filter(task -> !isOfTheHall(task.device())).map(_ -> Refusal.DEVICE);
    }

    private boolean isOfTheHall(Device device) {
        return device.station().value().equals(StationKind.HUB.wire())
                || config.stations().stream()
                        .anyMatch(station -> station.name().equals(device.station()));
    }
}
