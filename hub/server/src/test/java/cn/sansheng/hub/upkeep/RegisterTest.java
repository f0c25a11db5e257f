package cn.sansheng.hub.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.Device;
import cn.sansheng.hub.upkeep.Act.Done;
import cn.sansheng.hub.upkeep.Act.Planned;
import cn.sansheng.hub.upkeep.Act.TakenBack;
import cn.sansheng.hub.upkeep.Act.Unplanned;
import cn.sansheng.hub.upkeep.Plan.Last;
import cn.sansheng.hub.upkeep.Plan.State;
import cn.sansheng.messages.ClerkId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// S61: what follows from the entries. Today is 2026-11-23.
class RegisterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T02:24:36Z");
    private static final ClerkId WANG = new ClerkId("wang");
    private static final Task HEAD = task("kiosk-1/printer", "print-head");
    private static final Task FANS = task("boards-1/board-7", "board-fans");
    private static final Task LINE = task("counter-3/phone", "phone-line");

    private static Task task(String device, String work) {
        return new Task(Device.parse(device), new Work(work));
    }

    private static Register written(Act... acts) {
        Register register = new Register(List.of());
        for (Act act : acts) {
            register = written(register, act);
        }
        return register;
    }

    private static Register written(Register register, Act act) {
        return register.with(
                new Entry(register.nextNumber(), NOW, WANG, act, Optional.of("because")));
    }

    private static Plan onlyPlan(Register register) {
        assertEquals(1, register.plans().size(), register::toString);
        return register.plans().getFirst();
    }

    private static Optional<Refusal> refused(Register register, Act act) {
        return register.refusal(act, Optional.of("because"), TODAY);
    }

    @Test
    void s61_aPlanIsDueOnItsFirstDayAndThenAnIntervalAfterItWasDone() {
        Register planned = written(new Planned(HEAD, 90, TODAY.plusDays(3)));
        assertEquals(new Plan(HEAD, 90, TODAY.plusDays(3), Optional.empty()), onlyPlan(planned));
        Register done = written(planned, new Done(HEAD, TODAY));
        assertEquals(
                new Plan(HEAD, 90, TODAY.plusDays(90), Optional.of(new Last(TODAY, WANG))),
                onlyPlan(done));
    }

    @Test
    void s61_theMostUrgentStandsFirstAndWhatIsPastIsOverdue() {
        Register register =
                written(
                        new Planned(HEAD, 90, TODAY.plusDays(8)),
                        new Planned(LINE, 30, TODAY.minusDays(1)),
                        new Planned(FANS, 30, TODAY));
        assertEquals(List.of(LINE, FANS, HEAD), register.plans().stream().map(Plan::task).toList());
        assertEquals(
                List.of(State.OVERDUE, State.SOON, State.LATER),
                register.plans().stream().map(plan -> plan.state(TODAY)).toList());
        assertEquals(1, register.overdue(TODAY));
        assertEquals(2, register.overdue(TODAY.plusDays(1)));
    }

    @Test
    void s61_soonIsAWeekAndForWhatIsOftenDoneHalfItsInterval() {
        Plan monthly = new Plan(HEAD, 30, TODAY.plusDays(7), Optional.empty());
        assertEquals(State.SOON, monthly.state(TODAY));
        assertEquals(State.LATER, monthly.state(TODAY.minusDays(1)));
        Plan weekly = new Plan(HEAD, 7, TODAY.plusDays(4), Optional.empty());
        assertEquals(State.LATER, weekly.state(TODAY));
        assertEquals(State.SOON, weekly.state(TODAY.plusDays(1)));
        Plan daily = new Plan(HEAD, 1, TODAY.plusDays(1), Optional.empty());
        assertEquals(State.LATER, daily.state(TODAY));
        assertEquals(State.SOON, daily.state(TODAY.plusDays(1)));
        assertEquals(State.OVERDUE, daily.state(TODAY.plusDays(2)));
    }

    @Test
    void aLaterPlanTakesThePlaceOfTheEarlierAndKnowsWhatWasDone() {
        Register register =
                written(
                        new Planned(HEAD, 90, TODAY.minusDays(40)),
                        new Done(HEAD, TODAY.minusDays(30)),
                        new Planned(HEAD, 14, TODAY.plusDays(2)));
        assertEquals(
                new Plan(
                        HEAD,
                        14,
                        TODAY.plusDays(2),
                        Optional.of(new Last(TODAY.minusDays(30), WANG))),
                onlyPlan(register));
        assertEquals(TODAY.minusDays(30).plusDays(14), register.firstDue(HEAD, 14, TODAY));
        assertEquals(TODAY.plusDays(14), register.firstDue(FANS, 14, TODAY));
    }

    @Test
    void whatWasDoneEarlierAndIsWrittenLaterMovesNothingBack() {
        Register register =
                written(
                        new Planned(HEAD, 10, TODAY.minusDays(20)),
                        new Done(HEAD, TODAY.minusDays(2)),
                        new Done(HEAD, TODAY.minusDays(9)));
        assertEquals(TODAY.plusDays(8), onlyPlan(register).due());
        assertEquals(Optional.of(new Last(TODAY.minusDays(2), WANG)), onlyPlan(register).last());
    }

    @Test
    void whatIsNoLongerPlannedIsNotDueAndItsWorkStays() {
        Register register =
                written(
                        new Planned(HEAD, 10, TODAY.minusDays(20)),
                        new Done(HEAD, TODAY.minusDays(2)),
                        new Unplanned(HEAD));
        assertEquals(List.of(), register.plans());
        assertEquals(3, register.entries().size());
        assertEquals(TODAY.plusDays(8), register.firstDue(HEAD, 10, TODAY));
    }

    @Test
    void aMistakeIsTakenBackByAnEntryOfItsOwnAndStays() {
        Register wrong =
                written(
                        new Planned(HEAD, 30, TODAY.minusDays(1)),
                        new Done(HEAD, TODAY),
                        new TakenBack(2));
        assertEquals(new Plan(HEAD, 30, TODAY.minusDays(1), Optional.empty()), onlyPlan(wrong));
        assertEquals(3, wrong.entries().size());
        assertEquals(List.of(2L), List.copyOf(wrong.takenBack().keySet()));
        Register plan = written(written(new Planned(HEAD, 30, TODAY)), new TakenBack(1));
        assertEquals(List.of(), plan.plans());
    }

    @Test
    void whatCannotBeIsRefused() {
        Register register = written(new Planned(HEAD, 30, TODAY), new Done(HEAD, TODAY));
        assertEquals(Optional.empty(), refused(register, new Done(HEAD, TODAY)));
        assertEquals(
                Optional.of(Refusal.FUTURE), refused(register, new Done(HEAD, TODAY.plusDays(1))));
        assertEquals(
                Optional.of(Refusal.DAY),
                refused(register, new Done(HEAD, LocalDate.of(1999, 12, 31))));
        assertEquals(Optional.of(Refusal.INTERVAL), refused(register, new Planned(HEAD, 0, TODAY)));
        assertEquals(
                Optional.of(Refusal.INTERVAL), refused(register, new Planned(HEAD, 3651, TODAY)));
        assertEquals(
                Optional.of(Refusal.DAY),
                refused(register, new Planned(HEAD, 30, TODAY.plusDays(3651))));
        assertEquals(Optional.of(Refusal.NOT_PLANNED), refused(register, new Unplanned(FANS)));
        assertEquals(Optional.of(Refusal.ENTRY), refused(register, new TakenBack(3)));
        Register taken = written(register, new TakenBack(2));
        assertEquals(Optional.of(Refusal.TAKEN_BACK), refused(taken, new TakenBack(2)));
        assertEquals(Optional.of(Refusal.ENTRY), refused(taken, new TakenBack(3)));
        assertEquals(
                Optional.of(Refusal.REASON),
                register.refusal(new TakenBack(2), Optional.empty(), TODAY));
    }

    @Test
    void aWorkIsOneOfTheKnownOrAShortLine() {
        assertEquals("换灯管", new Work("换灯管").value());
        Work.KNOWN.forEach(Work::new);
        for (String bad : List.of("", " ", "x".repeat(41), "a\nb", "call 13912345678")) {
            assertThrows(IllegalArgumentException.class, () -> new Work(bad), bad);
        }
        assertEquals("kiosk-1/printer", Device.parse("kiosk-1/printer").toString());
        assertEquals("kiosk-1", Device.parse("kiosk-1").toString());
    }

    /// Whatever is written and taken back: numbers have no gap, nothing leaves, and a task has one
    /// plan at most.
    @Test
    void entriesAreOnlyEverAdded() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Task> tasks = List.of(HEAD, FANS, LINE);
        Register register = new Register(List.of());
        for (int round = 0; round < 300; round++) {
            Task task = tasks.get(random.nextInt(3));
            LocalDate day = TODAY.minusDays(random.nextInt(60));
            Act act =
                    switch (random.nextInt(4)) {
                        case 0 -> new Planned(task, 1 + random.nextInt(40), day);
                        case 1 -> new Unplanned(task);
                        case 2 -> new TakenBack(1 + random.nextInt(round + 1));
                        default -> new Done(task, day);
                    };
            if (refused(register, act).isEmpty()) {
                List<Entry> before = register.entries();
                register = written(register, act);
                assertEquals(before, register.entries().subList(0, before.size()), "seed " + seed);
            }
            List<Plan> plans = register.plans();
            assertEquals(
                    plans.size(),
                    plans.stream().map(Plan::task).distinct().count(),
                    "seed " + seed);
        }
        assertTrue(register.entries().size() > 100, "seed " + seed);
        assertEquals(register.entries().size() + 1, register.nextNumber());
    }
}
