package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.Device;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.time.Instant;

/// What things of the hall are called, in one language.
public record Naming(HallConfig config, Words words) {

    String service(String code) {
        return config.services().stream()
                .filter(service -> service.code().toString().equals(code))
                .map(service -> code + " " + words.of(service.names()))
                .findFirst()
                .orElse(code);
    }

    String counter(String number) {
        return words.say("station.counter", number);
    }

    /// One that has left the hall's list keeps its name.
    String station(StationName name) {
        return config.stations().stream()
                .filter(station -> station.name().equals(name))
                .map(this::station)
                .findFirst()
                .orElse(name.value());
    }

    private String station(HallConfig.Station station) {
        return station.counter()
                .map(counter -> words.say("station.counter", counter))
                .orElseGet(() ->
                        words.say(
                                "station.other",
                                words.code("kind", station.kind().wire()),
                                station.name()));
    }

    String part(PartName part) {
        return Parts.name(part, words);
    }

    String device(Device device) {
        String station =
                device.station().value().equals(StationKind.HUB.wire())
                        ? words.code("kind", device.station().value())
                        : station(device.station());
        return device.part()
                .map(part -> words.say("upkeep.part", station, part(part)))
                .orElse(station);
    }

    /// What somebody typed stays as it is.
    String work(String work) {
        return words.code("work", work);
    }

    /// The hour from this one to the next.
    String hour(String hour) {
        int from = Integer.parseInt(hour);
        return from + ":00–" + (from + 1) + ":00";
    }

    String clerk(ClerkId clerk) {
        return clerk(clerk.value());
    }

    /// Somebody who has left the hall's list keeps the id.
    String clerk(String id) {
        return config.people().stream()
                .filter(person -> person.id().value().equals(id))
                .map(HallConfig.Person::displayName)
                .findFirst()
                .orElse(id);
    }

    String clock(Instant at) {
        return Times.clock(at, config.zone());
    }

    String dayAndClock(Instant at) {
        return Times.dayAndClock(at, config.zone());
    }

    String seconds(Instant at) {
        return Times.seconds(at, config.zone());
    }
}
