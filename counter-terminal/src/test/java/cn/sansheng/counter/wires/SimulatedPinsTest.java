package cn.sansheng.counter.wires;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.counter.pins.Pin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimulatedPinsTest {
    private static final List<Pin> PHONE = List.of(new Pin.Ring(), new Pin.Hook());

    private final List<String> seen = new ArrayList<>();
    private SimulatedPins pins = SimulatedPins.idle(all());

    @Test
    void aButtonFollowsItsWords() {
        tell("press 5", 0);
        tell("press 5", 10);
        tell("release 5", 200);

        assertEquals(List.of("0 Button[level=5] ACTIVE", "200 Button[level=5] IDLE"), seen);
    }

    @Test
    void theBellRingsAsAnExchangeDoes() {
        tell("ring", 100);
        pass(10_500);

        assertEquals(
                List.of(
                        "100 Ring[] ACTIVE",
                        "1100 Ring[] IDLE",
                        "5100 Ring[] ACTIVE",
                        "6100 Ring[] IDLE",
                        "10100 Ring[] ACTIVE"),
                seen);
    }

    @Test
    void theBellStopsWhenToldAndWhenTheHandsetGoesUp() {
        tell("ring", 0);
        tell("ring-stop", 400);
        tell("ring", 20_000);
        tell("off-hook", 20_500);
        tell("on-hook", 30_000);
        pass(60_000);

        assertEquals(
                List.of(
                        "0 Ring[] ACTIVE",
                        "400 Ring[] IDLE",
                        "20000 Ring[] ACTIVE",
                        "20500 Hook[] ACTIVE",
                        "20500 Ring[] IDLE",
                        "30000 Hook[] IDLE"),
                seen);
    }

    @Test
    void ringingAgainChangesNothing() {
        tell("ring", 0);
        tell("ring", 900);
        pass(1_000);

        assertEquals(List.of("0 Ring[] ACTIVE", "1000 Ring[] IDLE"), seen);
    }

    @Test
    void badLinesAreAnsweredAndChangeNothing() {
        Optional<String> known =
                Optional.of(
                        "error: known are press N, release N (N is 1 to 5), ring, ring-stop,"
                                + " off-hook, on-hook, watch");
        for (String bad :
                List.of("", "press", "press 6", "press 1 2", "Press 1", "ring 3", "hello")) {
            assertEquals(known, answer(bad), bad);
        }
        assertEquals(List.of(), seen);
    }

    @Test
    void whatIsNotOnThisSocketIsSaid() {
        pins = SimulatedPins.idle(PHONE);
        assertEquals(Optional.of("error: no buttons on this socket"), answer("press 1"));

        pins = SimulatedPins.idle(WirePlan.BUTTON_PINS);
        assertEquals(Optional.of("error: no telephone on this socket"), answer("ring"));
    }

    @Test
    void nobodyCanRingWhileTheHandsetIsUp() {
        tell("off-hook", 0);

        assertEquals(Optional.of("error: the handset is up"), answer("ring"));
    }

    private static List<Pin> all() {
        List<Pin> all = new ArrayList<>(WirePlan.BUTTON_PINS);
        all.addAll(PHONE);
        return all;
    }

    private Optional<String> answer(String line) {
        return pins.told(line, Duration.ZERO).error();
    }

    private void tell(String line, long millis) {
        pass(millis);
        take(pins.told(line, Duration.ofMillis(millis)), millis);
    }

    /// As its owner does: at every turn of the bell.
    private void pass(long millis) {
        Optional<Duration> due = pins.nextChange();
        while (due.isPresent() && due.get().toMillis() <= millis) {
            take(pins.passed(due.get()), due.get().toMillis());
            due = pins.nextChange();
        }
    }

    private void take(SimulatedPins.Step step, long millis) {
        pins = step.next();
        assertEquals(Optional.empty(), step.error());
        step.changes()
                .forEach(change -> seen.add(millis + " " + change.pin() + " " + change.signal()));
    }
}
