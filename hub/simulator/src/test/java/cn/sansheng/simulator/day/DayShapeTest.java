package cn.sansheng.simulator.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayShapeTest {
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void clerksCanServeWhoeverComesInAnyHall(long seed) {
        DayShape day = anyHall(new Random(seed));
        double work =
                day.services().stream()
                        .mapToDouble(one ->
                                day.tickets()
                                        * day.shares().getOrDefault(one.code(), 0.0)
                                        * (day.meanMinutes(one.code()) + Citizen.OVERHEAD_MINUTES))
                        .sum();
        Set<CounterId> counters = new HashSet<>();
        day.services().forEach(one -> counters.addAll(one.counters()));
        double capacity = counters.size() * day.minutes() * Absence.PRESENT_SHARE;
        assertTrue(work < 0.85 * capacity, "seed " + seed + ": " + work + " of " + capacity);
        assertEquals(1, day.shares().values().stream().mapToDouble(x -> x).sum(), 1e-9);
    }

    private static DayShape anyHall(Random random) {
        int counters = 1 + random.nextInt(30);
        List<DayShape.Service> services = new ArrayList<>();
        for (int at = 0; at < 1 + random.nextInt(12); at++) {
            Set<CounterId> here = new HashSet<>();
            for (int n = 0; n < 1 + random.nextInt(4); n++) {
                here.add(new CounterId(1 + random.nextInt(counters)));
            }
            double minutes = 1 + random.nextInt(30);
            services.add(new DayShape.Service(new ServiceCode((char) ('A' + at)), minutes, here));
        }
        double tickets = DayShape.usualTickets(counters);
        return new DayShape(HallDays.sessions(), services, tickets, random.nextLong());
    }
}
