package cn.sansheng.hub.web.upkeep;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Entry;
import cn.sansheng.hub.upkeep.Task;
import cn.sansheng.hub.upkeep.Work;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// An entry as a row of the table `upkeep`; what an act does not say is empty or zero.
final class UpkeepRow {
    static final String COLUMNS =
            "n, written_at, person, act, station, part, work, every_days, on_day, of_n, note";

    private UpkeepRow() {}

    /// The values of [#COLUMNS]; `written` is the hall's day.
    static List<Object> values(Entry entry, LocalDate written) {
        Act act = entry.act();
        Optional<Task> task = act.task();
        return List.of(
                entry.n(),
                entry.at().atOffset(ZoneOffset.UTC),
                entry.by().value(),
                act.wire(),
                task.map(it -> it.device().station().value()).orElse(""),
                task.flatMap(it -> it.device().part()).map(PartName::value).orElse(""),
                task.map(it -> it.work().value()).orElse(""),
                act instanceof Act.Planned plan ? plan.everyDays() : 0,
                act.day().orElse(written),
                act instanceof Act.TakenBack mistake ? mistake.of() : 0L,
                entry.note().orElse(""));
    }

    static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("n"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                new ClerkId(row.getString("person")),
                act(row),
                given(row, "note"));
    }

    private static Act act(ResultSet row) throws SQLException {
        String act = row.getString("act");
        return switch (act) {
            case "planned" -> new Act.Planned(task(row), row.getInt("every_days"), day(row));
            case "unplanned" -> new Act.Unplanned(task(row));
            case "done" -> new Act.Done(task(row), day(row));
            case "taken-back" -> new Act.TakenBack(row.getLong("of_n"));
            default -> throw new SQLException("no entry of the register says " + act);
        };
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("on_day", LocalDate.class);
    }

    private static Task task(ResultSet row) throws SQLException {
        return new Task(
                new Device(
                        new StationName(row.getString("station")),
                        given(row, "part").map(PartName::new)),
                new Work(row.getString("work")));
    }

    private static Optional<String> given(ResultSet row, String column) throws SQLException {
        return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
    }
}
