package cn.sansheng.hub.web;

import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Device;
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
            return switch (entry.act()) {
                case Act.Planned(var task, var every, var first) ->
                        about(entry, task, Optional.of(first), Optional.of(every), takenBackBy);
                case Act.Unplanned(var task) ->
                        about(entry, task, Optional.empty(), Optional.empty(), takenBackBy);
                case Act.Done(var task, var on) ->
                        about(entry, task, Optional.of(on), Optional.empty(), takenBackBy);
                case Act.TakenBack(var of) ->
                        new Row(
                                entry.n(),
                                entry.at(),
                                entry.by(),
                                entry.act().wire(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(of),
                                entry.note(),
                                takenBackBy);
            };
        }

        private static Row about(
                Entry entry,
                Task task,
                Optional<LocalDate> day,
                Optional<Integer> every,
                Optional<Long> takenBackBy) {
            return new Row(
                    entry.n(),
                    entry.at(),
                    entry.by(),
                    entry.act().wire(),
                    Optional.of(task.device().station()),
                    task.device().part(),
                    Optional.of(task.work()),
                    day,
                    every,
                    Optional.empty(),
                    entry.note(),
                    takenBackBy);
        }
    }
}
