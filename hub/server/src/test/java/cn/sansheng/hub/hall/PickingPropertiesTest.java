package cn.sansheng.hub.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.config.CallOrder;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The promises of `hardware-docs/protocol/order.md`, over random halls. A failure names its seed.
class PickingPropertiesTest {
    private static final CallOrder.Fair FAIR = new CallOrder.Fair(2, Duration.ofMinutes(20));
    private static final CallOrder.Weighted WEIGHTED = new CallOrder.Weighted(List.of(4, 2));
    private static final int STEPS = 500;

    /// A call that the hub chose, and all whom its counter could have called.
    private record Choice(CounterId counter, Ticket called, List<Ticket> couldBeCalled) {}

    private TestHall hall = new TestHall();
    private Random random = new Random();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Runnable> checks = new ArrayList<>();

    private void play(CallOrder order, long seed) {
        hall = new TestHall(TestRules.small(order));
        random = new Random(seed);
        List.of(1, 2, 3).forEach(hall::signIn);
        for (int step = 0; step < STEPS; step++) {
            hall.after(Duration.ofSeconds(random.nextInt(35)));
            int counter = 1 + random.nextInt(3);
            if (step < STEPS / 6 || random.nextBoolean()) {
                arrive();
            } else if (hall.hall.desk(new CounterId(counter)).ticket().isEmpty()) {
                callAt(counter);
            } else {
                letGo(counter);
            }
        }
        assertTrue(choices.size() > 50, "seed " + seed + " called only " + choices.size());
    }

    private void arrive() {
        Optional<Priority> group =
                switch (random.nextInt(5)) {
                    case 0 -> Optional.of(TestRules.ELDERLY);
                    case 1 -> Optional.of(TestRules.MILITARY);
                    default -> Optional.empty();
                };
        hall.take(random.nextBoolean() ? 'A' : 'B', group);
    }

    private void callAt(int counter) {
        CounterId at = new CounterId(counter);
        List<Ticket> couldBeCalled = callable(at);
        if (hall.ask(TestRules.station(counter), new Request.CallNext())
                instanceof Verdict.Accepted) {
            TicketId called = ((Event.TicketCalled) hall.last()).ticket();
            Ticket chosen =
                    couldBeCalled.stream()
                            .filter(it -> it.id().equals(called))
                            .findFirst()
                            .orElseThrow();
            choices.add(new Choice(at, chosen, couldBeCalled));
            checks.forEach(Runnable::run);
        }
    }

    /// Straight from all tickets of the day, without a queue.
    private List<Ticket> callable(CounterId counter) {
        return hall.hall.tickets().inState(TicketState.WAITING).stream()
                .filter(it -> it.counter().map(counter::equals).orElse(true))
                .filter(it -> hall.situation().servicesAt(counter).contains(it.service()))
                .sorted(Comparator.comparingDouble(Ticket::place))
                .toList();
    }

    private void letGo(int counter) {
        hall.ask(TestRules.station(counter), new Request.Start());
        Request request =
                switch (random.nextInt(5)) {
                    case 0 ->
                            new Request.Transfer(
                                    Optional.empty(),
                                    Optional.of(new CounterId(1 + random.nextInt(3))),
                                    Optional.empty());
                    case 1 ->
                            new Request.Transfer(
                                    Optional.of(TestRules.B), Optional.empty(), Optional.empty());
                    default -> new Request.Finish(Optional.empty());
                };
        hall.ask(TestRules.station(counter), request);
    }

    private static boolean priority(Ticket ticket) {
        return ticket.priority().isPresent();
    }

    private boolean beyondPatience(Ticket ticket) {
        return ticket.issuedAt().plus(FAIR.patience()).isBefore(hall.now);
    }

    /// The priority choices in a row at a counter, the last one included, by the choices alone.
    private int inRow(CounterId counter, int upTo) {
        int run = 0;
        for (Choice choice : choices.subList(0, upTo)) {
            if (choice.counter().equals(counter)) {
                run = priority(choice.called()) ? run + 1 : 0;
            }
        }
        return run;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void b5_b11_2_noThirdPriorityCallWhileAnOrdinaryTicketWaitsBeyondPatience(long seed) {
        Map<CounterId, Integer> turns = new HashMap<>();
        checks.add(() -> {
            Choice last = choices.getLast();
            boolean impatient =
                    last.couldBeCalled().stream()
                            .anyMatch(it -> !priority(it) && beyondPatience(it));
            if (impatient && inRow(last.counter(), choices.size() - 1) >= FAIR.mostInRow()) {
                turns.merge(last.counter(), 1, Integer::sum);
                assertEquals(false, priority(last.called()), "seed " + seed + " " + last.called());
            }
        });
        play(FAIR, seed);
        assertTrue(turns.size() > 1, "seed " + seed + " never came to it: " + turns);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void b5_priorityLetsOneOrdinaryTicketPassAndOnlyAfterTwoPriorityCalls(long seed) {
        checks.add(() -> {
            Choice last = choices.getLast();
            boolean passed =
                    !priority(last.called())
                            && last.couldBeCalled().stream()
                                    .anyMatch(PickingPropertiesTest::priority);
            if (passed) {
                assertTrue(
                        inRow(last.counter(), choices.size() - 1) >= FAIR.mostInRow()
                                && last.couldBeCalled().stream()
                                        .anyMatch(it -> !priority(it) && beyondPatience(it)),
                        "seed " + seed + " " + last.called());
            }
        });
        play(FAIR, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void lanesChooseWhatLookingAtEverybodyWould(long seed) {
        for (CallOrder order : List.of(FAIR, new CallOrder.Absolute(), WEIGHTED)) {
            choices.clear();
            checks.clear();
            checks.add(() -> {
                Choice last = choices.getLast();
                Ticket expected = naive(order, last, inRow(last.counter(), choices.size() - 1));
                assertEquals(expected.number(), last.called().number(), order + " seed " + seed);
            });
            play(order, seed);
        }
    }

    private Ticket naive(CallOrder order, Choice choice, int inRow) {
        List<Ticket> all = choice.couldBeCalled();
        Comparator<Ticket> best =
                switch (order) {
                    case CallOrder.Absolute _ -> Comparator.comparingInt(this::rank);
                    case CallOrder.Weighted _ -> Comparator.comparingLong(it -> -weighed(it));
                    case CallOrder.Fair _ -> {
                        boolean turn =
                                inRow >= FAIR.mostInRow()
                                        && all.stream()
                                                .anyMatch(
                                                        it -> !priority(it) && beyondPatience(it));
                        yield turn
                                ? Comparator.comparing(PickingPropertiesTest::priority)
                                : Comparator.comparingInt(this::rank);
                    }
                };
        return all.stream()
                .min(best.thenComparingInt(this::rank).thenComparingDouble(Ticket::place))
                .orElseThrow();
    }

    private int rank(Ticket ticket) {
        return ticket.priority().map(it -> it.equals(TestRules.ELDERLY) ? 1 : 2).orElse(10);
    }

    private long weighed(Ticket ticket) {
        long weight = priority(ticket) ? WEIGHTED.weights().get(rank(ticket) - 1) : 1;
        return weight * Duration.between(ticket.issuedAt(), hall.now).toMillis();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aheadIsWhoWouldBeCalledBefore(long seed) {
        for (CallOrder order : List.of(FAIR, new CallOrder.Absolute(), WEIGHTED)) {
            choices.clear();
            play(order, seed);
            for (Ticket ticket : hall.hall.tickets().inState(TicketState.WAITING)) {
                List<Ticket> line = Line.around(ticket, hall.situation()).first(STEPS);
                assertEquals(
                        line.indexOf(ticket),
                        hall.situation().ahead(ticket),
                        order + " seed " + seed + " " + ticket);
            }
        }
    }
}
