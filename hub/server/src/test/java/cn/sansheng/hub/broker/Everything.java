package cn.sansheng.hub.broker;

import static java.util.stream.Collectors.toSet;

import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What a guest might try: every verb with every name, and filters that catch many.
final class Everything {
    private static final List<String> VIEWS =
            List.of(
                    "hub",
                    "services",
                    "summary",
                    "range-kiosk-1",
                    "range-kiosk-2",
                    "board-1",
                    "board-summary");

    private Everything() {}

    static List<String> topics() {
        List<String> names = new ArrayList<>(VIEWS);
        TestHall.STATIONS.stream().map(Station::name).forEach(name -> names.add(name.value()));
        return Stream.of(Verb.values())
                .flatMap(verb ->
                        names.stream().map(name -> "hall/v1/small/" + verb.wire() + "/" + name))
                .toList();
    }

    static List<String> filters() {
        List<String> filters = new ArrayList<>(topics());
        filters.addAll(List.of("#", "+/#", "hall/#", "hall/v1/small/#", "hall/v1/+/ack/kiosk-1"));
        for (Verb verb : Verb.values()) {
            filters.add("hall/v1/small/" + verb.wire() + "/+");
            filters.add("hall/v1/small/" + verb.wire() + "/#");
        }
        return List.copyOf(filters);
    }

    static Set<String> grantedTo(String user, BiPredicate<String, String> may, List<String> all) {
        return all.stream().filter(topic -> may.test(user, topic)).collect(toSet());
    }
}
