package cn.sansheng.hub.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Broker;
import cn.sansheng.hub.journal.CannotOpenStore;
import cn.sansheng.hub.journal.Database;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StationsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final HallConfig HALL =
            TestHall.config(new Broker.Embedded("127.0.0.1", 1883), Optional.empty());

    @TempDir Path folder;

    private final List<StationName> cut = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Database database;
    private Stations stations;

    @BeforeEach
    void open() throws CannotOpenStore {
        database = Database.open(new HallConfig.Store.H2(folder.resolve("store")));
        stations = new Stations(database.pool(), HALL, InstantSource.fixed(NOW), cut::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private boolean accepted(String user, String password) {
        return new StationCredentials(database.pool(), TestHall.HALL).accept(user, password);
    }

    /// As typed, over the text that a running hub is asked with.
    private int type(String... words) {
        StationCommands remote = StationTalk.over(line -> StationTalk.answer(stations, line));
        StationCommand command =
                new StationCommand(hall -> remote, new PrintWriter(out), new PrintWriter(err));
        return new CommandLine(command).execute(words);
    }

    private StationConfig added(String name, String kind) throws BadConfiguration {
        Path file = folder.resolve(name + ".yaml");
        assertEquals(
                0,
                type(
                        "add",
                        name,
                        "--kind",
                        kind,
                        "--config",
                        "hall.yaml",
                        "--out",
                        file.toString()),
                err.toString());
        return StationConfig.load(file);
    }

    @Test
    void writesAFileThatTheStationItselfCanRead() throws Exception {
        StationConfig counter = added("counter-1", "counter");
        assertEquals(TestHall.HALL, counter.hall());
        assertEquals(new StationName("counter-1"), counter.station());
        assertEquals(StationKind.COUNTER, counter.kind());
        assertEquals(URI.create("mqtt://127.0.0.1:1883"), counter.broker());
        assertEquals(Optional.of(new CounterId(1)), counter.counter());
        assertEquals(Optional.of(new LineId("8001")), counter.line());
        assertTrue(accepted("counter-1", counter.credential().secret()));
        assertEquals(Optional.empty(), added("kiosk-1", "kiosk").counter());
    }

    @Test
    void keepsTheFileFromOtherEyesAndTheSecretFromTheStore() throws Exception {
        StationConfig kiosk = added("kiosk-1", "kiosk");
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("kiosk-1.yaml"))));
        assertFalse(out.toString().contains(kiosk.credential().secret()));
        StationCredential kept =
                new StationCredentials(database.pool(), TestHall.HALL).all().getFirst();
        assertTrue(kept.hash().text().startsWith("$7$101$"));
        assertEquals(NOW, kept.madeAt());
    }

    @Test
    void acceptsOnlyTheRightSecretOfTheRightStation() throws Exception {
        String kiosk = added("kiosk-1", "kiosk").credential().secret();
        String other = added("kiosk-2", "kiosk").credential().secret();
        assertTrue(accepted("kiosk-1", kiosk));
        assertFalse(accepted("kiosk-1", other));
        assertFalse(accepted("kiosk-2", kiosk));
        assertFalse(accepted("kiosk-1", ""));
        assertFalse(accepted("stranger", kiosk));
    }

    @Test
    void revokesAndMakesAnewButNeverTwoAtOnce() throws Exception {
        String first = added("kiosk-1", "kiosk").credential().secret();
        assertEquals(2, type("add", "kiosk-1", "--kind", "kiosk", "--config", "h", "--out", "x"));
        assertEquals(
                "kiosk-1 has a credential already; `station revoke kiosk-1` ends it",
                err.toString().strip());
        assertEquals(0, type("revoke", "kiosk-1", "--config", "hall.yaml"));
        assertEquals(List.of(new StationName("kiosk-1")), cut);
        assertFalse(accepted("kiosk-1", first));
        String second = added("kiosk-1", "kiosk").credential().secret();
        assertTrue(accepted("kiosk-1", second));
        assertFalse(accepted("kiosk-1", first));
    }

    @Test
    void saysWhatIsWrong() {
        assertWrong(
                "hall.yaml lists no station kiosk-9; it lists kiosk-1, kiosk-2, counter-1,"
                        + " counter-2, boards-1, boards-2",
                "add",
                "kiosk-9",
                "--kind",
                "kiosk",
                "--config",
                "h");
        assertWrong(
                "hall.yaml lists kiosk-1 as kiosk, not as boards",
                "add",
                "kiosk-1",
                "--kind",
                "boards",
                "--config",
                "h");
        assertWrong(
                "--kind is kiosk, counter or boards, not 'printer'",
                "add",
                "kiosk-1",
                "--kind",
                "printer",
                "--config",
                "h");
        assertWrong("kiosk-1 has no credential", "revoke", "kiosk-1", "--config", "h");
        assertWrong(
                "hall.yaml names no external broker",
                "export-mosquitto",
                "--config",
                "h",
                "--out",
                folder.toString());
    }

    private void assertWrong(String sentence, String... words) {
        err.getBuffer().setLength(0);
        assertEquals(2, type(words));
        assertEquals(sentence, err.toString().strip());
    }

    @Test
    void makesNoSecretThatCouldNotBeWritten() throws IOException {
        String file = folder.resolve("missing/kiosk-1.yaml").toString();
        assertEquals(2, type("add", "kiosk-1", "--kind", "kiosk", "--config", "h", "--out", file));
        assertEquals(List.of(), new StationCredentials(database.pool(), TestHall.HALL).all());
    }

    @Test
    void listsEveryStationWithItsStanding() throws Exception {
        added("kiosk-1", "kiosk");
        added("counter-2", "counter");
        stations.revoke(new StationName("counter-2"));
        assertEquals(0, type("list", "--config", "hall.yaml"));
        List<String> shown =
                out.toString().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertEquals(
                List.of(
                        "STATION KIND COUNTER CREDENTIAL",
                        "kiosk-1 kiosk - since 2026-11-23T01:00:00Z",
                        "kiosk-2 kiosk - none",
                        "counter-1 counter 1 none",
                        "counter-2 counter 2 revoked 2026-11-23T01:00:00Z",
                        "boards-1 boards - none",
                        "boards-2 boards - none"),
                shown.subList(shown.size() - 7, shown.size()));
    }

    @Test
    void tellsStationsWhereABrokerOnAllInterfacesIs() {
        assertEquals(
                URI.create("mqtt://hall.example:1883"),
                StationYaml.broker(
                        TestHall.config(new Broker.Embedded("0.0.0.0", 1883), Optional.empty())));
        assertEquals(
                URI.create("mqtts://10.0.0.5:8883"),
                StationYaml.broker(
                        TestHall.config(
                                new Broker.Embedded("10.0.0.5", 8883),
                                Optional.of(
                                        new HallConfig.Tls(Path.of("c.pem"), Path.of("k.pem"))))));
    }
}
