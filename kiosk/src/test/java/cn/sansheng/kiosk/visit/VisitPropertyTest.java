package cn.sansheng.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import cn.sansheng.kiosk.printer.MaterialList;
import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.kiosk.printer.TestPaper;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any order of touches, answers, troubles and hours.
class VisitPropertyTest {
    private static final int STEPS = 10_000;
    private static final List<PrinterState> STATES = List.of(PrinterState.values());

    private final Rehearsal kiosk = Rehearsal.open();
    private final Set<UUID> open = new HashSet<>();
    private final Set<UUID> printing = new HashSet<>();
    private final Set<UUID> told = new HashSet<>();
    private final Set<TicketId> onPaper = new HashSet<>();
    private final Set<TicketNumber> alone = new HashSet<>();
    private final List<Command.GiveAlone> waiting = new ArrayList<>();
    private final List<UUID> orders = new ArrayList<>();
    private Random random = new Random(0);
    private int tickets;
    private int looking;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_123})
    void oneRequestOnePrintAndEveryOutcomeToldOnce(long seed) {
        random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            kiosk.commands().clear();
            something();
            String where = "seed " + seed + ", step " + step;
            kiosk.commands().forEach(command -> judge(command, where));
            assertTrue(open.size() <= 1, () -> where + ": requests at once " + open);
            assertTrue(printing.size() + looking <= 1, () -> where + ": jobs at once");
        }
        assertTrue(alone.size() > 80, () -> "numbers given alone: " + alone.size());
        assertTrue(tickets > 40, () -> "the run shall give tickets, gave " + tickets);
    }

    private void something() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> kiosk.touches(new Touch.Take(Rehearsal.A));
            case 3 -> kiosk.touches(touch());
            case 4, 5 -> answer();
            case 6, 7 -> printerActs();
            case 8 ->
                    kiosk.happens(
                            random.nextInt(5) == 0 ? new Event.HubGone() : new Event.HubReached());
            case 9 ->
                    kiosk.happens(
                            random.nextBoolean()
                                    ? new Event.PrinterLost()
                                    : new Event.PrinterFound());
            case 10 -> {
                order();
                kiosk.happens(new Event.RangesArrived(ranges()));
            }
            default -> {
                // The shell's patience ends before long.
                answer();
                kiosk.passes(Duration.ofSeconds(random.nextInt(30)));
            }
        }
    }

    private Touch touch() {
        return switch (random.nextInt(16)) {
            case 0 -> new Touch.StayLonger();
            case 1 -> new Touch.Turn(random.nextInt(3));
            case 2, 3 -> new Touch.PrintAgain();
            case 4 -> new Touch.Speak(Language.EN);
            case 5 -> new Touch.TypeCode();
            case 6 -> new Touch.Type((char) ('a' + random.nextInt(26)));
            case 8 -> new Touch.Find();
            case 9 -> new Touch.Narrow("Y");
            case 10 -> new Touch.OpenService(Rehearsal.A);
            case 11 -> new Touch.OpenItem(Rehearsal.A, random.nextInt(2));
            case 12, 13 -> new Touch.PrintList();
            default -> new Touch.Leave();
        };
    }

    private void answer() {
        if (!waiting.isEmpty()) {
            Command.GiveAlone give = waiting.removeFirst();
            if (random.nextInt(5) == 0) {
                kiosk.happens(new Event.NotKept(give.number()));
            } else {
                kiosk.keeps(give);
            }
        }
        Optional<UUID> request = open.stream().findFirst();
        if (request.isEmpty()) {
            return;
        }
        open.clear();
        UUID id = request.orElseThrow();
        kiosk.happens(
                switch (random.nextInt(5)) {
                    case 0 -> new Event.TicketRefused(id, RefusalCode.BUSY);
                    case 1 -> new Event.Unanswered(id);
                    case 2 -> new Event.NeverSent(id);
                    default -> new Event.TicketGiven(id, Rehearsal.ticket(++tickets));
                });
    }

    private void printerActs() {
        PrinterState state = STATES.get(random.nextInt(STATES.size()));
        if (looking > 0) {
            looking = 0;
            kiosk.happens(new Event.PrinterLooked(state));
            return;
        }
        printing.stream()
                .findFirst()
                .ifPresent(job -> {
                    printing.clear();
                    kiosk.happens(
                            new Event.PrintEnded(
                                    job,
                                    state.canPrint()
                                            ? new PrintResult.Printed(state)
                                            : new PrintResult.Failed(state)));
                });
    }

    private static View.Ranges ranges() {
        return new View.Ranges(
                1,
                LocalDate.of(2026, 11, 23),
                List.of(new View.Ranges.Range(Rehearsal.A, 5001, 9000)),
                Optional.empty(),
                Optional.of(Map.of(Rehearsal.A, List.of(LookingTest.MARRIAGE))));
    }

    private void order() {
        if (tickets > 0) {
            UUID order = new UUID(5, orders.size());
            orders.add(order);
            kiosk.happens(
                    new Event.SlipOrdered(
                            order,
                            Rehearsal.ticket(1 + random.nextInt(tickets)).id(),
                            java.util.Optional.empty()));
        }
    }

    private void judge(Command command, String where) {
        switch (command) {
            case Command.Ask(var request) ->
                    assertTrue(open.add(request.id()), () -> where + ": asked twice");
            case Command.Print(var job, MaterialList _) ->
                    assertTrue(printing.add(job), () -> where + ": printed twice at once");
            case Command.Print(var job, Slip slip) -> {
                assertTrue(printing.add(job), () -> where + ": printed twice at once");
                boolean again = onPaper.contains(Rehearsal.ticket(slip.number().serial()).id());
                assertTrue(
                        !again || orders.contains(job), () -> where + ": on paper twice " + slip);
            }
            case Command.Print(_, TestPaper _) -> fail(where + ": a test slip in a visit");
            case Command.Look() -> looking++;
            case Command.Report(Fact fact) -> judge(fact, where);
            case Command.Keep _, Command.GiveAlone _ -> given(command, where);
            case Command.OrderDone(var order) -> assertTrue(orders.contains(order), where);
            case Command.OrderFailed(var order, _) -> assertTrue(orders.contains(order), where);
            case Command.TellStaffCall _ -> {}
            case Command.TellPart _ -> assertEquals(1, count(Command.TellPart.class), where);
        }
    }

    /// The reserve of a day gives each number once, whatever the views say.
    private void given(Command command, String where) {
        if (command instanceof Command.GiveAlone give) {
            assertTrue(alone.add(give.number()), () -> where + ": given twice " + give.number());
            waiting.add(give);
        }
    }

    private void judge(Fact fact, String where) {
        switch (fact) {
            case Fact.TicketPrinted(var ticket, var job) -> {
                assertTrue(told.add(UUID.fromString(job)), () -> where + ": told twice " + job);
                onPaper.add(ticket);
            }
            case Fact.PrintFailed(_, var job, _) ->
                    assertTrue(told.add(UUID.fromString(job)), () -> where + ": told twice " + job);
            default -> throw new AssertionError(where + ": a kiosk does not tell " + fact);
        }
    }

    private int count(Class<? extends Command> kind) {
        return kiosk.commands(kind).size();
    }
}
