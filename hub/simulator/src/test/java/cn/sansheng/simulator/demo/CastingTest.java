package cn.sansheng.simulator.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Json;
import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.day.Arrivals;
import cn.sansheng.simulator.day.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CastingTest {
    private static final Path HALLS =
            Path.of(System.getProperty("sansheng.root"), "hub/server/src/main/halls");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir Path folder;

    @Test
    void everyCounterOfTheCountyHallHasItsClerkAndOneIsLeftForOthers() throws Exception {
        Casting casting = Casting.of(hall("zhuanghe"));
        assertEquals(24, casting.clerks().size());
        assertEquals(25, casting.spareCounter());
        assertEquals(Set.of("A"), casting.spare().serves());
        assertEquals(24, casting.clerks().values().stream().distinct().count());
    }

    @Test
    void aHallWithoutSparesGetsThem() throws Exception {
        HallFile hall = hall("small").withSpares();
        Casting casting = Casting.of(hall);
        assertEquals(25, casting.spareCounter());
        assertEquals(Set.of(1, 2, 3), casting.clerks().keySet());
        assertEquals("spare-clerk", casting.spare().id());
        assertTrue(hall.servicesAt(25).containsAll(casting.spare().serves()));
        Path written = folder.resolve("hall.yaml");
        hall.write(written);
        assertEquals(hall.stations(), HallFile.read(written).stations());
    }

    @Test
    void aHallThatIsAlwaysOpenHasItsMidnightFarAhead() throws Exception {
        for (int hour = 0; hour < 24; hour++) {
            Instant now = Instant.parse("2026-11-23T%02d:59:59Z".formatted(hour));
            assertEquals(1, now.atZone(hall("small").alwaysOpen(now).zone()).getHour());
        }
    }

    @Test
    void theCountyHallDrawsAboutTwoThousandCitizensWhoAllFindACounter() throws Exception {
        Casting casting = Casting.of(hall("zhuanghe"));
        Cast cast = cast(casting);
        int came = new Arrivals(cast.day()).all(cast.priorities()).size();
        assertTrue(came > 1800 && came < 2200, "came: " + came);
        assertEquals(13, cast.day().services().size());
        assertTrue(
                cast.day().services().stream()
                        .noneMatch(one -> one.counters().contains(new CounterId(25))));
    }

    @Test
    void theSimulatorReadsTheCastItIsGiven() throws Exception {
        Cast cast = cast(Casting.of(hall("zhuanghe")));
        assertEquals(cast, Json.read(Json.bytes(cast), Cast.class));
        assertEquals("1234", cast.counters().getFirst().pin());
        assertTrue(
                cast.kiosks().stream().noneMatch(one -> one.station().value().contains("spare")));
    }

    @Test
    void officeHoursAreTheHallsOwnTime() throws Exception {
        assertEquals(
                new Session(
                        Instant.parse("2026-11-23T00:30:00Z"),
                        Instant.parse("2026-11-23T03:30:00Z")),
                hall("zhuanghe").sessions(DAY).getFirst());
    }

    @Test
    void aDemoSpeaksOnlyToThisMachineAndKeepsTheHolidays() throws Exception {
        Path written = folder.resolve("hall.yaml");
        hall("zhuanghe")
                .on(folder.resolve("data"), 4711, 4712)
                .withClock(Instant.parse("2026-11-23T00:30:00Z"), 20)
                .write(written);
        String text = Files.readString(written);
        for (String expected :
                List.of(
                        "demo: true",
                        "port: 4711",
                        "http://127.0.0.1:4712",
                        "2026-11-23T08:30+08:00",
                        HALLS.resolve("zhuanghe/holidays.yaml").toString())) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
    }

    private static HallFile hall(String name) throws IOException {
        return HallFile.read(HALLS.resolve(name).resolve("hall.yaml"));
    }

    private Cast cast(Casting casting) throws Exception {
        for (HallFile.Station station : casting.hall().stations()) {
            String counter =
                    station.counter().map(number -> "counter: " + number + "\n").orElse("");
            Path file = folder.resolve(station.name() + ".yaml");
            Files.writeString(
                    file,
                    "hall: zhuanghe\nstation: %s\nkind: %s\nbroker: mqtt://127.0.0.1:1883\n"
                                    .formatted(station.name(), station.kind())
                            + "credential: secret\n"
                            + counter);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return casting.cast(folder, Map.of("c01", "1234"), DAY, 1);
    }
}
