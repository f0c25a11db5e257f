package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.messages.ClerkId;
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

    String seconds(Instant at) {
        return Times.seconds(at, config.zone());
    }
}
