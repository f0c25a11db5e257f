package cn.sansheng.hub.web.page;

import cn.sansheng.hub.upkeep.Act;
import cn.sansheng.hub.upkeep.Entry;
import cn.sansheng.hub.upkeep.Register;
import cn.sansheng.hub.upkeep.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One entry of the register in words. `isVoid` is empty, or says which entry took this one back.
public record UpkeepLine(
        long n,
        String at,
        String who,
        String act,
        String device,
        String work,
        String day,
        String every,
        String note,
        String isVoid,
        boolean canBeTakenBack) {

    /// In the order in which they were written.
    static List<UpkeepLine> all(Register register, Naming naming) {
        Map<Long, Entry> mistakes = register.takenBack();
        return register.entries().stream()
                .map(entry -> of(entry, Optional.ofNullable(mistakes.get(entry.n())), naming))
                .toList();
    }

    private static UpkeepLine of(Entry entry, Optional<Entry> takenBack, Naming naming) {
        Words words = naming.words();
        Act act = entry.act();
        Optional<Task> task = act.task();
        return new UpkeepLine(
                entry.n(),
                naming.dayAndClock(entry.at()),
                naming.clerk(entry.by()),
                act instanceof Act.TakenBack(var of)
                        ? words.say("upkeep.act.taken-back", of)
                        : words.code("upkeep.act", act.wire()),
                task.map(it -> naming.device(it.device())).orElse(""),
                task.map(it -> naming.work(it.work().value())).orElse(""),
                act.day().map(LocalDate::toString).orElse(""),
                act instanceof Act.Planned plan ? Integer.toString(plan.everyDays()) : "",
                entry.note().orElse(""),
                takenBack.map(by -> words.say("upkeep.void", by.n())).orElse(""),
                takenBack.isEmpty() && !(act instanceof Act.TakenBack));
    }

    List<Cell> cells() {
        return List.of(
                Cell.count(n),
                Cell.text(at),
                Cell.text(who),
                Cell.text(act),
                Cell.text(device),
                Cell.text(work),
                Cell.text(day),
                Cell.text(every),
                Cell.text(note),
                Cell.text(isVoid));
    }
}
