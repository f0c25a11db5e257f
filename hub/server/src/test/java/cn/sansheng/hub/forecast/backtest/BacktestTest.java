package cn.sansheng.hub.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.hub.hall.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BacktestTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final Rules rules = MixedHall.rules();

    private List<HallEntry> played(long seed) {
        List<HallEntry> entries = new ArrayList<>();
        Instant early = DAY.atTime(8, 0).atZone(rules.config().zone()).toInstant();
        PlayedHall hall = new PlayedHall(rules, Hall.empty(DAY), early);
        hall.readBy(entries::add);
        new VirtualDay(hall, DAY, rules.config().zone(), seed, () -> {}).play();
        return entries;
    }

    @Test
    void aSeedAlwaysMakesTheSameDay() {
        assertEquals(played(3), played(3));
        assertTrue(!played(3).equals(played(4)));
    }

    @Test
    void everybodyIsCalledByTheEvening() {
        List<Event> events = played(5).stream().map(HallEntry::event).toList();
        long issued = events.stream().filter(Event.TicketIssued.class::isInstance).count();
        assertTrue(issued > 300, "tickets: " + issued);
        assertEquals(0, events.stream().filter(Event.TicketVoided.class::isInstance).count());
        assertEquals(
                issued,
                events.stream()
                        .filter(it -> it instanceof Event.TicketCalled called && called.call() == 1)
                        .count());
    }

    @Test
    void aFirstDayIsForetoldBetterThanInAnySimplerWay() {
        TestedDay day = new TestedDay(rules, Hall.empty(DAY), 7, Map.of());
        day.play();
        assertEquals(0, of(day, TestedDay.OURS).unknownPercent());
        double ours = of(day, TestedDay.OURS).meanAbsolute();
        for (String other : Baselines.all().keySet()) {
            double theirs = of(day, other).meanAbsolute();
            assertTrue(ours < theirs, () -> other + " " + theirs + ", ours " + ours);
        }
    }

    private static Errors of(TestedDay day, String predictor) {
        return Optional.ofNullable(day.errors().get(predictor)).orElseThrow();
    }
}
