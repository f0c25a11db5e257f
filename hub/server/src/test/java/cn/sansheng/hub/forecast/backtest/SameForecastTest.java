package cn.sansheng.hub.forecast.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.forecast.Forecast;
import cn.sansheng.hub.forecast.learnt.Group;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.Outlook;
import cn.sansheng.hub.hall.Outlook.Wait;
import cn.sansheng.hub.hall.Rules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What was told before courses were played with less effort is told still, to the minute.
class SameForecastTest {
    private static final int EVERY = 90;

    private final Rules rules = MixedHall.rules();
    private final List<String> told = new ArrayList<>();

    private Hall played(Hall begin, long seed) {
        ZoneId zone = rules.config().zone();
        Instant early = begin.day().atTime(8, 0).atZone(zone).toInstant();
        PlayedHall hall = new PlayedHall(rules, begin, early);
        int[] tickets = {0};
        new VirtualDay(
                        hall,
                        begin.day(),
                        zone,
                        seed,
                        () -> {
                            if (tickets[0]++ % EVERY == 0) {
                                told.add(text(Forecast.of(hall.situation())));
                            }
                        })
                .play();
        return hall.hall();
    }

    private static String text(Outlook outlook) {
        String arriving =
                new TreeMap<Group, Wait>(outlook.arriving())
                        .values().stream()
                                .map(SameForecastTest::text)
                                .collect(Collectors.joining(" "));
        Collection<Wait> waiting = outlook.waiting().values();
        double minutes = waiting.stream().mapToDouble(Wait::middle).sum();
        return "%s, %d wait %d".formatted(arriving, waiting.size(), Math.round(minutes));
    }

    private static String text(Wait wait) {
        return wait.told().low() + "-" + wait.told().high();
    }

    @Test
    void theSameDaysAreForetoldAsEver() {
        played(played(Hall.empty(LocalDate.of(2026, 11, 23)), 101), 102);
        assertEquals(
                """
                0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1, 0 wait 0
                19-29 0-5 15-22 0-4 16-23 0-4 15-34 0-9 36-60 0-14 15-23 0-4, 27 wait 329
                35-48 0-5 36-48 0-1 36-49 0-3 35-55 0-15 37-56 1-16 37-49 0-2, 63 wait 1294
                17-26 0-5 17-26 0-4 19-29 0-5 21-45 0-2 20-38 1-11 19-28 0-4, 27 wait 298
                9-18 0-4 7-15 0-3 7-15 0-3 31-62 0-17 11-33 1-17 7-15 0-3, 16 wait 166
                26-46 0-8 9-18 0-3 9-17 0-4 17-41 0-14 42-90 3-32 11-19 0-4, 26 wait 413
                0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1 0-1, 0 wait 0
                8-20 0-8 9-20 1-6 8-22 1-7 0-2 0-1 6-27 0-13 14-26 2-9, 12 wait 98
                40-57 1-9 29-43 0-4 29-42 0-5 32-58 0-13 37-59 0-13 29-43 0-6, 42 wait 876
                34-50 0-6 15-28 0-3 15-29 0-5 13-46 0-7 40-56 2-36 15-28 0-6, 21 wait 303
                10-27 0-6 0-1 0-1 0-2 0-2 5-26 3-17 19-45 1-19 0-2 0-2, 6 wait 54
                0-1 0-1 0-1 0-1 0-1 0-1 0-2 0-2 3-26 0-12 0-1 0-1, 1 wait 5
                """,
                told.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
}
