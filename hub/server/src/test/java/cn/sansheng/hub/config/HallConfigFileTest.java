package cn.sansheng.hub.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View.Names;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallConfigFileTest {
    private static final String SMALLEST =
            """
            hall: tiny
            names: {zh: 小厅, en: Tiny hall}
            hours: ["09:00-12:00"]
            services:
              - code: A
                names: {zh: 社保, en: Insurance}
                department: {zh: 人社局, en: Insurance office}
                counters: [1]
            counters:
              - {number: 1, place: {zh: 东, en: East}}
            stations: []
            web: {publicUrl: "https://hall.example"}
            """;

    private static final String EVERY_KEY =
            SMALLEST.replace("web: {", "web: {host: 0.0.0.0, port: 9090, ")
                    + """
                    zone: Europe/Berlin
                    people: [{id: c1, displayName: 王女士, roles: [clerk], serves: [A]}]
                    priorityLetter: P
                    priorities: [{code: elderly, names: {zh: 老, en: Old}, priorityClass: 2}]
                    order: {mostInRow: 3, patienceMinutes: 21}
                    appointments: {priorityClass: 3, horizonDays: 6, slotMinutes: 20,
                      earlyMinutes: 16, lateMinutes: 17, cancelHours: 3, walkInPercent: 40}
                    broker: {external: {url: "mqtts://mq:8883", credentialFile: broker}}
                    store: {postgresql: {url: "jdbc:postgresql:///h", user: u, passwordFile: password}}
                    data: elsewhere
                    tls: {certificate: cert.pem, key: key.pem}
                    limits: {noShowCalls: 2, noShowPauseSeconds: 1, recallPauseSeconds: 6,
                      ratingPromptSeconds: 61, phoneMaxRings: 4, clockSkewSeconds: 31,
                      stationGoneMinutes: 11, noShowAutomatic: true,
                      mostCalls: 12, returns: 2, returnMinutes: 31, reopenMinutes: 6,
                      servingStaleMinutes: 16,
                      emptyPostHeadSeconds: 90, emptyPostHallSeconds: 240}
                    demo: true
                    clock: {start: "2026-11-23T08:30:00+08:00", speed: 20}
                    """;

    @TempDir private Path folder;

    private HallConfig load(String text) throws IOException, BadConfiguration {
        return HallConfigFile.load(Files.writeString(folder.resolve("hall.yaml"), text));
    }

    private List<String> faultsOf(String text) {
        BadConfiguration bad = assertThrows(BadConfiguration.class, () -> load(text));
        return bad.faults().stream().map(Fault::toString).toList();
    }

    @Test
    void whatTheFileLeavesOutHasTheseDefaults() throws IOException, BadConfiguration {
        HallConfig hall = load(SMALLEST);

        assertEquals(ZoneId.of("Asia/Shanghai"), hall.zone());
        assertEquals(new HallConfig.Broker.Embedded("127.0.0.1", 1883), hall.broker());
        assertEquals(new HallConfig.Store.H2(folder.resolve("data/store")), hall.store());
        assertEquals(folder.resolve("data"), hall.data());
        assertEquals(
                new HallConfig.Web("127.0.0.1", 8080, URI.create("https://hall.example")),
                hall.web());
        assertEquals(10, hall.services().getFirst().normalMinutes());
        assertEquals(List.of(), hall.boards());
        assertEquals(List.of(), hall.people());
        assertEquals(List.of(), hall.priorities());
        assertEquals(new CallOrder.Fair(2, Duration.ofMinutes(20)), hall.order());
        assertEquals(CallOrder.DEFAULT, hall.order());
        assertEquals(2, hall.services().getFirst().perSlot());
        assertEquals(Optional.empty(), hall.services().getFirst().priorityClass());
        assertEquals(Optional.empty(), hall.priorityLetter());
        assertEquals(Optional.empty(), hall.tls());
        assertEquals(Optional.empty(), hall.clock());
        assertTrue(!hall.demo() && !hall.workingDays().includes(LocalDate.parse("2026-11-22")));
    }

    @Test
    void limitsAndAppointmentsHaveTheseDefaults() throws IOException, BadConfiguration {
        HallConfig hall = load(SMALLEST);

        assertEquals(
                new HallConfig.Limits(
                        3,
                        15,
                        5,
                        60,
                        3,
                        30,
                        10,
                        false,
                        10,
                        1,
                        30,
                        5,
                        15,
                        new HallConfig.EmptyPostLimits(120, 300)),
                hall.limits());
        assertEquals(HallConfig.Limits.DEFAULTS, hall.limits());
        assertEquals(
                new HallConfig.Appointments(
                        2,
                        5,
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(15),
                        Duration.ofHours(2),
                        50),
                hall.appointments());
        assertEquals(HallConfig.Appointments.DEFAULTS, hall.appointments());
    }

    private HallConfig everyKey() throws IOException, BadConfiguration {
        for (String file : List.of("cert.pem", "key.pem", "password", "broker")) {
            Files.writeString(folder.resolve(file), "");
        }
        return load(EVERY_KEY);
    }

    @Test
    void everyKeyOfPeopleAndOrderIsRead() throws IOException, BadConfiguration {
        HallConfig hall = everyKey();

        assertEquals(ZoneId.of("Europe/Berlin"), hall.zone());
        assertEquals(Set.of(new ServiceCode('A')), hall.people().getFirst().serves());
        assertEquals(Optional.of('P'), hall.priorityLetter());
        assertEquals(
                new HallConfig.PriorityGroup(new Priority("elderly"), new Names("老", "Old"), 2),
                hall.priorities().getFirst());
        assertEquals(new CallOrder.Fair(3, Duration.ofMinutes(21)), hall.order());
        assertEquals(
                new HallConfig.Appointments(
                        3,
                        6,
                        Duration.ofMinutes(20),
                        Duration.ofMinutes(16),
                        Duration.ofMinutes(17),
                        Duration.ofHours(3),
                        40),
                hall.appointments());
        assertEquals(
                Optional.of(new HallConfig.DemoClock(Instant.parse("2026-11-23T00:30:00Z"), 20)),
                hall.clock());
        assertEquals(WorkingDays.EVERY_DAY, hall.workingDays());
    }

    @Test
    void everyConnectionIsRead() throws IOException, BadConfiguration {
        HallConfig hall = everyKey();

        assertEquals(
                new HallConfig.Broker.External(
                        URI.create("mqtts://mq:8883"), folder.resolve("broker")),
                hall.broker());
        assertEquals(
                new HallConfig.Store.PostgreSql(
                        "jdbc:postgresql:///h", "u", folder.resolve("password")),
                hall.store());
        assertEquals(folder.resolve("elsewhere"), hall.data());
        assertEquals(
                Optional.of(
                        new HallConfig.Tls(folder.resolve("cert.pem"), folder.resolve("key.pem"))),
                hall.tls());
        assertEquals(
                new HallConfig.Web("0.0.0.0", 9090, URI.create("https://hall.example")),
                hall.web());
    }

    @Test
    void everyLimitIsRead() throws IOException, BadConfiguration {
        HallConfig hall = everyKey();

        assertEquals(
                new HallConfig.Limits(
                        2,
                        1,
                        6,
                        61,
                        4,
                        31,
                        11,
                        true,
                        12,
                        2,
                        31,
                        6,
                        16,
                        new HallConfig.EmptyPostLimits(90, 240)),
                hall.limits());
    }

    @Test
    void readsTheOtherOrdersAndTheClassOfAService() throws IOException, BadConfiguration {
        HallConfig absolute =
                load(
                        SMALLEST.replace(
                                        "counters: [1]",
                                        "counters: [1]\n    priorityClass: 3\n    appointmentsPerSlot: 4")
                                + "order: {rule: absolute}\n");
        HallConfig weighted = load(SMALLEST + "order: {rule: weighted, weights: [5, 2]}\n");

        assertEquals(new CallOrder.Absolute(), absolute.order());
        assertEquals(Optional.of(3), absolute.services().getFirst().priorityClass());
        assertEquals(4, absolute.services().getFirst().perSlot());
        assertEquals(new CallOrder.Weighted(List.of(5, 2)), weighted.order());
        assertEquals(
                new CallOrder.Weighted(List.of(3)),
                load(SMALLEST + "order: {rule: weighted}\n").order());
    }

    @Test
    void withTlsTheBrokerListensToAllOnItsOwnPort() throws IOException, BadConfiguration {
        Files.writeString(folder.resolve("x.pem"), "");

        HallConfig hall = load(SMALLEST + "tls: {certificate: x.pem, key: x.pem}\n");

        assertEquals(new HallConfig.Broker.Embedded("0.0.0.0", 8883), hall.broker());
    }

    @Test
    void tellsEveryFaultOfAFileAtOnceInTheOrderOfItsLines() {
        String broken =
                SMALLEST.replace("counters: [1]", "counters: [1, 7]\n    normalMinuts: soon")
                        .replace("stations: []", "stations:\n  - {name: hub, kind: kisk}")
                        .replace("{publicUrl: \"https://hall.example\"}", "{port: 99999}");

        assertEquals(
                List.of(
                        "line 8: services[0].counters[1]: there is no counter 7",
                        "line 9: services[0].normalMinuts: unknown key; did you mean normalMinutes?",
                        "line 13: stations[0].kind: must be one of kiosk, counter, boards; did you mean kiosk?",
                        "line 13: stations[0].name: is the hub's own name",
                        "line 14: web.port: must be 0 to 65535, is 99999",
                        "line 14: web.publicUrl: is missing"),
                faultsOf(broken));
    }

    @Test
    void aFileThatIsNoYamlIsToldWithItsLine() {
        List<String> faults = faultsOf("hall: tiny\nnames: {zh: 小厅\nhours: [\n");

        assertEquals(1, faults.size());
        assertTrue(faults.getFirst().matches("line \\d+: this is not YAML: .+"), faults.getFirst());
    }

    @Test
    void aMissingFileIsAFaultAndNoCrash() {
        BadConfiguration bad =
                assertThrows(
                        BadConfiguration.class,
                        () -> HallConfigFile.load(folder.resolve("none.yaml")));

        assertTrue(bad.toString().contains("none.yaml line 1: cannot be read"), bad.toString());
    }

    /// The published form, with keys that nobody here needs, reaching into the year before.
    private static final String YEAR_2026 =
            """
            {"$id": "2026.json", "year": 2026, "papers": ["https://www.gov.cn/"], "days": [
              {"name": "元旦", "date": "2025-12-31", "isOffDay": true},
              {"name": "元旦", "date": "2026-01-01", "isOffDay": true},
              {"name": "元旦", "date": "2026-01-04", "isOffDay": false}]}
            """;

    private WorkingDays workingDays(String more) throws IOException, BadConfiguration {
        Path calendar = Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(calendar.resolve("2026.json"), YEAR_2026);
        Files.writeString(calendar.resolve("own.yaml"), "closed: [2026-02-17]\n");
        return load(SMALLEST + more).workingDays();
    }

    @Test
    void b9_publishedListsAndOwnFilesOfAFolderMakeOneCalendar()
            throws IOException, BadConfiguration {
        WorkingDays days = workingDays("holidays: calendar\n");

        assertEquals(
                Set.of(
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 2, 17)),
                days.closed());
        assertEquals(Set.of(LocalDate.of(2026, 1, 4)), days.open());
    }

    @Test
    void b9_theHallsOwnClosuresAndExtraDaysGoBeforeWhatWasAnnounced()
            throws IOException, BadConfiguration {
        WorkingDays days =
                workingDays(
                        "holidays: calendar\nclosures: [2026-01-04]\nextraDays: [2026-01-01]\n");

        assertEquals(
                Set.of(
                        LocalDate.of(2025, 12, 31),
                        LocalDate.of(2026, 1, 4),
                        LocalDate.of(2026, 2, 17)),
                days.closed());
        assertEquals(Set.of(LocalDate.of(2026, 1, 1)), days.open());
    }

    @Test
    void b9_aListThatCannotBeReadOrContradictsAnotherIsAFault() throws IOException {
        Path calendar = Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(calendar.resolve("2026.json"), YEAR_2026);
        Files.writeString(calendar.resolve("own.yaml"), "closed: [2026-01-04]\n");

        assertEquals(
                List.of("line 13: holidays: calendar line 1: 2026-01-04 is both closed and open"),
                faultsOf(SMALLEST + "holidays: calendar\n"));
    }

    @Test
    void b9_limitsOfTicketsAreReadFromTheFile() throws IOException, BadConfiguration {
        HallConfig hall =
                load(
                        SMALLEST.replace("counters: [1]\n", "counters: [1]\n    ticketsADay: 40\n")
                                + "lastTicketMinutes: 10\n");

        assertEquals(
                new TicketLimits(
                        Map.of(new ServiceCode('A'), 40), Optional.of(Duration.ofMinutes(10))),
                hall.tickets());
        assertEquals(TicketLimits.NONE, load(SMALLEST).tickets());
    }
}
