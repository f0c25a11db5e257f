package cn.sansheng.client;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.FactMessage;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyStationsTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int STATIONS = 50;
    private static final int FACTS = 5;

    @TempDir Path folder;

    private StationClient open(Mosquitto broker, String name) throws Exception {
        StationConfig config =
                StationConfig.of(
                        FakeHub.HALL,
                        new StationName(name),
                        StationKind.COUNTER,
                        broker.url(),
                        new Credential(Mosquitto.PASSWORD));
        return StationClient.open(config, "test 1", folder.resolve(name), Map.of());
    }

    @Test
    void fiftyStationsInOneProgramNeedNoThreadsOfTheirOwn() throws Exception {
        String[] users =
                IntStream.rangeClosed(0, STATIONS)
                        .mapToObj(number -> number == 0 ? "hub" : "counter-" + number)
                        .toArray(String[]::new);
        List<StationClient> stations = new ArrayList<>();
        try (Mosquitto broker = Mosquitto.start(folder, users);
                FakeHub hub = new FakeHub(broker)) {
            hub.answers =
                    (_, id) ->
                            Optional.of(
                                    new Reply.Refused(id, RefusalCode.NOBODY_WAITING, "").bytes());
            int before = Thread.getAllStackTraces().size();
            for (int number = 1; number <= STATIONS; number++) {
                stations.add(open(broker, users[number]));
            }
            await().atMost(LONG).until(() -> stations.stream().allMatch(ManyStationsTest::linked));
            int more = Thread.getAllStackTraces().size() - before;
            assertTrue(more < STATIONS / 2, more + " platform threads for " + STATIONS);
            converse(stations);
            for (StationClient station : stations) {
                assertTrue(station.drained(LONG));
            }
            assertEquals(STATIONS, hub.upTo.size());
            assertEquals(
                    STATIONS * FACTS,
                    hub.committed.stream().map(FactMessage::id).distinct().count());
        } finally {
            stations.forEach(StationClient::close);
        }
    }

    private static boolean linked(StationClient station) {
        return station.link() instanceof LinkState.HubAway;
    }

    private static void converse(List<StationClient> stations) throws Exception {
        List<CompletableFuture<Reply>> answers = new ArrayList<>();
        for (StationClient station : stations) {
            answers.add(station.ask(new Request.Start(), ReplyBody.AtCounter.class, LONG));
            for (int count = 1; count <= FACTS; count++) {
                station.report(
                        new Fact.PartChanged(new PartName("count"), Integer.toString(count)),
                        Instant.EPOCH);
            }
        }
        for (CompletableFuture<Reply> answer : answers) {
            answer.get(60, TimeUnit.SECONDS);
        }
    }
}
