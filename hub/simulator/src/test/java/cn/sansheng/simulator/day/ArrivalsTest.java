package cn.sansheng.simulator.day;

import static cn.sansheng.simulator.day.HallDays.OPENS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Priority;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTest {
    private static final List<Priority> ELDERLY = List.of(new Priority("elderly"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261123})
    void aboutTwoThousandCitizensComeToTheCountyHall(long seed) {
        int came = new Arrivals(HallDays.county(seed)).all(ELDERLY).size();
        assertTrue(came > 1850 && came < 2150, "came: " + came);
    }

    @Test
    void theSameSeedBringsTheSameCitizensAndAnotherSeedOthers() {
        List<Arrival> once = new Arrivals(HallDays.county(7)).all(ELDERLY);
        assertEquals(once, new Arrivals(HallDays.county(7)).all(ELDERLY));
        assertNotEquals(once, new Arrivals(HallDays.county(8)).all(ELDERLY));
    }

    @Test
    void theDayHasTwoPeaksOfEightAMinuteAndNobodyComesAtNoon() {
        Arrivals arrivals = new Arrivals(HallDays.county(1));
        List<Double> rates =
                IntStream.range(0, 540).mapToObj(minute -> arrivals.perMinute(at(minute))).toList();
        List<Integer> peaks =
                IntStream.range(1, 539)
                        .filter(m -> rates.get(m) > rates.get(m - 1))
                        .filter(m -> rates.get(m) > rates.get(m + 1))
                        .filter(m -> rates.get(m) > 5)
                        .boxed()
                        .toList();
        assertEquals(List.of(63, 393), peaks);
        assertEquals(8, rates.get(63), 0.5);
        assertEquals(0, rates.get(250));
    }

    @Test
    void theRateAddsUpToTheDay() {
        DayShape day = HallDays.county(1);
        Arrivals arrivals = new Arrivals(day);
        double sum = IntStream.range(0, 540).mapToDouble(m -> arrivals.perMinute(at(m))).sum();
        assertEquals(day.tickets(), sum, day.tickets() * 0.03);
    }

    @Test
    void arrivalsAreInOrderAndInsideTheSessions() {
        DayShape day = HallDays.county(5);
        Instant before = OPENS;
        for (Arrival arrival : new Arrivals(day).all(ELDERLY)) {
            assertTrue(!arrival.at().isBefore(before));
            assertTrue(day.sessions().stream().anyMatch(one -> one.holds(arrival.at())));
            before = arrival.at();
        }
    }

    private static Instant at(int minute) {
        return OPENS.plusSeconds(60L * minute);
    }
}
