package cn.sansheng.counter.wires;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.wires.WireEvent.ButtonPressed;
import cn.sansheng.counter.wires.WireEvent.PartChanged;
import cn.sansheng.messages.PartName;
import cn.sansheng.serial.pty.FarEnd;
import cn.sansheng.serial.pty.PtyPair;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PadOnALineTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final PartName BUTTONS = new PartName("buttons");
    private static final Surroundings REAL =
            new Surroundings(
                    System::nanoTime,
                    () -> Instant.EPOCH.plusNanos(System.nanoTime()),
                    () -> new UUID(0, 1));

    private final List<WireEvent> heard = new CopyOnWriteArrayList<>();

    @TempDir private Path folder;

    @Test
    void aPressOnThePadIsHeardOnceAndItsLampsAreTold() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd pad = FarEnd.reading(cable.far());
                Wires wires = open(cable, "")) {
            awaitTold(pad, "lit\n");
            press(pad, 4);
            awaitHeard(new ButtonPressed(4));
            wires.light(Set.of(4));
            awaitTold(pad, "lit 4\n");
            assertEquals(List.of(new ButtonPressed(4)), heard);
        }
    }

    @Test
    void anUnpluggedPadIsALostPartAndWorksAgainWithItsLampsWhenItIsBack() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                Wires wires = open(cable, "")) {
            wires.light(Set.of(1, 2, 3, 4, 5));
            cable.unplug();
            awaitHeard(new PartChanged(BUTTONS, "lost"));
            cable.plug();
            try (FarEnd pad = FarEnd.reading(cable.far())) {
                awaitHeard(new PartChanged(BUTTONS, "ok"));
                press(pad, 2);
                awaitHeard(new ButtonPressed(2));
            }
        }
    }

    @Test
    void aPadThatIsNotThereYetIsWaitedFor() throws Exception {
        try (PtyPair cable = PtyPair.unplugged(folder);
                Wires _ = open(cable, "")) {
            awaitHeard(new PartChanged(BUTTONS, "lost"));
            cable.plug();
            awaitHeard(new PartChanged(BUTTONS, "ok"));
        }
    }

    @Test
    void aPadOfBytesThatTellsNoReleasesLetsGoByItself() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd pad = FarEnd.reading(cable.far());
                Wires _ = open(cable, "?press=31,32,33,34,35")) {
            pad.say("5".getBytes(StandardCharsets.US_ASCII));
            awaitHeard(new ButtonPressed(5));
            await().atMost(SOON)
                    .until(() -> {
                        pad.say("1".getBytes(StandardCharsets.US_ASCII));
                        return heard.contains(new ButtonPressed(1));
                    });
        }
    }

    @Test
    void aPadThatToldItsStateAndFallsSilentIsLost() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd pad = FarEnd.reading(cable.far());
                Wires _ = open(cable, "")) {
            pad.say("state 00000\n".getBytes(StandardCharsets.US_ASCII));
            awaitHeard(new PartChanged(BUTTONS, "lost"));
            pad.say("state 00000\n".getBytes(StandardCharsets.US_ASCII));
            awaitHeard(new PartChanged(BUTTONS, "ok"));
        }
    }

    @Test
    void whatIsDownWhenThePadBeginsToSpeakWasNotPressed() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd pad = FarEnd.reading(cable.far());
                Wires _ = open(cable, "")) {
            say(pad, "state 00100");
            say(pad, "state 00101");
            awaitHeard(new ButtonPressed(5));
            say(pad, "state 00000");
            await().atMost(SOON)
                    .until(() -> {
                        press(pad, 3);
                        return heard.contains(new ButtonPressed(3));
                    });
            assertEquals(new ButtonPressed(5), heard.getFirst());
        }
    }

    /// Held for as long as a hand does.
    private static void press(FarEnd pad, int level) throws IOException {
        say(pad, "press " + level);
        long until = System.nanoTime() + Duration.ofMillis(150).toNanos();
        await().pollInterval(Duration.ofMillis(20)).until(() -> System.nanoTime() > until);
        say(pad, "release " + level);
    }

    private static void say(FarEnd pad, String line) throws IOException {
        pad.say((line + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void awaitHeard(WireEvent event) {
        await().atMost(SOON).until(() -> heard.contains(event));
    }

    private static void awaitTold(FarEnd pad, String line) {
        await().atMost(SOON)
                .until(() -> new String(pad.received(), StandardCharsets.US_ASCII).endsWith(line));
    }

    private Wires open(PtyPair cable, String settings) throws BadConfiguration, IOException {
        URI buttons = URI.create("serial:" + cable.near() + settings);
        return Wires.open(Map.of("buttons", buttons), Optional.empty(), REAL, heard::add);
    }
}
