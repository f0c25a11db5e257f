package cn.sansheng.hub.web.page;

import cn.sansheng.hub.upkeep.Plan;
import java.time.LocalDate;

/// One plan as a row: how urgent it is, in words.
public record UpkeepDue(
        Mood mood,
        String state,
        String device,
        String work,
        String every,
        String last,
        String lastBy,
        String due,
        String query) {

    static UpkeepDue of(Plan plan, LocalDate today, Naming naming) {
        Words words = naming.words();
        return new UpkeepDue(
                mood(plan.state(today)),
                state(plan.daysLeft(today), words),
                naming.device(plan.task().device()),
                naming.work(plan.task().work().value()),
                words.say("upkeep.every", plan.everyDays()),
                plan.last().map(last -> last.on().toString()).orElse(words.say("upkeep.never")),
                plan.last().map(last -> naming.clerk(last.by())).orElse(""),
                plan.due().toString(),
                UpkeepPage.query(plan.task()));
    }

    private static Mood mood(Plan.State state) {
        return switch (state) {
            case OVERDUE -> Mood.ALARM;
            case SOON -> Mood.WATCH;
            case LATER -> Mood.QUIET;
        };
    }

    private static String state(long left, Words words) {
        if (left < 0) {
            return words.say("upkeep.overdue", -left);
        }
        return left == 0 ? words.say("upkeep.today") : words.say("upkeep.left", left);
    }
}
