package cn.sansheng.counter.wires;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.wires.WireEvent.ButtonPressed;
import cn.sansheng.counter.wires.WireEvent.PartChanged;
import cn.sansheng.counter.wires.WireEvent.Phone;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
class WiresOnSocketsTest {
    private static final LineId LINE = new LineId("25");
    private static final UUID CALL = new UUID(0, 1);
    private static final Surroundings REAL =
            new Surroundings(System::nanoTime, WiresOnSocketsTest::hallNow, () -> CALL);

    private final List<WireEvent> heard = new CopyOnWriteArrayList<>();

    @TempDir private Path folder;

    @Test
    void s27_aCallGoesFromTheSocketToItsFacts() throws Exception {
        try (Wires _ = openBoth();
                SocketTalk talk = new SocketTalk(pins())) {
            talk.say("ring");
            awaitHeard(new Phone(new Fact.PhoneRang(LINE, CALL, 1)));
            awaitHeard(new Phone(new Fact.PhoneRang(LINE, CALL, 2)));
            talk.say("off-hook");
            await().atMost(Duration.ofSeconds(10)).until(() -> heard.size() == 3);
            talk.say("on-hook");
            await().atMost(Duration.ofSeconds(10)).until(() -> heard.size() == 4);

            Fact.PhoneAnswered answered = (Fact.PhoneAnswered) ((Phone) heard.get(2)).fact();
            assertEquals(2, answered.rings());
            assertTrue(answered.seconds() > 5 && answered.seconds() < 10, answered::toString);
            assertEquals(Fact.PhoneEnded.class, ((Phone) heard.getLast()).fact().getClass());
        }
    }

    @Test
    void aPressIsHeardOnce() throws Exception {
        try (Wires _ = openBoth();
                SocketTalk talk = new SocketTalk(pins())) {
            talk.say("press 5");
            awaitHeard(new ButtonPressed(5));
            talk.say("release 5").say("bad").answer();
            talk.say("press 1");
            awaitHeard(new ButtonPressed(1));

            assertEquals(List.of(new ButtonPressed(5), new ButtonPressed(1)), heard);
        }
    }

    /// The socket is there a moment before the buttons are judged.
    @Test
    void aPressThatComesWithTheSocketIsHeard() throws Exception {
        Thread eager = Thread.ofVirtual().start(this::pressAsSoonAsThereIsASocket);
        try (Wires _ = openBoth()) {
            awaitHeard(new ButtonPressed(5));
            eager.join();
        }
    }

    @Test
    void whoWatchesIsToldOfTheLampsAsTheyAreAndAsTheyChange() throws Exception {
        try (Wires wires = openBoth();
                SocketTalk early = new SocketTalk(pins());
                SocketTalk late = new SocketTalk(pins());
                SocketTalk silent = new SocketTalk(pins())) {
            silent.say("watch");
            assertEquals("lit", early.say("watch").answer());
            wires.light(Set.of(1, 2, 3, 4, 5));
            assertEquals("lit 1 2 3 4 5", early.answer());
            assertEquals("lit 1 2 3 4 5", late.say("watch").answer());
            wires.light(Set.of(4));
            assertEquals("lit 4", early.answer());
            assertEquals("lit 4", late.answer());
            assertTrue(early.say("bad").answer().startsWith("error: known are"));
        }
    }

    @Test
    void aScriptThatDoesNotPauseIsTakenAtTheSpeedOfAHand() throws Exception {
        try (Wires _ = openBoth();
                SocketTalk talk = new SocketTalk(pins())) {
            talk.type("press 3\nrelease 3\npress 1\nrelease 1\nring\noff-hook\n");
            awaitHeard(new Phone(new Fact.PhoneRang(LINE, CALL, 1)));
            await().until(() -> heard.size() == 4);

            assertEquals(List.of(new ButtonPressed(3), new ButtonPressed(1)), heard.subList(0, 2));
        }
    }

    @Test
    void badLinesAreAnsweredAndTheRestGoesOn() throws Exception {
        try (Wires _ = openBoth();
                SocketTalk talk = new SocketTalk(pins())) {
            assertTrue(talk.say("press 9").answer().startsWith("error: known are"));
            assertTrue(talk.say("x".repeat(100_000)).answer().startsWith("error: known are"));
            talk.say("press 2\r");
            awaitHeard(new ButtonPressed(2));
        }
    }

    @Test
    void severalClientsAtOnceAndOneThatLeavesInTheMiddleOfALine() throws Exception {
        try (Wires _ = openBoth();
                SocketTalk stays = new SocketTalk(pins())) {
            stays.type("pre");
            try (SocketTalk leaves = new SocketTalk(pins())) {
                leaves.say("press 3").say("release 3").type("press 1");
                awaitHeard(new ButtonPressed(3));
            }
            stays.type("ss 4\n");
            awaitHeard(new ButtonPressed(4));

            assertEquals(List.of(new ButtonPressed(3), new ButtonPressed(4)), heard);
        }
    }

    @Test
    void eachDeviceMayHaveItsOwnSocket() throws Exception {
        Map<String, URI> devices = Map.of("buttons", uri("buttons"), "phone", uri("phone"));
        try (Wires _ = open(devices);
                SocketTalk buttons = new SocketTalk(folder.resolve("buttons"));
                SocketTalk phone = new SocketTalk(folder.resolve("phone"))) {
            assertEquals("error: no telephone on this socket", buttons.say("ring").answer());
            assertEquals("error: no buttons on this socket", phone.say("press 1").answer());
            phone.say("ring");
            buttons.say("press 5");
            awaitHeard(new ButtonPressed(5));
            awaitHeard(new Phone(new Fact.PhoneRang(LINE, CALL, 1)));
        }
    }

    @Test
    void theSocketIsItsOwnersAndGoesWithTheProgram() throws Exception {
        try (Wires wires = openBoth()) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(pins())));
            assertEquals(
                    Map.of(new PartName("buttons"), "ok", new PartName("phone"), "ok"),
                    wires.partsAtBirth());
        }

        assertFalse(Files.exists(pins()));
    }

    @Test
    void aSocketThatADeadProgramLeftIsReplaced() throws Exception {
        try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(pins()));
        }
        assertTrue(Files.exists(pins()));

        try (Wires _ = openBoth();
                SocketTalk talk = new SocketTalk(pins())) {
            talk.say("press 1");
            awaitHeard(new ButtonPressed(1));
        }
    }

    @Test
    void neitherALivingProgramNorAFileIsPushedAside() throws Exception {
        try (Wires _ = openBoth()) {
            String taken = message(assertThrows(IOException.class, this::openBoth));
            assertTrue(taken.endsWith("another program listens there"), taken);
            assertTrue(Files.exists(pins()));
        }
        Files.writeString(pins(), "somebody's notes");

        String file = message(assertThrows(IOException.class, this::openBoth));

        assertTrue(file.endsWith("a file of another kind is there"), file);
        assertEquals("somebody's notes", Files.readString(pins()));
    }

    @Test
    void aSocketThatWasTakenAwayIsALostPart() throws Exception {
        try (Wires _ = openBoth()) {
            Files.delete(pins());

            awaitHeard(new PartChanged(new PartName("buttons"), "lost"));
            awaitHeard(new PartChanged(new PartName("phone"), "lost"));
        }
    }

    @Test
    void withoutDevicesThereIsNothingToHear() throws Exception {
        try (Wires wires = open(Map.of())) {
            assertEquals(Map.of(), wires.partsAtBirth());
        }
    }

    private void pressAsSoonAsThereIsASocket() {
        await().pollInterval(Duration.ofMillis(1))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> {
                    try (SocketTalk talk = new SocketTalk(pins())) {
                        return talk.say("press 5").say("bad").answer().startsWith("error");
                    }
                });
    }

    private void awaitHeard(WireEvent event) {
        await().atMost(Duration.ofSeconds(15)).until(() -> heard.contains(event));
    }

    private Wires openBoth() throws BadConfiguration, IOException {
        return open(Map.of("buttons", uri("pins"), "phone", uri("pins")));
    }

    private Wires open(Map<String, URI> devices) throws BadConfiguration, IOException {
        return Wires.open(devices, Optional.of(LINE), REAL, heard::add);
    }

    private URI uri(String name) {
        return URI.create("simulated:" + folder.resolve(name));
    }

    private Path pins() {
        return folder.resolve("pins");
    }

    private static String message(Throwable trouble) {
        return "" + trouble.getMessage();
    }

    /// A hall whose clock follows the machine's own.
    private static Instant hallNow() {
        return Instant.EPOCH.plusNanos(System.nanoTime());
    }
}
