package cn.sansheng.simulator.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.day.DayShape;
import cn.sansheng.simulator.day.Session;
import cn.sansheng.simulator.judge.Entry;
import cn.sansheng.simulator.judge.Faults;
import cn.sansheng.simulator.judge.Judge;
import cn.sansheng.simulator.judge.Summary;
import cn.sansheng.simulator.ledger.Ledger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrowdTest {
    private static final HallId HALL = new HallId("paper");
    private static final Instant OPENS = Instant.parse("2026-11-23T00:30:00Z");
    private static final double SPEED = 200;
    private static final int COUNTERS = 6;

    @TempDir Path folder;

    @Test
    void playsAnHourThroughLostRepliesAndItsLedgerAgreesWithTheJournal() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder);
                PaperHub hub = new PaperHub(HALL, broker.url(), services(), OPENS, SPEED)) {
            play(broker.url(), hub, 40);
            Judge judge = judge(hub);
            assertEquals(List.of(), judge.faults().all());
            Summary summary = judge.summary(new Judge.Circumstances(0, true, SPEED));
            assertTrue(summary.tickets() >= 40, summary.toString());
            assertTrue(summary.calls() > 20, summary.toString());
            assertTrue(summary.finished() > 5, summary.toString());
            assertTrue(summary.phoneCalls() > 0, summary.toString());
        }
    }

    @Test
    void findsFactsThatAHubAcknowledgedAndForgot() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder);
                PaperHub hub = new PaperHub(HALL, broker.url(), services(), OPENS, SPEED)) {
            hub.forgetFacts(3);
            play(broker.url(), hub, 10);
            Faults faults = judge(hub).faults();
            assertEquals(3, faults.lostFacts().size(), faults.toString());
            assertFalse(faults.none());
        }
    }

    @Test
    void aSimulatorThatIsStartedAgainGoesOnWithItsLedgerAndOutboxes() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder);
                PaperHub hub = new PaperHub(HALL, broker.url(), services(), OPENS, SPEED)) {
            play(broker.url(), hub, 15);
            play(broker.url(), hub, 30);
            assertEquals(List.of(), judge(hub).faults().all());
        }
    }

    /// Until so many tickets are out in all.
    private void play(URI broker, PaperHub hub, int tickets) throws Exception {
        Cast cast = Json.read(Json.bytes(cast(broker)), Cast.class);
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.jsonl"));
                Crowd crowd = new Crowd(cast, folder.resolve("stations"), ledger)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(crowd::ready);
            crowd.play();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> count(hub, "ticket-issued") >= tickets);
            assertTrue(crowd.stop(Duration.ofSeconds(30)), "outboxes drained");
        }
    }

    private Judge judge(PaperHub hub) throws Exception {
        Path export = Files.write(folder.resolve("journal.jsonl"), hub.journal());
        return new Judge(Ledger.read(folder.resolve("ledger.jsonl")), Entry.read(export));
    }

    private static long count(PaperHub hub, String type) {
        return hub.journal().stream().filter(line -> line.contains("\"" + type + "\"")).count();
    }

    private static Map<ServiceCode, Set<CounterId>> services() {
        Map<ServiceCode, Set<CounterId>> services = new TreeMap<>();
        for (int at = 0; at < COUNTERS; at += 2) {
            services.put(
                    new ServiceCode((char) ('A' + at / 2)),
                    Set.of(new CounterId(at + 1), new CounterId(at + 2)));
        }
        return services;
    }

    private static Cast cast(URI broker) {
        List<DayShape.Service> services = new ArrayList<>();
        services().forEach((code, at) -> services.add(new DayShape.Service(code, 6, at)));
        List<Cast.Counter> counters = new ArrayList<>();
        for (int number = 1; number <= COUNTERS; number++) {
            counters.add(
                    new Cast.Counter(
                            new StationName("counter-" + number),
                            "secret",
                            new CounterId(number),
                            Optional.of(new LineId("" + number)),
                            new ClerkId("c" + number),
                            "123456"));
        }
        Session morning = new Session(OPENS, OPENS.plusSeconds(4 * 3600));
        return new Cast(
                HALL,
                broker,
                new DayShape(List.of(morning), services, 400, 5),
                List.of(),
                List.of(
                        new Cast.Kiosk(new StationName("kiosk-1"), "secret"),
                        new Cast.Kiosk(new StationName("kiosk-2"), "secret")),
                counters);
    }
}
