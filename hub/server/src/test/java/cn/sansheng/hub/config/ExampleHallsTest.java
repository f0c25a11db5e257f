package cn.sansheng.hub.config;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.StationKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The halls that come with the program.
class ExampleHallsTest {
    private static final Path HALLS = Path.of("src/main/halls");

    @ParameterizedTest
    @ValueSource(strings = {"small", "zhuanghe"})
    void theExampleHallsAreGood(String name) throws BadConfiguration {
        HallConfig hall = HallConfigFile.load(HALLS.resolve(name).resolve("hall.yaml"));

        assertEquals(name, hall.hall().value());
    }

    @Test
    void theHallOfTheDemoHasItsSizeAndItsSpareStations() throws BadConfiguration {
        HallConfig hall = HallConfigFile.load(HALLS.resolve("zhuanghe/hall.yaml"));

        assertEquals(25, hall.counters().size());
        assertEquals(
                13,
                hall.services().stream().map(HallConfig.Service::department).distinct().count());
        assertEquals(25, hall.boards().size());
        assertEquals(26, clerks(hall));
        HallConfig.Board summary = hall.boards().getLast();
        assertEquals(new BoardId("hall"), summary.id());
        assertEquals(List.of(192, 112), List.of(summary.width(), summary.height()));
        HallConfig.Station spare = hall.stations().getLast();
        assertEquals(StationKind.COUNTER, spare.kind());
        assertEquals(Optional.of(new CounterId(25)), spare.counter());
        assertTrue(
                hall.services().getFirst().counters().contains(new CounterId(25)),
                "the spare counter serves A");
    }

    private static long clerks(HallConfig hall) {
        return hall.people().stream()
                .filter(person -> person.roles().contains(HallConfig.Role.CLERK))
                .count();
    }

    @Test
    void everyServiceOfTheExamplesHasAClerk() throws BadConfiguration {
        for (String name : List.of("small", "zhuanghe")) {
            HallConfig hall = HallConfigFile.load(HALLS.resolve(name).resolve("hall.yaml"));
            for (HallConfig.Service service : hall.services()) {
                assertTrue(
                        hall.people().stream().anyMatch(it -> it.serves().contains(service.code())),
                        name + " " + service.code());
            }
        }
    }

    @Test
    void knowsHolidaysAndTheWeekendsWorkedInExchange() throws BadConfiguration {
        WorkingDays days = HallConfigFile.load(HALLS.resolve("zhuanghe/hall.yaml")).workingDays();

        Map<LocalDate, Boolean> expected =
                Map.ofEntries(
                        entry(LocalDate.parse("2026-11-23"), true),
                        entry(LocalDate.parse("2026-11-22"), false),
                        entry(LocalDate.parse("2026-10-07"), false),
                        entry(LocalDate.parse("2026-10-10"), true));
        expected.forEach((day, open) -> assertEquals(open, days.includes(day), day.toString()));
    }
}
