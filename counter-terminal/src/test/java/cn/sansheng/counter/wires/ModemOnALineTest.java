package cn.sansheng.counter.wires;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.wires.WireEvent.PartChanged;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import cn.sansheng.serial.pty.FarEnd;
import cn.sansheng.serial.pty.PtyPair;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(60)
class ModemOnALineTest {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final LineId LINE = new LineId("25");
    private static final UUID CALL = new UUID(0, 1);
    private static final PartName PHONE = new PartName("phone");

    /// Six seconds of the wires are one of the test's.
    private static final int SPEED = 6;

    private static final Surroundings QUICK =
            new Surroundings(
                    () -> System.nanoTime() * SPEED,
                    () -> Instant.EPOCH.plusNanos(System.nanoTime() * SPEED),
                    () -> CALL);

    private final List<WireEvent> heard = new CopyOnWriteArrayList<>();

    @TempDir private Path folder;

    @Test
    void s27_aCallGoesFromTheModemToItsFacts() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd modem = FarEnd.reading(cable.far());
                Wires _ = open(cable)) {
            say(modem, "\r\nRING\r\n");
            awaitFacts(1);
            pass(Duration.ofSeconds(2));
            say(modem, "\u0010R");
            awaitFacts(2);
            say(modem, "\u0010H");
            awaitFacts(3);
            say(modem, "\u0010h");
            awaitFacts(4);

            assertEquals(new Fact.PhoneRang(LINE, CALL, 1), facts().get(0));
            assertEquals(new Fact.PhoneRang(LINE, CALL, 2), facts().get(1));
            assertEquals(2, ((Fact.PhoneAnswered) facts().get(2)).rings());
            assertEquals(Fact.PhoneEnded.class, facts().get(3).getClass());
        }
    }

    @Test
    void theModemIsSetUpOneCommandAfterTheOther() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd modem = FarEnd.reading(cable.far());
                Wires _ = open(cable)) {
            for (String command :
                    List.of("ATE0V1Q0S0=0", "AT+VCID=0", "AT#CID=0", "AT+FCLASS=8", "AT+VLS=0")) {
                await().atMost(SOON).until(() -> received(modem).endsWith(command + "\r"));
                say(modem, "\r\nOK\r\n");
            }
        }
    }

    @Test
    void aModemThatIsPulledOutIsALostPartAndWorksAgainWhenItIsBack() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                Wires _ = open(cable)) {
            try (FarEnd modem = FarEnd.reading(cable.far())) {
                say(modem, "\r\nRING\r\n");
                awaitFacts(1);
            }
            cable.unplug();
            awaitHeard(new PartChanged(PHONE, "lost"));
            awaitFacts(2);
            assertEquals(new Fact.PhoneAbandoned(LINE, CALL, 1), facts().getLast());
            cable.plug();
            try (FarEnd modem = FarEnd.reading(cable.far())) {
                say(modem, "\r\nOK\r\n");
                awaitHeard(new PartChanged(PHONE, "ok"));
                say(modem, "\r\nRING\r\n");
                awaitFacts(3);
            }
        }
    }

    @Test
    void aModemThatDoesNotAnswerIsLostUntilItDoes() throws Exception {
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd modem = FarEnd.reading(cable.far());
                Wires _ = open(cable)) {
            awaitHeard(new PartChanged(PHONE, "lost"));
            await().atMost(SOON)
                    .until(() -> {
                        say(modem, "\r\nOK\r\n");
                        return heard.getLast().equals(new PartChanged(PHONE, "ok"));
                    });
        }
    }

    @Test
    void aCallersNumberIsInNoLogAndNoEvent() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        try (PtyPair cable = PtyPair.plugged(folder);
                FarEnd modem = FarEnd.reading(cable.far());
                Wires _ = open(cable)) {
            say(modem, "\r\nRING\r\n\r\nNMBR = 13800138000\r\n+VCID: 13800138000\r\n");
            say(modem, "801E0B3133383030313338303030\r\n");
            awaitFacts(1);
            say(modem, "\u0010H");
            awaitFacts(2);
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }

        List<String> lines = log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertEquals(
                List.of(),
                lines.stream().filter(it -> it.contains("138") || it.contains("3133")).toList());
        assertEquals(
                List.of(), heard.stream().filter(it -> it.toString().contains("138")).toList());
    }

    /// Of the wires' time.
    private static void pass(Duration time) {
        long until = System.nanoTime() + time.toNanos() / SPEED;
        await().pollInterval(Duration.ofMillis(20)).until(() -> System.nanoTime() > until);
    }

    private static void say(FarEnd modem, String words) throws IOException {
        modem.say(words.getBytes(US_ASCII));
    }

    private static String received(FarEnd modem) {
        return new String(modem.received(), US_ASCII);
    }

    private List<Fact> facts() {
        return heard.stream()
                .<Fact>mapMulti((event, out) -> {
                    if (event instanceof WireEvent.Phone(var fact)) {
                        out.accept(fact);
                    }
                })
                .toList();
    }

    private void awaitFacts(int count) {
        await().atMost(SOON).until(() -> facts().size() == count);
    }

    private void awaitHeard(WireEvent event) {
        await().atMost(SOON).until(() -> heard.contains(event));
    }

    private Wires open(PtyPair cable) throws BadConfiguration, IOException {
        Map<String, URI> devices = Map.of("phone", URI.create("modem:" + cable.near()));
        return Wires.open(devices, Optional.of(LINE), QUICK, heard::add);
    }
}
