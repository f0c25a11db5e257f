package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Entry;
import cn.sansheng.hub.upkeep.Plan;
import cn.sansheng.hub.upkeep.Register;
import cn.sansheng.hub.upkeep.Task;
import cn.sansheng.hub.upkeep.Work;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationName;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The register for programs: what is due, the most urgent first, and every entry in its order.
@JsonInclude(JsonInclude.Include.ALWAYS)
record UpkeepDocument(LocalDate today, List<Due> plans, List<Row> entries) {
    static UpkeepDocument of(Register register, LocalDate today) {
        Map<Long, Entry> mistakes = register.takenBack();
        return new UpkeepDocument(
                today,
                register.plans().stream().map(plan -> Due.of(plan, today)).toList(),
                register.entries().stream()
                        .map(entry ->
                                Row.of(
                                        entry,
                                        Optional.ofNullable(mistakes.get(entry.n())).map(Entry::n)))
                        .toList());
    }

    /// `state` is overdue, soon or later; `lastDone` and `lastBy` are null while it was never done.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Due(
            StationName station,
            Optional<PartName> part,
            Work work,
            int everyDays,
            LocalDate due,
            String state,
            Optional<LocalDate> lastDone,
            Optional<ClerkId> lastBy) {
        static Due of(Plan plan, LocalDate today) {
            Device device = plan.task().device();
            return new Due(
                    device.station(),
                    device.part(),
                    plan.task().work(),
                    plan.everyDays(),
                    plan.due(),
                    plan.state(today).name().toLowerCase(Locale.ROOT),
                    plan.last().map(Plan.Last::on),
                    plan.last().map(Plan.Last::by));
        }
    }

    /// `day` is when it was done or is due first; `of` is the entry that this one takes back,
    /// `takenBackBy` the one that takes this back. What an act does not say is null.
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Row(
            long n,
            Instant at,
            ClerkId by,
            String act,
            Optional<StationName> station,
            Optional<PartName> part,
            Optional<Work> work,
            Optional<LocalDate> day,
            Optional<Integer> everyDays,
            Optional<Long> of,
            Optional<String> note,
            Optional<Long> takenBackBy) {
        static Row of(Entry entry, Optional<Long> takenBackBy) {
            Act act = entry.act();
            return new Row(
                    entry.n(),
                    entry.at(),
                    entry.by(),
                    act.wire(),
                    act.task().map(it -> it.device().station()),
                    act.task().flatMap(it -> it.device().part()),
                    act.task().map(Task::work),
                    act.day(),
                    act instanceof Act.Planned plan
                            ? Optional.of(plan.everyDays())
                            : Optional.empty(),
                    act instanceof Act.TakenBack mistake
                            ? Optional.of(mistake.of())
                            : Optional.empty(),
                    entry.note(),
                    takenBackBy);
        }
    }
}
