package cn.sansheng.hub.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold whatever stations do, in whatever order. A failure names its seed.
class HallPropertiesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void noNumberIsGivenTwice(long seed) throws Exception {
        HallInvariants.NumbersOnce numbers = new HallInvariants.NumbersOnce();
        new RandomHall(seed).live(numbers::check);
        assertTrue(numbers.given() > 50, "the run must do something: " + numbers.given());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void noTicketStandsAtTwoCountersAndNobodyIsLostOrSkipped(long seed) throws Exception {
        new RandomHall(seed)
                .live(step -> {
                    HallInvariants.oneCounterEach(step);
                    HallInvariants.queuesHoldWhoWaits(step);
                    HallInvariants.nobodyIsSkippedInSilence(step);
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {17, 18, 19})
    void countersStandReadyThroughEmergenciesAndCallAfterThem(long seed) throws Exception {
        Set<Class<?>> seen = new HashSet<>();
        new RandomHall(seed)
                .live(step -> {
                    HallInvariants.emergenciesHoldTheHall(step);
                    HallInvariants.whoStandsReadyHasNobodyToCall(step);
                    step.entries().forEach(entry -> seen.add(entry.event().getClass()));
                });
        assertTrue(
                seen.containsAll(
                        Set.of(
                                Event.NextAwaited.class,
                                Event.NextNotAwaited.class,
                                Event.AppointmentDue.class,
                                Event.EmergencyBegan.class,
                                Event.EmergencyEnded.class,
                                Event.TicketTransferred.class)),
                "the run must do something: " + seen);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {15, 16})
    void ticketsLiveByTheTableOfSteps(long seed) throws Exception {
        new RandomHall(seed).live(HallInvariants::everyChangeIsAStep);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void whatIsRefusedChangesNothingAndARepeatIsAnsweredAlike(long seed) throws Exception {
        HallInvariants.SameAnswers answers = new HallInvariants.SameAnswers();
        new RandomHall(seed)
                .live(step -> {
                    HallInvariants.refusalsLeaveNothing(step);
                    answers.check(step);
                });
        assertTrue(answers.repeated() > 30, "the run must repeat: " + answers.repeated());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {25, 26})
    void notesAreOfTodaysOpenTicketsAlone(long seed) throws Exception {
        AtomicInteger most = new AtomicInteger();
        new RandomHall(seed)
                .live(step -> {
                    HallInvariants.notesAreOfOpenTickets(step);
                    most.accumulateAndGet(step.before().notes().byTicket().size(), Math::max);
                });
        assertTrue(most.get() > 1, "the run must leave notes: " + most);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33})
    void theHallIsTheFoldOfItsJournalsText(long seed) throws Exception {
        List<HallEntry> entries = new ArrayList<>();
        RandomHall lived = new RandomHall(seed);
        lived.live(step -> entries.addAll(step.entries()));
        Hall folded = Hall.empty(RandomHall.DAY);
        for (HallEntry entry : entries) {
            HallEntry read = HallEntry.parse(entry.text());
            assertEquals(entry, read);
            folded = Folding.after(folded, read);
        }
        assertEquals(lived.hall(), folded);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44})
    void aRestartFromSnapshotAndTailLosesNothing(long seed) throws Exception {
        AtomicInteger restarts = new AtomicInteger();
        new RandomHall(seed)
                .live(
                        _ -> {},
                        (before, after) -> {
                            assertEquals(before, after);
                            restarts.incrementAndGet();
                        });
        assertTrue(restarts.get() > 3, "the hub must restart: " + restarts);
    }
}
