package cn.sansheng.simulator.crowd;

import cn.sansheng.client.Credential;
import cn.sansheng.client.StationClient;
import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.day.Arrival;
import cn.sansheng.simulator.day.Arrivals;
import cn.sansheng.simulator.day.ClerkDay;
import cn.sansheng.simulator.day.Telephone;
import cn.sansheng.simulator.day.TimedFact;
import cn.sansheng.simulator.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everybody in the hall but the hub and its boards.
public final class Crowd implements AutoCloseable {
    private static final String SOFTWARE = "sansheng-simulator";

    private final Cast cast;
    private final Path data;
    private final Ledger ledger;
    private final List<Station> kiosks = new ArrayList<>();
    private final List<Station> counters = new ArrayList<>();
    private final List<Thread> players = new ArrayList<>();

    /// Outboxes lie in the data folder; a simulator that was killed goes on with them.
    public Crowd(Cast cast, Path data, Ledger ledger) throws IOException {
        this.cast = cast;
        this.data = data;
        this.ledger = ledger;
        for (Cast.Kiosk kiosk : cast.kiosks()) {
            kiosks.add(open(kiosk.station(), StationKind.KIOSK, kiosk.credential()));
        }
        for (Cast.Counter counter : cast.counters()) {
            counters.add(open(counter.station(), StationKind.COUNTER, counter.credential()));
        }
    }

    private Station open(StationName name, StationKind kind, String credential) throws IOException {
        StationConfig config =
                StationConfig.of(
                        cast.hall(), name, kind, cast.broker(), new Credential(credential));
        Path outbox = data.resolve(name.value());
        return new Station(name, StationClient.open(config, SOFTWARE, outbox, Map.of()), ledger);
    }

    public boolean ready() {
        return everyone().stream().allMatch(Station::ready);
    }

    /// Lets the day run from where the hall's clock stands; what lies before is over.
    public void play() {
        Instant now = kiosks.getFirst().now();
        List<Arrival> arrivals =
                new Arrivals(cast.day())
                        .all(cast.priorities()).stream()
                                .filter(arrival -> !arrival.at().isBefore(now))
                                .toList();
        start("arrivals", new VirtualKiosks(kiosks, arrivals));
        for (int at = 0; at < counters.size(); at++) {
            Cast.Counter counter = cast.counters().get(at);
            ClerkDay plan = new ClerkDay(cast.day(), counter.clerk(), counter.pin());
            List<TimedFact> telephone =
                    counter.line().stream()
                            .flatMap(line -> Telephone.day(cast.day(), line, now).stream())
                            .toList();
            Station station = counters.get(at);
            start(
                    station.name().value(),
                    new VirtualCounter(station, counter.counter(), plan, telephone));
        }
    }

    private void start(String name, Runnable player) {
        players.add(Thread.ofVirtual().name(name).start(player));
    }

    /// Nobody arrives or presses any more; true when every fact has reached the hub in time.
    public boolean stop(Duration patience) throws InterruptedException {
        everyone().forEach(Station::stop);
        for (Thread player : players) {
            player.join();
        }
        boolean all = true;
        long deadline = System.nanoTime() + patience.toNanos();
        for (Station station : everyone()) {
            long left = Math.max(0, deadline - System.nanoTime());
            all &= station.drained(Duration.ofNanos(left));
        }
        return all;
    }

    private List<Station> everyone() {
        List<Station> all = new ArrayList<>(kiosks);
        all.addAll(counters);
        return all;
    }

    @Override
    public void close() {
        everyone().forEach(Station::close);
    }
}
