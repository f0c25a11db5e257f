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

    /// A bag lies on 不满意; it is no rating of anybody, and the other four go on counting.
    static void buttonIsStuck(FaultHall hall, Telling telling) throws Exception {
        int before = hall.hall().journal("rating-given").size();
        hall.counter().wire("press 2");
        telling.manager(hall.manager().awaitTold(STUCK));
        hall.manager().photograph(telling.picture("dashboard"));
        hall.someoneTakesATicket(hall.first());
        String number = hall.clerkCalls();
        hall.clerkServes();
        hall.counter().screen().photograph(telling.picture("citizens-side"), RATING_SIDE);
        hall.counter().wire("press 5");
        hall.counter().wire("release 5");
        await("rating")
                .atMost(PATIENCE)
                .until(() -> hall.hall().journal("rating-given").size() > before);
        List<JsonNode> ratings = hall.hall().journal("rating-given");
        int level = ratings.getLast().path("data").path("level").asInt();
        hall.counter().screen().photograph(telling.picture("rated"), RATING_SIDE);
        telling.citizen(
                "citizen's side: asked to rate %s, pressed 非常满意, level %d shown and counted"
                        .formatted(number, level));
        assertEquals(before + 1, ratings.size(), "ratings of one service");
        assertEquals(5, level, "the level that was pressed");
        telling.mended();
        hall.counter().wire("release 2");
        hall.manager().awaitQuiet(STUCK);
        telling.well();
        assertEquals(before + 1, hall.hall().journal("rating-given").size(), "after the release");
    }
}
