package cn.sansheng.simulator.demo;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Gives a hall as many counters as a benchmark needs: each added one has a clerk and a station of
/// its own, and a service of its own as long as there are letters.
public final class MoreCounters {
    private final HallFile hall;

    private MoreCounters(HallFile hall) {
        this.hall = hall;
    }

    /// Returns the same hall, with at least so many counters.
    public static HallFile in(HallFile hall, int total) {
        int last = hall.counters().max(Comparator.naturalOrder()).orElse(0);
        for (int number = last + 1; number <= total; number++) {
            new MoreCounters(hall).add(number);
        }
        return hall;
    }

    private void add(int number) {
        hall.array("counters")
                .addObject()
                .put("number", number)
                .set("place", HallFile.names("Added"));
        ObjectNode service = unusedLetter().map(this::added).orElseGet(() -> shared(number));
        if (service.get("counters") instanceof ArrayNode counters) {
            counters.add(number);
        }
        hall.array("stations")
                .addObject()
                .put("name", "counter-" + number)
                .put("kind", "counter")
                .put("counter", number);
        hall.withClerk("added-" + number, service.path("code").asString());
    }

    private ObjectNode added(String letter) {
        ObjectNode service = hall.array("services").addObject().put("code", letter);
        service.set("names", HallFile.names("Added " + letter));
        service.set("department", HallFile.names("Added"));
        service.putArray("counters");
        return service;
    }

    private ObjectNode shared(int number) {
        ArrayNode services = hall.array("services");
        return (ObjectNode) services.get(number % services.size());
    }

    private Optional<String> unusedLetter() {
        Set<String> used =
                hall.items("services")
                        .map(one -> one.path("code").asString())
                        .collect(Collectors.toSet());
        hall.text("priorityLetter").ifPresent(used::add);
        return IntStream.rangeClosed('A', 'Z')
                .mapToObj(Character::toString)
                .filter(letter -> !used.contains(letter))
                .findFirst();
    }
}
