package cn.sansheng.hub.upkeep;

import cn.sansheng.hub.upkeep.Act.Done;
import cn.sansheng.hub.upkeep.Act.Planned;
import cn.sansheng.hub.upkeep.Act.TakenBack;
import cn.sansheng.hub.upkeep.Act.Unplanned;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All entries in their order, and what follows from them: the plans are their fold.
public record Register(List<Entry> entries) {
    public static final int LONGEST_INTERVAL = 3650;

    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);

    public Register {
        entries = List.copyOf(entries);
    }

    public Register with(Entry entry) {
        return new Register(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    public long nextNumber() {
        return entries.isEmpty() ? 1 : entries.getLast().n() + 1;
    }

    /// Which entries count no more, each with the one that says so.
    public Map<Long, Entry> takenBack() {
        return entries.stream()
                .filter(entry -> entry.act() instanceof TakenBack)
                .collect(Collectors.toMap(entry -> ((TakenBack) entry.act()).of(), each -> each));
    }

    /// The most urgent first.
    public List<Plan> plans() {
        Map<Task, Course> courses = new HashMap<>();
        Map<Long, Entry> mistakes = takenBack();
        for (Entry entry : entries) {
            if (!mistakes.containsKey(entry.n())) {
                take(courses, entry);
            }
        }
        return courses.entrySet().stream()
                .flatMap(each -> each.getValue().plan(each.getKey()).stream())
                .sorted(Plan.MOST_URGENT_FIRST)
                .toList();
    }

    public long overdue(LocalDate today) {
        return plans().stream().filter(plan -> plan.state(today) == Plan.State.OVERDUE).count();
    }

    /// When a task is due that is planned without a day: an interval after it was done last, or
    /// from today on.
    public LocalDate firstDue(Task task, int everyDays, LocalDate today) {
        Map<Long, Entry> mistakes = takenBack();
        return entries.stream()
                .filter(entry -> !mistakes.containsKey(entry.n()))
                .flatMap(entry -> entry.act() instanceof Done done ? Stream.of(done) : Stream.of())
                .filter(done -> done.what().equals(task))
                .map(Done::on)
                .max(Comparator.naturalOrder())
                .orElse(today)
                .plusDays(everyDays);
    }

    /// Empty when the act may be written today.
    public Optional<Refusal> refusal(Act act, Optional<String> note, LocalDate today) {
        return switch (act) {
            case Planned(_, var every, _) when every < 1 || every > LONGEST_INTERVAL ->
                    Optional.of(Refusal.INTERVAL);
            case Planned(_, _, var first)
                    when first.isBefore(OLDEST)
                            || first.isAfter(today.plusDays(LONGEST_INTERVAL)) ->
                    Optional.of(Refusal.DAY);
            case Planned _ -> Optional.empty();
            case Unplanned(var task) ->
                    plans().stream().anyMatch(plan -> plan.task().equals(task))
                            ? Optional.empty()
                            : Optional.of(Refusal.NOT_PLANNED);
            case Done(_, var on) when on.isAfter(today) -> Optional.of(Refusal.FUTURE);
            case Done(_, var on) when on.isBefore(OLDEST) -> Optional.of(Refusal.DAY);
            case Done _ -> Optional.empty();
            case TakenBack(var of) when takenBack().containsKey(of) ->
                    Optional.of(Refusal.TAKEN_BACK);
            case TakenBack(var of) when !canBeTakenBack(of) -> Optional.of(Refusal.ENTRY);
            case TakenBack _ -> note.isEmpty() ? Optional.of(Refusal.REASON) : Optional.empty();
        };
    }

    private boolean canBeTakenBack(long n) {
        return entries.stream()
                .anyMatch(entry -> entry.n() == n && !(entry.act() instanceof TakenBack));
    }

    private static void take(Map<Task, Course> courses, Entry entry) {
        switch (entry.act()) {
            case Planned plan ->
                    courses.merge(plan.what(), Course.planned(plan), (was, _) -> was.with(plan));
            case Unplanned(var task) ->
                    courses.computeIfPresent(task, (_, was) -> was.withoutPlan());
            case Done done -> {
                Plan.Last last = new Plan.Last(done.on(), entry.by());
                courses.merge(done.what(), Course.done(last), (was, _) -> was.with(last));
            }
            case TakenBack _ -> {}
        }
    }

    /// A task so far: its plan, when it was done last at all, and when since it was planned.
    private record Course(
            Optional<Planned> plan, Optional<Plan.Last> last, Optional<LocalDate> sincePlan) {
        static Course planned(Planned plan) {
            return new Course(Optional.of(plan), Optional.empty(), Optional.empty());
        }

        static Course done(Plan.Last last) {
            return new Course(Optional.empty(), Optional.of(last), Optional.empty());
        }

        Course with(Planned newer) {
            return new Course(Optional.of(newer), last, Optional.empty());
        }

        Course withoutPlan() {
            return new Course(Optional.empty(), last, Optional.empty());
        }

        /// What was done earlier may be written down later.
        Course with(Plan.Last done) {
            Optional<Plan.Last> latest =
                    last.filter(was -> was.on().isAfter(done.on())).or(() -> Optional.of(done));
            Optional<LocalDate> since =
                    sincePlan
                            .filter(was -> was.isAfter(done.on()))
                            .or(() -> Optional.of(done.on()));
            return new Course(plan, latest, since);
        }

        Optional<Plan> plan(Task task) {
            return plan.map(it ->
                    new Plan(
                            task,
                            it.everyDays(),
                            sincePlan.map(on -> on.plusDays(it.everyDays())).orElse(it.first()),
                            last));
        }
    }
}
