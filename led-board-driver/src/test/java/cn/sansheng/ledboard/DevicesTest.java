package cn.sansheng.ledboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.Credential;
import cn.sansheng.client.StationConfig;
import cn.sansheng.ledboard.Device.Board;
import cn.sansheng.ledboard.layout.BoardLayout;
import cn.sansheng.ledboard.protocol.Brightness;
import cn.sansheng.ledboard.protocol.OnbonScreen;
import cn.sansheng.ledboard.protocol.alpha.AlphaSign;
import cn.sansheng.ledboard.show.BoardPlan;
import cn.sansheng.ledboard.voice.English;
import cn.sansheng.ledboard.voice.Zone;
import cn.sansheng.messages.BoardId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.HallId;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.StationKind;
import cn.sansheng.messages.StationName;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import cn.sansheng.serial.LineForm;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevicesTest {
    @Test
    void readsLinesAndBoardsAndNothingElse() throws BadConfiguration {
        Devices devices =
                Devices.of(
                        station(
                                StationKind.BOARDS,
                                Map.of(
                                        "line-1", "serial:/dev/ttyUSB0?baud=57600",
                                        "board-hall",
                                                "onbon:line-1?address=25&width=192&height=112&idle=欢迎/光临")));
        assertEquals(
                new Devices(
                        Map.of("line-1", new LineAddress(Path.of("/dev/ttyUSB0"), 57_600)),
                        List.of(
                                new Board(
                                        new BoardPlan(
                                                new BoardId("hall"),
                                                "line-1",
                                                new BoardLayout(192, 112),
                                                "欢迎/光临"),
                                        new OnbonScreen(25),
                                        25,
                                        LineHabit.ONBON,
                                        Optional.empty(),
                                        Optional.empty())),
                        List.of()),
                devices);
    }

    @Test
    void aLoudspeakerNeedsNoBoard() throws BadConfiguration {
        String text =
                "sound:default?counters=1,2&volume=08:00-80,18:00-50&english=yes&clips=/srv/clips";
        Devices devices = Devices.of(station(StationKind.BOARDS, Map.of("voice-east", text)));
        assertEquals(
                new Devices(
                        Map.of(),
                        List.of(),
                        List.of(
                                new Device.Voice(
                                        new Zone(
                                                "east", Set.of(new CounterId(1), new CounterId(2))),
                                        DeviceUri.parse(text),
                                        Brightness.parse("08:00-80,18:00-50"),
                                        ZoneId.of("Asia/Shanghai"),
                                        English.ALWAYS,
                                        Optional.of(Path.of("/srv/clips"))))),
                devices);
    }

    @Test
    void aLoudspeakersMistakesAreNamedWithTheirPlace() {
        assertEquals(
                List.of(
                        "devices.hall: a loudspeaker is named voice-…",
                        "devices.voice-a: volume is at most 100, was 08:00-180",
                        "devices.voice-b: a loudspeaker is written sound:CARD (or sound:default),"
                                + " or wav:FOLDER",
                        "devices.voice-c: counters names one twice: 3,3",
                        "devices.voice-d: english is asked, yes or no"),
                faults(
                        StationKind.BOARDS,
                        Map.of(
                                "hall", "sound:default",
                                "voice-a", "sound:default?volume=08:00-180",
                                "voice-b", "wav:?english=no",
                                "voice-c", "wav:/tmp/x?counters=3,3",
                                "voice-d", "wav:/tmp/x?english=maybe")));
    }

    @Test
    void theUsualBoardIsACountersAtAddressOne() throws BadConfiguration {
        Devices devices =
                Devices.of(
                        station(
                                StationKind.BOARDS,
                                Map.of("l", "serial:/dev/ttyS0", "board-3", "onbon:l")));
        assertEquals(
                List.of(
                        new Board(
                                new BoardPlan(
                                        new BoardId("3"), "l", new BoardLayout(128, 32), "热情为您服务"),
                                new OnbonScreen(1),
                                1,
                                LineHabit.ONBON,
                                Optional.empty(),
                                Optional.empty())),
                devices.boards());
    }

    @Test
    void boardsMayNameTheDeviceFileAndThenShareIt() throws BadConfiguration {
        Devices devices =
                Devices.of(
                        station(
                                StationKind.BOARDS,
                                Map.of(
                                        "board-1", "onbon:/dev/ttyUSB0?baud=57600&address=1",
                                        "board-2", "onbon:/dev/ttyUSB0?baud=57600&address=2")));
        assertEquals(
                Map.of("/dev/ttyUSB0", new LineAddress(Path.of("/dev/ttyUSB0"), 57_600)),
                devices.lines());
        assertEquals(
                List.of("/dev/ttyUSB0", "/dev/ttyUSB0"),
                devices.plans().stream().map(BoardPlan::line).toList());
    }

    @Test
    void oneDeviceFileHasOneSpeed() {
        assertEquals(
                List.of(
                        "devices.board-2: serial:/dev/ttyUSB0 has two speeds, 57600 8N1 and 9600 8N1"),
                faults(
                        StationKind.BOARDS,
                        Map.of(
                                "board-1", "onbon:/dev/ttyUSB0?baud=57600&address=1",
                                "board-2", "onbon:/dev/ttyUSB0?address=2")));
    }

    @Test
    void everyMistakeIsNamedWithItsPlace() {
        List<String> faults =
                faults(
                        StationKind.KIOSK,
                        Map.of(
                                "line-1", "serial:/dev/ttyUSB0",
                                "line-2", "serial:/dev/ttyUSB1",
                                "line-3", "serial:ttyUSB2",
                                "board-1", "onbon:line-1?address=1",
                                "board-2", "onbon:line-1?address=1",
                                "board-4", "onbon:line-9",
                                "board-5", "onbon:line-1?width=130",
                                "board-6", "onbon:line-1?speed=3",
                                "screen", "onbon:line-1",
                                "printer", "parallel:lpt1"));
        assertEquals(
                List.of(
                        "kind: must be boards, was kiosk",
                        "devices.board-5: width of onbon:line-1 must be a multiple of 8, was 130",
                        "devices.board-6: unknown setting speed of onbon:line-1",
                        "devices.line-3: a serial line is written serial:/dev/…?baud=9600, was"
                                + " serial:ttyUSB2",
                        "devices.printer: must begin with serial: (a line), onbon:, alpha: or"
                                + " number: (a board), sound: or wav: (a loudspeaker), was"
                                + " parallel:lpt1",
                        "devices.screen: a board is named board-…, as the hub's view of it",
                        "devices.board-2: address 1 is taken on line-1",
                        "devices.board-4: there is no line line-9",
                        "devices.line-2: no board hangs on it"),
                faults);
    }

    @Test
    void anAlphaBoardSetsTheFormOfItsLine() throws BadConfiguration {
        Devices devices =
                Devices.of(
                        station(
                                StationKind.BOARDS,
                                Map.of(
                                        "line-1", "serial:/dev/ttyUSB0",
                                        "line-2", "serial:/dev/ttyUSB1?baud=4800&form=8N1",
                                        "board-1", "alpha:line-1?address=5&zone=Asia/Urumqi",
                                        "board-2", "alpha:line-2?brightness=08:00-100,18:00-58",
                                        "board-3", "alpha:/dev/ttyUSB2?address=255")));
        LineForm seven = LineForm.parse("7E1");
        assertEquals(
                Map.of(
                        "line-1", new LineAddress(Path.of("/dev/ttyUSB0"), 9600, seven),
                        "line-2", new LineAddress(Path.of("/dev/ttyUSB1"), 4800),
                        "/dev/ttyUSB2", new LineAddress(Path.of("/dev/ttyUSB2"), 9600, seven)),
                devices.lines());
        assertEquals(
                List.of(
                        AlphaSign.of(5, ZoneId.of("Asia/Urumqi"), Optional.empty()),
                        AlphaSign.of(
                                1,
                                ZoneId.of("Asia/Shanghai"),
                                Optional.of(Brightness.parse("08:00-100,18:00-58"))),
                        AlphaSign.of(255, ZoneId.of("Asia/Shanghai"), Optional.empty())),
                devices.boards().stream().map(Board::speech).toList());
    }

    @Test
    void whatAnAlphaBoardCannotDoIsNamed() {
        assertEquals(
                List.of(
                        "devices.board-1: width of alpha:line-1 must be 8 to 248, was 256",
                        "devices.board-2: alpha:line-1 has room for more than the 86 Chinese"
                                + " characters that an Alpha board keeps",
                        "devices.board-3: an Alpha board is as bright as 100, 86, 72, 58, 44"
                                + " percent, not 60",
                        "devices.board-4: brightness is written 08:00-100,18:00-58, was 8-100",
                        "devices.board-5: address of alpha:line-1 must be 1 to 255, was 256",
                        "devices.board-6: zone is written like Asia/Shanghai, was Mars",
                        "devices.board-7: unknown setting brightness of onbon:line-1",
                        "devices.board-9: line-1 already speaks alpha, this board onbon"),
                faults(
                        StationKind.BOARDS,
                        Map.of(
                                "line-1", "serial:/dev/ttyUSB0",
                                "board-1", "alpha:line-1?width=256",
                                "board-2", "alpha:line-1?width=248&height=96",
                                "board-3", "alpha:line-1?brightness=08:00-60",
                                "board-4", "alpha:line-1?brightness=8-100",
                                "board-5", "alpha:line-1?address=256",
                                "board-6", "alpha:line-1?zone=Mars",
                                "board-7", "onbon:line-1?brightness=08:00-100",
                                "board-8", "alpha:line-1?address=8",
                                "board-9", "onbon:line-1?address=9")));
    }

    @Test
    void aNumberBoardIsOfAKindThatIsShippedOrDescribedInAFile(@TempDir Path folder)
            throws BadConfiguration, IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own, "{baud: 4800, form: \"8E1\", digits: 4, frame: [address, digits, sum]}");
        Devices devices =
                Devices.of(
                        station(
                                StationKind.BOARDS,
                                Map.of(
                                        "line-1", "serial:/dev/ttyUSB0",
                                        "board-1", "number:line-1?kind=four-byte&address=1",
                                        "board-2", "number:line-1?kind=four-byte&address=2",
                                        "board-3", "number:/dev/ttyUSB1?address=3&kind=" + own,
                                        "board-4", "number:/dev/ttyUSB2?kind=xunpeng")));
        assertEquals(
                Map.of(
                        "line-1", new LineAddress(Path.of("/dev/ttyUSB0"), 9600),
                        "/dev/ttyUSB1",
                                new LineAddress(
                                        Path.of("/dev/ttyUSB1"), 4800, LineForm.parse("8E1")),
                        "/dev/ttyUSB2", new LineAddress(Path.of("/dev/ttyUSB2"), 9600)),
                devices.lines());
        assertEquals(4, devices.boards().size());
    }

    @Test
    void aWrongNumberBoardIsNamedWithItsFile(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, "frame: [adress, low]");
        assertEquals(
                List.of(
                        "devices.board-1: kind is needed: four-byte, xunpeng or a description's"
                                + " file",
                        "devices.board-2: kind must be four-byte, xunpeng or a file that begins"
                                + " with /, was roman",
                        "devices.board-3: "
                                + own
                                + ": frame: each part is two hexadecimal digits,"
                                + " address, address-digits, high, low, digits, text, sum or xor,"
                                + " was adress",
                        "devices.board-4: /nowhere.yaml cannot be read",
                        "devices.board-5: boards of kind xunpeng have no address",
                        "devices.board-7: address 1 is taken on line-1"),
                faults(
                        StationKind.BOARDS,
                        Map.of(
                                "line-1", "serial:/dev/ttyUSB0",
                                "board-1", "number:line-1",
                                "board-2", "number:line-1?kind=roman",
                                "board-3", "number:line-1?kind=" + own,
                                "board-4", "number:line-1?kind=/nowhere.yaml",
                                "board-5", "number:line-1?kind=xunpeng&address=2",
                                "board-6", "number:line-1?kind=xunpeng",
                                "board-7", "number:line-1?kind=xunpeng")));
    }

    @Test
    void boardsAreRepaintedAsOftenAsTheirLineAllows() throws BadConfiguration {
        Map<String, String> devices = new TreeMap<>();
        devices.put("line-1", "serial:/dev/ttyUSB0");
        for (int board = 1; board <= 12; board++) {
            devices.put("board-" + board, "onbon:line-1?address=" + board);
        }
        devices.put("board-20", "onbon:/dev/ttyUSB1?answers=yes");
        devices.put("board-21", "alpha:/dev/ttyUSB2");
        devices.put("board-22", "onbon:/dev/ttyUSB3?repaint=30");
        Map<String, Long> seconds =
                Devices.of(station(StationKind.BOARDS, devices)).plans().stream()
                        .collect(
                                Collectors.toMap(
                                        plan -> plan.id().toString(),
                                        plan -> plan.repaint().toSeconds()));
        assertEquals(6, seconds.get("1"), "twelve on one line");
        assertEquals(4, seconds.get("20"));
        assertEquals(4, seconds.get("21"));
        assertEquals(30, seconds.get("22"));
    }

    @Test
    void aStationWithoutBoardsIsAMistake() {
        assertEquals(1, faults(StationKind.BOARDS, Map.of()).size());
    }

    private static List<String> faults(StationKind kind, Map<String, String> devices) {
        return assertThrows(BadConfiguration.class, () -> Devices.of(station(kind, devices)))
                .faults();
    }

    private static StationConfig station(StationKind kind, Map<String, String> devices) {
        return new StationConfig(
                new HallId("small"),
                new StationName("boards"),
                kind,
                URI.create("mqtt://127.0.0.1:1883"),
                new Credential("secret"),
                Optional.empty(),
                Optional.empty(),
                Language.ZH,
                devices.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> URI.create(each.getValue()))),
                Optional.empty());
    }
}
