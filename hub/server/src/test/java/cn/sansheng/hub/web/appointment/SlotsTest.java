package cn.sansheng.hub.web.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.hub.config.BadConfiguration;
import cn.sansheng.hub.config.HallConfigFile;
import cn.sansheng.hub.hall.TestRules;
import cn.sansheng.messages.ServiceCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// B4: which slots there are, asked on Monday 2026-11-23 in a hall that works from Monday to
/// Friday.
class SlotsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "A, 2026-11-24T08:30, true",
        "A, 2026-11-24T11:00, true",
        "A, 2026-11-24T11:30, false",
        "A, 2026-11-24T08:40, false",
        "A, 2026-11-24T13:30, true",
        "A, 2026-11-23T15:00, false",
        "A, 2026-11-27T08:30, true",
        "A, 2026-11-28T08:30, false",
        "A, 2026-11-30T08:30, true",
        "A, 2026-12-01T08:30, false",
        "Q, 2026-11-24T08:30, false",
    })
    void b4_slotsAreThoseOfTheNextFiveWorkingDays(String service, String start, boolean offered)
            throws BadConfiguration {
        Slots slots = new Slots(HallConfigFile.load(Path.of("src/main/halls/small/hall.yaml")));
        assertEquals(
                offered,
                slots.refusal(
                                ServiceCode.parse(service),
                                OffsetDateTime.parse(start + ":00+08:00").toInstant(),
                                TestRules.MORNING)
                        .isEmpty());
    }

    /// One counter with services of five minutes does six in half an hour, and half stays free.
    @ParameterizedTest
    @CsvSource({"9, 5, 3", "2, 5, 2", "9, 40, 1", "0, 5, 0"})
    void b10_halfOfASlotIsKeptForWalkIns(int configured, int minutes, int offered)
            throws IOException, BadConfiguration {
        String hall =
                """
                hall: tiny
                names: {zh: 小厅, en: Tiny hall}
                hours: ["09:00-12:00"]
                services:
                  - code: A
                    names: {zh: 社保, en: Insurance}
                    department: {zh: 人社局, en: Insurance office}
                    counters: [1]
                    normalMinutes: %d
                    appointmentsPerSlot: %d
                counters:
                  - {number: 1, place: {zh: 东, en: East}}
                stations: []
                web: {publicUrl: "https://hall.example"}
                """
                        .formatted(minutes, configured);
        Path file = Files.writeString(folder.resolve("hall.yaml"), hall);
        Slots slots = new Slots(HallConfigFile.load(file));
        assertEquals(offered, slots.perSlot(TestRules.A));
    }
}
