package cn.sansheng.simulator.demo;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.Priority;
import cn.sansheng.messages.StationName;
import cn.sansheng.simulator.crowd.Cast;
import cn.sansheng.simulator.day.DayShape;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who works at which counter: every counter gets the clerk who can do most of what it offers; the
/// spare counter's clerk is left to others.
public record Casting(
        HallFile hall,
        Map<Integer, HallFile.Clerk> clerks,
        int spareCounter,
        HallFile.Clerk spare) {
    private static final String SPARE_CLERK = "spare-clerk";

    /// May add a clerk to the hall when none is left for the spare counter.
    public static Casting of(HallFile hall) throws CannotStart {
        List<HallFile.Clerk> free = new ArrayList<>(hall.clerks());
        Map<Integer, HallFile.Clerk> clerks = new LinkedHashMap<>();
        for (HallFile.Station station : hall.stations()) {
            if (station.counter().isPresent() && !isSpare(station)) {
                int counter = station.counter().get();
                Optional<HallFile.Clerk> best = best(hall, counter, free);
                best.ifPresent(clerk -> clerks.put(counter, clerk));
                best.ifPresent(free::remove);
            }
        }
        int counter =
                hall.stations().stream()
                        .filter(one -> one.name().equals(HallFile.SPARE_COUNTER))
                        .flatMap(one -> one.counter().stream())
                        .findFirst()
                        .orElseThrow(() -> new CannotStart("spare-counter has no counter"));
        List<String> offered = hall.servicesAt(counter);
        if (offered.isEmpty()) {
            throw new CannotStart("counter " + counter + " of spare-counter offers no service");
        }
        Optional<HallFile.Clerk> left = best(hall, counter, free);
        if (left.isEmpty()) {
            hall.withClerk(SPARE_CLERK, offered.getFirst());
        }
        HallFile.Clerk spare =
                left.orElse(new HallFile.Clerk(SPARE_CLERK, Set.of(offered.getFirst())));
        return new Casting(hall, clerks, counter, spare);
    }

    /// Leaves all but the first counters without a clerk.
    public Casting withClerks(int most) {
        Map<Integer, HallFile.Clerk> first = new LinkedHashMap<>();
        clerks.entrySet().stream()
                .limit(most)
                .forEach(one -> first.put(one.getKey(), one.getValue()));
        return new Casting(hall, first, spareCounter, spare);
    }

    static boolean isSpare(HallFile.Station station) {
        return station.name().startsWith("spare-");
    }

    private static Optional<HallFile.Clerk> best(
            HallFile hall, int counter, List<HallFile.Clerk> free) {
        List<String> offered = hall.servicesAt(counter);
        Comparator<HallFile.Clerk> byUse =
                Comparator.comparingLong(
                        clerk -> offered.stream().filter(clerk.serves()::contains).count());
        return free.stream()
                .filter(clerk -> offered.stream().anyMatch(clerk.serves()::contains))
                .reduce((best, other) -> byUse.compare(other, best) > 0 ? other : best);
    }

    /// The credentials are the hub's own station files, one for each station.
    public Cast cast(Path credentials, Map<String, String> pins, LocalDate day, long seed)
            throws BadConfiguration {
        List<Cast.Kiosk> kiosks = new ArrayList<>();
        List<Cast.Counter> counters = new ArrayList<>();
        URI broker = URI.create("mqtt://127.0.0.1");
        for (HallFile.Station station : hall.stations()) {
            if (isSpare(station) || station.kind().equals("boards")) {
                continue;
            }
            StationConfig config =
                    StationConfig.load(credentials.resolve(station.name() + ".yaml"));
            broker = config.broker();
            String secret = config.credential().secret();
            if (station.kind().equals("kiosk")) {
                kiosks.add(new Cast.Kiosk(config.station(), secret));
            }
            config.counter()
                    .flatMap(counter -> counter(config.station(), secret, counter, pins))
                    .ifPresent(counters::add);
        }
        return new Cast(
                new HallId(hall.hall()),
                broker,
                shape(day, seed),
                hall.priorities().stream().map(Priority::new).toList(),
                kiosks,
                counters);
    }

    private Optional<Cast.Counter> counter(
            StationName station, String secret, CounterId counter, Map<String, String> pins) {
        return Optional.ofNullable(clerks.get(counter.value()))
                .map(clerk ->
                        new Cast.Counter(
                                station,
                                secret,
                                counter,
                                hall.line(counter.value()).map(LineId::new),
                                new ClerkId(clerk.id()),
                                pins.getOrDefault(clerk.id(), "")));
    }

    private DayShape shape(LocalDate day, long seed) {
        List<DayShape.Service> services =
                hall.services((service, counter) ->
                        Optional.ofNullable(clerks.get(counter))
                                .filter(clerk -> clerk.serves().contains(service))
                                .isPresent());
        return new DayShape(
                hall.sessions(day), services, DayShape.usualTickets(clerks.size()), seed);
    }
}
