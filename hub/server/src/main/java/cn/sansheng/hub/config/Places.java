package cn.sansheng.hub.config;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Services, counters, boards and stations fit together.
final class Places {
    private static final Set<String> RESERVED = Set.of("hub", "hub-requests");

    private final Section hall;
    private final Faults faults;

    private Places(Section hall, Faults faults) {
        this.hall = hall;
        this.faults = faults;
    }

    static void check(Section hall, Faults faults) {
        Places places = new Places(hall, faults);
        Uniqueness counters = places.declared("counters", "number", "counter");
        places.checkServices(counters);
        places.checkCounters();
        places.checkStations(counters);
    }

    private Uniqueness declared(String list, String key, String what) {
        Uniqueness declared = new Uniqueness(what, faults);
        hall.sections(list).forEach(item -> item.value(key).ifPresent(declared::use));
        return declared;
    }

    private void checkServices(Uniqueness counters) {
        Uniqueness services = declared("services", "code", "service");
        hall.sections("services")
                .forEach(service -> service.values("counters").forEach(counters::mustKnow));
        hall.value("priorityLetter")
                .filter(letter -> services.knows(letter.text()))
                .ifPresent(letter -> faults.add(letter, "is a service's letter already"));
        declared("priorities", "code", "priority");
    }

    private void checkCounters() {
        Uniqueness boards = declared("boards", "id", "board");
        Set<String> summaries =
                hall.sections("boards").stream()
                        .filter(board -> board.text("kind").equals("summary"))
                        .map(board -> board.text("id"))
                        .collect(Collectors.toSet());
        declared("counters", "line", "telephone line");
        for (Section.Value board : declared("counters", "board", "board").uses()) {
            boards.mustKnow(board);
            if (summaries.contains(board.text())) {
                faults.add(board, "is a summary board, not a counter's");
            }
        }
    }

    private void checkStations(Uniqueness counters) {
        declared("stations", "name", "station");
        Uniqueness taken = new Uniqueness("counter", faults);
        for (Section station : hall.sections("stations")) {
            station.value("name")
                    .filter(name -> RESERVED.contains(name.text()))
                    .ifPresent(name -> faults.add(name, "is the hub's own name"));
            checkCounterOf(station, counters, taken);
        }
    }

    private void checkCounterOf(Section station, Uniqueness counters, Uniqueness taken) {
        boolean isCounter = station.given("kind").equals(Optional.of("counter"));
        if (isCounter && !station.has("counter")) {
            faults.add(station.line(), station.path(), "a counter station needs its counter");
        }
        station.value("counter")
                .ifPresent(counter -> {
                    counters.mustKnow(counter);
                    taken.use(counter);
                    if (!isCounter) {
                        faults.add(counter, "only a counter station has a counter");
                    }
                });
    }
}
