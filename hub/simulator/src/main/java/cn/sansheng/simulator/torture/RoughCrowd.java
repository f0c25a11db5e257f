package cn.sansheng.simulator.torture;

import cn.sansheng.client.Credential;
import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.day.DayShape;
import cn.sansheng.simulator.day.Dice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The stations of one process, and who presses their keys.
public final class RoughCrowd implements AutoCloseable {
    private static final int AT_ONE_KIOSK = 3;

    private final Cast cast;
    private final Path data;
    private final Path ledgers;
    private final long seed;
    private final Lobby lobby = new Lobby();
    private final List<RoughStation> stations = new ArrayList<>();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean stopping;

    /// `data` holds what a station needs after it was killed, `ledgers` one ledger for each.
    public RoughCrowd(Cast cast, Path data, Path ledgers, long seed) {
        this.cast = cast;
        this.data = data;
        this.ledgers = ledgers;
        this.seed = seed;
    }

    public void play() throws IOException {
        List<ServiceCode> services =
                cast.day().services().stream().map(DayShape.Service::code).toList();
        for (Cast.Kiosk kiosk : cast.kiosks()) {
            RoughStation station = open(kiosk.station(), StationKind.KIOSK, kiosk.credential());
            for (int person = 1; person <= AT_ONE_KIOSK; person++) {
                Dice dice = Dice.of(seed, "person " + person + " at " + kiosk.station());
                start(
                        new RoughKiosk(
                                station,
                                lobby,
                                services,
                                cast.priorities(),
                                dice,
                                () -> !stopping));
            }
        }
        for (Cast.Counter counter : cast.counters()) {
            start(
                    new RoughClerk(
                            open(counter.station(), StationKind.COUNTER, counter.credential()),
                            counter,
                            lobby,
                            services,
                            serviceAt(counter.counter()),
                            Dice.of(seed, "clerk " + counter.clerk()),
                            () -> !stopping));
        }
    }

    private ServiceCode serviceAt(CounterId counter) {
        return cast.day().services().stream()
                .filter(service -> service.counters().contains(counter))
                .map(DayShape.Service::code)
                .findFirst()
                .orElseThrow();
    }

    private RoughStation open(StationName name, StationKind kind, String credential)
            throws IOException {
        StationConfig config =
                StationConfig.of(
                        cast.hall(), name, kind, cast.broker(), new Credential(credential));
        RoughStation station =
                RoughStation.open(config, data, ledgers, Dice.of(seed, "station " + name));
        stations.add(station);
        return station;
    }

    private void start(Runnable person) {
        people.add(Thread.ofVirtual().start(person));
    }

    /// Nobody begins anything any more; true when everything was answered and acknowledged in time.
    public boolean stop(Duration patience) throws InterruptedException {
        stopping = true;
        long deadline = System.nanoTime() + patience.toNanos();
        boolean left = true;
        for (Thread person : people) {
            left &= person.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
        }
        while (System.nanoTime() < deadline) {
            if (stations.stream().allMatch(RoughStation::done)) {
                return left;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }

    @Override
    public void close() {
        stations.forEach(RoughStation::close);
    }
}
