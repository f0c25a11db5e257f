package cn.sansheng.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What goes wrong at a counter.
final class CounterFaults {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String RATING_SIDE = "800x480+0+768";
    private static final String STUCK = "按钮卡住";

    private CounterFaults() {}

    /// A bag lies on 不满意; whoever is asked next has not rated by that, and the other four go on
    /// counting. Whoever was asked just then may have: nobody can tell a bag from a hand.
    static void buttonIsStuck(FaultHall hall, Telling telling) throws Exception {
        hall.counter().wire("press 2");
        telling.manager(hall.manager().awaitTold(STUCK));
        hall.manager().photograph(telling.picture("dashboard"));
        hall.someoneTakesATicket(hall.first());
        String number = hall.clerkCalls();
        hall.clerkServes();
        hall.counter().screen().photograph(telling.picture("citizens-side"), RATING_SIDE);
        hall.counter().wire("press 5");
        hall.counter().wire("release 5");
        await("rating").atMost(PATIENCE).until(() -> !levels(hall.hall(), number).isEmpty());
        int level = levels(hall.hall(), number).getLast();
        hall.counter().screen().photograph(telling.picture("rated"), RATING_SIDE);
        telling.citizen(
                "citizen's side: asked to rate %s, pressed 非常满意, level %d shown and counted"
                        .formatted(number, level));
        assertEquals(List.of(5), levels(hall.hall(), number), "the level that was pressed");
        telling.mended();
        hall.counter().wire("release 2");
        hall.manager().awaitQuiet(STUCK);
        telling.well();
        assertEquals(List.of(5), levels(hall.hall(), number), "after the release");
    }

    private static List<Integer> levels(Hall hall, String number) throws Exception {
        JsonNode ticket =
                hall.journal("ticket-issued").stream()
                        .map(entry -> entry.path("data"))
                        .filter(data -> data.path("number").asString().equals(number))
                        .findFirst()
                        .orElseThrow()
                        .path("ticket");
        return hall.journal("rating-given").stream()
                .map(entry -> entry.path("data"))
                .filter(data -> data.path("ticket").equals(ticket))
                .map(data -> data.path("level").asInt())
                .toList();
    }
}
