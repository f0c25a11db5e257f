package cn.sansheng.hub.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.messages.Verb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The contract's sentence about rights, spelled out by hand per station; every other combination
/// of verb and name must be refused.
class RightsTest {
    private static final Rights RIGHTS = TestHall.rights();
    private static final List<String> NAMES =
            List.of(
                    "kiosk-1",
                    "kiosk-2",
                    "counter-1",
                    "counter-2",
                    "boards-1",
                    "boards-2",
                    "hub",
                    "hub-requests",
                    "services",
                    "summary",
                    "range-kiosk-1",
                    "range-kiosk-2",
                    "range-counter-1",
                    "board-1",
                    "board-2",
                    "board-summary",
                    "boards",
                    "counter-3",
                    "stranger",
                    "board-");

    private static final Map<String, Set<String>> SAYS =
            Map.of(
                    "kiosk-1", Set.of("status/kiosk-1", "fact/kiosk-1", "request/kiosk-1"),
                    "counter-1", Set.of("status/counter-1", "fact/counter-1", "request/counter-1"),
                    "boards-1", Set.of("status/boards-1", "fact/boards-1", "request/boards-1"),
                    "stranger", Set.of());

    private static final Map<String, Set<String>> HEARS =
            Map.of(
                    "kiosk-1",
                    Set.of(
                            "ack/kiosk-1",
                            "reply/kiosk-1",
                            "order/kiosk-1",
                            "status/kiosk-1",
                            "status/hub",
                            "view/services",
                            "view/range-kiosk-1",
                            "view/summary"),
                    "counter-1",
                    Set.of(
                            "ack/counter-1",
                            "reply/counter-1",
                            "order/counter-1",
                            "status/counter-1",
                            "status/hub",
                            "view/counter-1",
                            "view/services",
                            "view/summary"),
                    "boards-1",
                    Set.of(
                            "ack/boards-1",
                            "reply/boards-1",
                            "order/boards-1",
                            "status/boards-1",
                            "status/hub",
                            "view/board-1",
                            "view/board-2",
                            "view/board-summary",
                            "view/summary"),
                    "stranger",
                    Set.of());

    private static Stream<String> everything() {
        return Stream.of(Verb.values())
                .flatMap(verb -> NAMES.stream().map(name -> verb.wire() + "/" + name));
    }

    private static Set<String> granted(Predicate<String> may) {
        Set<String> granted = new TreeSet<>();
        everything().filter(rest -> may.test("hall/v1/small/" + rest)).forEach(granted::add);
        return granted;
    }

    @Test
    void aStationSaysItsOwnThreeThingsAndNothingElse() {
        SAYS.forEach((user, says) ->
                assertEquals(
                        new TreeSet<>(says), granted(topic -> RIGHTS.maySay(user, topic)), user));
    }

    @Test
    void aStationHearsWhatIsItsOwnAndItsKindsViewsAndNothingElse() {
        HEARS.forEach((user, hears) ->
                assertEquals(
                        new TreeSet<>(hears),
                        granted(filter -> RIGHTS.mayHear(user, filter)),
                        user));
    }

    @Test
    void everyOtherHallIsClosed() {
        for (String user : NAMES) {
            everything()
                    .map(rest -> "hall/v1/other/" + rest)
                    .forEach(topic -> {
                        assertFalse(RIGHTS.maySay(user, topic), user + " says " + topic);
                        assertFalse(RIGHTS.mayHear(user, topic), user + " hears " + topic);
                    });
        }
    }

    @Test
    void everyFilterWiderThanAGrantIsRefused() {
        List<String> levels = List.of("hall", "v1", "small", "status", "kiosk-1");
        for (String user : SAYS.keySet()) {
            for (int at = 0; at < levels.size(); at++) {
                assertWide(user, String.join("/", levels.subList(0, at)) + (at == 0 ? "#" : "/#"));
                List<String> plus = new java.util.ArrayList<>(levels);
                plus.set(at, "+");
                assertWide(user, String.join("/", plus));
            }
            for (Verb verb : Verb.values()) {
                assertWide(user, "hall/v1/small/" + verb.wire() + "/+");
                assertWide(user, "hall/v1/small/" + verb.wire() + "/#");
                assertWide(user, "hall/v1/small/" + verb.wire() + "/" + user + "/#");
            }
        }
    }

    @Test
    void noTrickWithTheTextOfATopicGetsThrough() {
        for (String user : SAYS.keySet()) {
            Stream.of(
                            "",
                            "/",
                            "#",
                            "+",
                            "$SYS/#",
                            "$share/hub/hall/v1/small/view/summary",
                            "$share/kiosk-2/hall/v1/small/view/summary",
                            "hall/v1/small/view/summary::kiosk-2.hall.v1.small.view.summary",
                            "hall.v1.small.view.summary",
                            "hall/v1/small/view/summary/",
                            "/hall/v1/small/view/summary",
                            "hall/v1/small//summary",
                            "HALL/v1/small/view/summary",
                            "hall/v1/small/view/Summary",
                            "hall/v2/small/view/summary",
                            "hall/v1/small/view/board-*",
                            "hall/v1/small/view/summary\n",
                            "$sys.mqtt.retain.hall.v1.small.view.summary",
                            "activemq/management",
                            "dropped")
                    .forEach(topic -> assertWide(user, topic));
        }
    }

    private static void assertWide(String user, String filter) {
        assertFalse(RIGHTS.mayHear(user, filter), user + " hears " + filter);
        assertFalse(RIGHTS.maySay(user, filter), user + " says " + filter);
    }

    @Test
    void theHubMayEverythingInItsHall() {
        for (String user : List.of("hub", "hub-requests")) {
            everything()
                    .map(rest -> "hall/v1/small/" + rest)
                    .forEach(topic -> {
                        assertTrue(RIGHTS.maySay(user, topic), topic);
                        assertTrue(RIGHTS.mayHear(user, topic), topic);
                    });
            assertTrue(RIGHTS.mayHear(user, "hall/v1/small/+/+"));
            assertTrue(RIGHTS.mayHear(user, "hall/v1/small/#"));
            assertFalse(RIGHTS.mayHear(user, "hall/v1/#"));
            assertFalse(RIGHTS.mayHear(user, "$share/x/hall/v1/small/#"));
            assertFalse(RIGHTS.maySay(user, "hall/v1/small/+/x"));
        }
    }
}
