package cn.sansheng.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.kiosk.simulator.SimulatorMain;
import cn.sansheng.serial.pty.PtyPair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir private Path folder;

    @Test
    void withoutAConfigurationItIsWrongUsage() {
        assertEquals(2, Main.run());
        assertEquals(2, Main.run("--colour", "red"));
        assertEquals(2, Main.run("--config", folder.resolve("none.yaml").toString()));
        assertEquals(2, Main.run("simulate", "printer"));
        assertEquals(2, Main.run("simulate", "scanner"));
        assertEquals(2, Main.run("simulate", "telephone"));
        assertEquals(2, Main.run("simulate"));
    }

    @Test
    void aWindowIsAWidthAndAHeight() throws IOException {
        String file = station("kiosk", "printer: \"serial:" + folder + "/near\"");
        assertEquals(2, Main.run("--config", file, "--window", "large"));
    }

    @Test
    void everythingWrongWithTheDevicesIsSaidAtOnce() throws IOException {
        assertEquals(
                List.of(
                        "kind: must be kiosk, was boards",
                        "devices.telephone: a kiosk has no such device",
                        "devices.scanner: a scanner is written serial:/dev/…?baud=9600 or"
                                + " keyboard, was usb:1",
                        "devices.printer: is missing, as in"
                                + " \"serial:/dev/serial/by-id/usb-…?profile=generic-80&baud=115200\""),
                faults("boards", "telephone: \"serial:/dev/x\"\n  scanner: \"usb:1\""));
        assertEquals(
                List.of(
                        "devices.keys: pins must be five BCM numbers of 2 to 27, for"
                                + " up,down,confirm,back,help, was \"5,6,13,19\"",
                        "devices.speaker: volume of espeak-ng:/bin/true must be 0 to 200, was 300"),
                faults(
                        "kiosk",
                        """
                        printer: "serial:/dev/printer"
                          keys: "gpio:rpi?pins=5,6,13,19"
                          speaker: "espeak-ng:/bin/true?volume=300\"
                        """
                                .strip()));
        assertEquals(
                List.of(
                        "devices.printer: a printer is written"
                                + " serial:/dev/…?profile=generic-80&baud=115200,"
                                + " tcp://host:9100 or file:/dev/usb/lp0, was usb:printer"),
                faults("kiosk", "printer: \"usb:printer\""));
    }

    @Test
    void aCheckedPrinterAnswersOrNot() throws IOException, InterruptedException {
        String file = station("kiosk", "printer: \"serial:" + folder + "/near?baud=115200\"");
        assertEquals(1, Main.run("check", "--config", file));
        try (PtyPair cable = PtyPair.plugged(folder)) {
            Thread printer =
                    Thread.ofVirtual()
                            .start(() -> SimulatorMain.run("--line", cable.far().toString()));
            try {
                assertEquals(0, Main.run("check", "--config", file), cable::toString);
            } finally {
                printer.interrupt();
            }
        }
    }

    @Test
    void aPrinterOnTheNetworkOrBehindAFileIsCheckedToo() throws IOException {
        String file = station("kiosk", "printer: \"file:" + folder + "/spool\"");
        assertEquals(
                "printer file:%s/spool: ok, and tells nothing: a slip counts as printed when it was handed over"
                        .formatted(folder),
                checked(file, 0));
        file = station("kiosk", "printer: \"tcp://127.0.0.1:1?profile=epson-tm-t88\"");
        assertEquals("printer tcp://127.0.0.1:1: lost (Connection refused)", checked(file, 1));
        file = station("kiosk", "printer: \"tcp://10.0.0.5?profile=epson-tm-t8\"");
        assertEquals(2, Main.run("check", "--config", file));
    }

    @Test
    void aScannerThatIsAKeyboardIsConfiguredByThatWord() throws IOException {
        String file =
                station("kiosk", "printer: \"file:" + folder + "/spool\"\n  scanner: keyboard");
        assertTrue(
                checked(file, 0)
                        .endsWith(
                                "scanner keyboard: types into the window; hold a ticket before it there"));
    }

    private static String checked(String file, int code) {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, UTF_8));
        try {
            assertEquals(code, Main.run("check", "--config", file));
        } finally {
            System.setOut(before);
        }
        return said.toString(UTF_8).strip();
    }

    @Test
    void replaysATapeAndSaysWhenAFileIsNone() throws IOException {
        assertEquals(0, Main.run("replay", "src/test/resources/tapes/paper-out-in-a-job.tape"));
        assertEquals(2, Main.run("replay", folder.resolve("none").toString()));
        Path other = Files.writeString(folder.resolve("other"), "hall: small\n");
        assertEquals(2, Main.run("replay", other.toString()));
        assertEquals(2, Main.run("replay"));
    }

    @Test
    void recordsWhatHappensWhereAFileIsNamed() throws Exception {
        String devices = "printer: \"serial:" + folder + "/near\"";
        StationConfig config = StationConfig.load(Path.of(station("kiosk", devices)));
        Path tape = folder.resolve("tape");
        try (Station _ =
                Station.start(
                        config,
                        Devices.of(config),
                        folder.resolve("data"),
                        Optional.of(tape),
                        new LinkedBlockingQueue<>(),
                        _ -> {})) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> Files.exists(tape) && Files.readString(tape).contains("hub-gone"));
        }
        assertEquals(0, Main.run("replay", tape.toString()));
    }

    @Test
    void warmsUpWithoutPrinterHubOrDisplay() {
        assertEquals(0, Main.run("warm-up"));
    }

    @Test
    void cannotStartWithoutAFolderForItsFacts() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("data"), "");
        String file = station("kiosk", "printer: \"serial:" + folder + "/near\"");
        assertEquals(
                3,
                Main.run("--config", file, "--window", "540x960", "--data", notAFolder.toString()));
    }

    private List<String> faults(String kind, String devices) throws IOException {
        Path file = Path.of(station(kind, devices));
        return assertThrows(BadConfiguration.class, () -> Devices.of(StationConfig.load(file)))
                .faults();
    }

    private String station(String kind, String devices) throws IOException {
        Path file = folder.resolve("station.yaml");
        Files.writeString(
                file,
                """
                hall: small
                station: kiosk-1
                kind: %s
                broker: mqtt://127.0.0.1:1
                credential: secret
                devices:
                  %s
                """
                        .formatted(kind, devices));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file.toString();
    }
}
