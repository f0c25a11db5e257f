package cn.sansheng.hub.owner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.Deciding;
import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Folding;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Rules;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.journal.Head;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.MalformedMessage;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold whatever stations do, in whatever order. A failure names its seed.
class HallPropertiesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int STEPS = 3_000;

    private final Rules rules = TestRules.small();
    private final List<HallEntry> journal = new ArrayList<>();
    private Standing standing = new Standing(Hall.empty(DAY), Head.START);

    private void play(long seed) {
        RandomInputs inputs = new RandomInputs(seed);
        Instant now = TestRules.MORNING;
        for (int step = 0; step < STEPS; step++) {
            now = now.plusMillis(inputs.pause());
            Round round = new Round(rules, standing, now);
            round.passTime();
            Input input = inputs.next(standing.hall(), now);
            if (Deciding.decide(round.situation(), input) instanceof Verdict.Accepted accepted) {
                round.take(accepted);
            }
            journal.addAll(round.entries());
            standing = round.standing();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noNumberTwiceAndNoTicketAtTwoCounters(long seed) {
        play(seed);
        Set<String> numbers = new HashSet<>();
        Map<TicketId, CounterId> at = new HashMap<>();
        for (HallEntry entry : journal) {
            switch (entry.event()) {
                case Event.TicketIssued e ->
                        assertTrue(numbers.add(entry.day() + " " + e.number()), "twice " + e);
                case Event.TicketCalled e -> {
                    CounterId before = at.put(e.ticket(), e.counter());
                    assertTrue(before == null || before.equals(e.counter()), "double " + e);
                }
                case Event.ServiceFinished e -> at.remove(e.ticket());
                case Event.TicketNoShow e -> at.remove(e.ticket());
                case Event.TicketParked e -> at.remove(e.ticket());
                case Event.TicketTransferred e -> at.remove(e.ticket());
                case Event.TicketVoided e -> at.remove(e.ticket());
                default -> {}
            }
        }
        assertTrue(numbers.size() > 50, "the run must do something: " + numbers.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theHallIsTheFoldOfItsJournalsText(long seed) throws MalformedMessage {
        play(seed);
        Hall folded = Hall.empty(DAY);
        for (HallEntry entry : journal) {
            HallEntry read = HallEntry.parse(entry.text());
            assertEquals(entry, read);
            folded = Folding.after(folded, read);
        }
        assertEquals(standing.hall(), folded);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aSnapshotReadsBackAsTheVeryHall(long seed) throws MalformedMessage {
        play(seed);
        assertEquals(standing.hall(), HallJson.read(HallJson.text(standing.hall())));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void queuesHoldExactlyThoseWhoWait(long seed) {
        play(seed);
        Hall hall = standing.hall();
        long waiting =
                hall.tickets().all().values().stream()
                        .filter(t -> t.state() == cn.sansheng.messages.TicketState.WAITING)
                        .count();
        assertEquals(waiting, hall.tickets().waitingInAll());
    }
}
