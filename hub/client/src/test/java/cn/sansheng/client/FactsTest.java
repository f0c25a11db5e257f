package cn.sansheng.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactsTest extends InAHall {
    /// Facts unacknowledged on the wire (contract).
    private static final int WINDOW = 100;

    private static final Instant AT = Instant.parse("2026-11-23T00:30:00Z");

    private static Fact rang(int ring) {
        return new Fact.PartChanged(new PartName("count"), Integer.toString(ring));
    }

    private static void report(StationClient station, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(ring -> station.report(rang(ring), AT));
    }

    private void assertCommitted(int facts) {
        assertEquals(
                IntStream.rangeClosed(1, facts).mapToObj(FactsTest::rang).toList(),
                hub.committed.stream().map(FactMessage::fact).toList());
    }

    @Test
    void factsAreCommittedOnceAndInOrder() throws Exception {
        try (StationClient station = open()) {
            report(station, 1, 300);
            assertTrue(station.drained(LONG));
            assertCommitted(300);
            assertEquals(0, station.waiting());
            assertEquals(AT, hub.committed.getFirst().at());
        }
        int needed = 300 + WINDOW; // a hub that is slow for five seconds is rightly asked again
        assertTrue(hub.arrivals.get() <= needed, "sent without need: " + hub.arrivals.get());
    }

    @Test
    void factsSurviveKilledBrokersAndLostMessages() throws Exception {
        Random luck = new Random(7);
        hub.loses = _ -> luck.nextInt(40) == 0;
        try (StationClient station = open()) {
            report(station, 1, 100);
            for (int kill = 1; kill <= 3; kill++) {
                int most = 100 * kill - 50;
                await().until(() -> hub.committed.size() >= most);
                broker.kill();
                report(station, 100 * kill + 1, 100 * kill + 100);
                broker.start();
            }
            assertTrue(station.drained(LONG));
        }
        assertCommitted(400);
    }

    @Test
    void aFactIsOnDiskWhenReportReturnsAndComesWhenTheHallIsBack() throws Exception {
        broker.kill();
        try (StationClient station = open()) {
            report(station, 1, 20);
            assertEquals(20, station.waiting());
            assertFalse(station.drained(Duration.ofMillis(50)));
        }
        broker.start();
        try (StationClient station = open()) {
            assertEquals(20, station.waiting());
            report(station, 21, 25);
            assertTrue(station.drained(LONG));
        }
        assertCommitted(25);
        assertEquals(1, hub.upTo.size(), "one outbox");
    }

    @Test
    void afterARestoreTheHubGetsWhatTheStationStillHolds() throws Exception {
        try (StationClient station = open()) {
            for (int count = 1; count <= 100; count++) {
                station.report(large(count), AT);
            }
            assertTrue(station.drained(LONG));
        }
        hub.restore(10);
        try (StationClient station = open()) {
            await().until(() -> hub.upTo.size() == 2);
            station.report(large(101), AT);
            assertTrue(station.drained(LONG));
        }
        int lost = 101 - hub.committed.size();
        assertTrue(lost > 0, "nothing was forgotten: the test proves nothing");
        assertEquals(
                IntStream.rangeClosed(1, 101)
                        .filter(count -> count <= 10 || count > 10 + lost)
                        .mapToObj(FactsTest::large)
                        .toList(),
                hub.committed.stream().map(FactMessage::fact).toList());
    }

    /// So large that the outbox forgets after about forty.
    private static Fact large(int count) {
        return new Fact.PartChanged(new PartName("count"), count + " ".repeat(7000));
    }

    @Test
    void twoProgramsCannotShareAnOutbox() throws Exception {
        try (StationClient _ = open()) {
            assertThrows(IOException.class, this::open);
        }
    }

    @Test
    void anInterruptedReporterStillReports() throws Exception {
        try (StationClient station = open()) {
            Thread.currentThread().interrupt();
            report(station, 1, 1);
            assertTrue(Thread.interrupted());
            report(station, 2, 2);
            assertTrue(station.drained(LONG));
        }
        assertCommitted(2);
    }

    @Test
    void aPartTellsOfEachChangeOnce() throws Exception {
        PartName printer = new PartName("printer");
        try (StationClient station = open()) {
            station.part(printer, "ok");
            station.part(printer, "paper-out");
            station.part(printer, "paper-out");
            assertTrue(station.drained(LONG));
        }
        assertEquals(
                List.of(new Fact.PartChanged(printer, "paper-out")),
                hub.committed.stream().map(FactMessage::fact).toList());
    }
}
