package cn.sansheng.counter.wires;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.buttons.PadSpeech;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.counter.sip.Account;
import cn.sansheng.counter.sip.Login;
import cn.sansheng.messages.LineId;
import cn.sansheng.serial.LineAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WirePlanTest {
    private static final Optional<LineId> LINE = Optional.of(new LineId("25"));
    private static final Set<Pin> BUTTONS = Set.copyOf(WirePlan.BUTTON_PINS);
    private static final Set<Pin> PHONE = Set.of(new Pin.Ring(), new Pin.Hook());

    @Test
    void pinsAreListedFromLevelOneToLevelFive() throws BadConfiguration {
        assertEquals(
                new WirePlan(
                        new Pi4jPins.Wiring(
                                Map.of(
                                        new Pin.Button(1), 5,
                                        new Pin.Button(2), 6,
                                        new Pin.Button(3), 13,
                                        new Pin.Button(4), 19,
                                        new Pin.Button(5), 26,
                                        new Pin.Ring(), 17,
                                        new Pin.Hook(), 27),
                                Map.of(1, 12, 2, 16, 3, 20, 4, 21, 5, 25)),
                        Map.of(),
                        Optional.empty(),
                        LINE.map(line -> new PhonePlan(line, new PhoneSource.Pins()))),
                plan(
                        "buttons=gpio:rpi?pins=5,6,13,19,26&lamps=12,16,20,21,25",
                        "phone=gpio:rpi?ring=17&hook=27"));
    }

    @Test
    void bothDevicesMayShareASocketOrHaveTheirOwn() throws BadConfiguration {
        Set<Pin> all = new java.util.HashSet<>(BUTTONS);
        all.addAll(PHONE);

        assertEquals(
                Map.of(Path.of("/run/pins"), all),
                plan("buttons=simulated:/run/pins", "phone=simulated:/run/pins").sockets());
        assertEquals(
                Map.of(Path.of("/run/a"), BUTTONS, Path.of("/run/b"), PHONE),
                plan("buttons=simulated:/run/a", "phone=simulated:/run/b").sockets());
    }

    @Test
    void aCounterMayHaveNeither() throws BadConfiguration {
        assertEquals(
                new WirePlan(
                        new Pi4jPins.Wiring(Map.of(), Map.of()),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty()),
                WirePlan.of(Map.of("printer", URI.create("serial:/dev/ttyUSB0")), LINE));
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndWithItsPlace() {
        assertEquals(
                List.of(
                        "devices.buttons: pins must be five BCM numbers, for the levels 1,2,3,4,5,"
                                + " was \"5,6,13\"",
                        "devices.phone: hook must be a BCM number of 2 to 27, was \"\""),
                faults(LINE, "buttons=gpio:rpi?pins=5,6,13", "phone=gpio:rpi?ring=17"));
    }

    @Test
    void eachMistakeHasItsSentence() {
        assertFault(
                "buttons: must begin with gpio:, serial: or simulated:, was usb:1",
                "buttons=usb:1");
        assertFault("buttons: must be gpio:rpi?…, was gpio:chip0", "buttons=gpio:chip0?pins=1");
        assertFault(
                "buttons: pins must be a BCM number of 2 to 27, was \"28\"",
                "buttons=gpio:rpi?pins=5,6,13,19,28");
        assertFault("buttons: GPIO 5 is named twice", "buttons=gpio:rpi?pins=5,6,13,19,5");
        assertFault(
                "phone: GPIO 6 is named twice",
                "buttons=gpio:rpi?pins=5,6,13,19,26",
                "phone=gpio:rpi?ring=6&hook=27");
        assertFault(
                "buttons: GPIO 26 is named twice",
                "buttons=gpio:rpi?pins=5,6,13,19,26&lamps=12,16,20,21,26");
        assertFault(
                "buttons: lamps must be five BCM numbers, for the levels 1,2,3,4,5, was \"12\"",
                "buttons=gpio:rpi?pins=5,6,13,19,26&lamps=12");
        assertFault(
                "buttons: unknown setting debounce of gpio:rpi",
                "buttons=gpio:rpi?pins=5,6,13,19,26&debounce=5");
        assertFault(
                "buttons: unknown setting pins of simulated:/run/pins",
                "buttons=simulated:/run/pins?pins=1");
    }

    @Test
    void aPadSpeaksInLinesOrInBytes() throws BadConfiguration {
        LineAddress line = new LineAddress(Path.of("/dev/ttyACM0"), 9600);
        assertEquals(
                Optional.of(new PadPlan(line, new PadSpeech.Lines())),
                plan("buttons=serial:/dev/ttyACM0").pad());
        assertEquals(
                Optional.of(
                        new PadPlan(
                                new LineAddress(line.device(), 4800),
                                PadSpeech.Codes.of(bytes("12345"), bytes("abcde")))),
                plan("buttons=serial:/dev/ttyACM0?baud=4800&press=31,32,33,34,35"
                                + "&release=61,62,63,64,65")
                        .pad());
    }

    @Test
    void eachMistakeWithAPadHasItsSentence() {
        String pad = "buttons=serial:/dev/ttyACM0?";
        assertFault("buttons: unknown setting pins of serial:/dev/ttyACM0", pad + "pins=1");
        assertFault(
                "buttons: press must be five bytes in hex, for the levels 1,2,3,4,5, was \"31,32\"",
                pad + "press=31,32");
        assertFault("buttons: release needs press", pad + "release=61,62,63,64,65");
        assertFault("buttons: no byte may mean two things", pad + "press=31,31,33,34,35");
        assertFault("buttons: must be serial:/dev/…, was serial:COM1", "buttons=serial:COM1");
        assertFault(
                "phone: must begin with gpio:, modem:, sip: or simulated:, was serial:/dev/ttyACM0",
                "phone=serial:/dev/ttyACM0");
    }

    @Test
    void aTelephoneMayBeToldOfByAModem() throws BadConfiguration {
        assertEquals(
                Optional.of(
                        new PhoneSource.Modem(new LineAddress(Path.of("/dev/ttyACM0"), 115_200))),
                source("phone=modem:/dev/ttyACM0"));
        assertEquals(
                Optional.of(new PhoneSource.Modem(new LineAddress(Path.of("/dev/ttyS0"), 9600))),
                source("phone=modem:/dev/ttyS0?baud=9600"));
    }

    @Test
    void aTelephoneMayBeToldOfByItsExchange() throws BadConfiguration {
        assertEquals(
                Optional.of(
                        new PhoneSource.Exchange(
                                new Account(
                                        "6025",
                                        "192.0.2.10",
                                        5070,
                                        new Login("counter25", "a b&c"),
                                        Duration.ofMinutes(2)))),
                source(
                        "phone=sip:6025@192.0.2.10:5070?user=counter25&password=a%20b%26c"
                                + "&expires=120"));
        assertEquals(
                Optional.of(
                        new PhoneSource.Exchange(
                                new Account(
                                        "6025",
                                        "pbx.hall.example",
                                        5060,
                                        new Login("6025", ""),
                                        Duration.ofMinutes(1)))),
                source("phone=sip:6025@pbx.hall.example"));
    }

    @Test
    void eachMistakeWithASpeakingTelephoneHasItsSentence() {
        assertFault("phone: must be modem:/dev/…, was modem:COM1", "phone=modem:COM1");
        assertFault(
                "phone: must be sip:EXTENSION@HOST[:PORT][?user=…&password=…], was sip:6025",
                "phone=sip:6025");
        assertFault(
                "phone: user of sip:1@h has letters, digits and ._~+*#- only, was a\"b",
                "phone=sip:1@h?user=a%22b");
        assertFault("phone: a port is 1 to 65535, was sip:1@h:70000", "phone=sip:1@h:70000");
        assertFault(
                "phone: expires of sip:1@h must be 10 to 86400, was 5", "phone=sip:1@h?expires=5");
    }

    @Test
    void noMistakeTellsThePassword() {
        for (String wrong :
                List.of(
                        "phone=sip:1@h?password=hush&pasword=hush",
                        "phone=sip:1@h?password=hush&password=hush",
                        "phone=sip:1@h?password=hush&user",
                        "phone=sip:1?password=hush",
                        "phone=tel:1?password=hush")) {
            List<String> faults = faults(LINE, wrong);
            assertTrue(faults.stream().noneMatch(it -> it.contains("hush")), faults::toString);
        }
    }

    private static Optional<PhoneSource> source(String device) throws BadConfiguration {
        return plan(device).phone().map(PhonePlan::source);
    }

    private static List<Byte> bytes(String characters) {
        return characters.chars().mapToObj(each -> (byte) each).toList();
    }

    @Test
    void aTelephoneNeedsItsLine() {
        assertEquals(
                List.of("devices.phone: the station needs its line as well, as in line: \"25\""),
                faults(Optional.empty(), "phone=simulated:/run/pins"));
    }

    private static void assertFault(String expected, String... devices) {
        assertEquals(List.of("devices." + expected), faults(LINE, devices));
    }

    private static List<String> faults(Optional<LineId> line, String... devices) {
        return assertThrows(BadConfiguration.class, () -> WirePlan.of(devices(devices), line))
                .faults();
    }

    private static WirePlan plan(String... devices) throws BadConfiguration {
        return WirePlan.of(devices(devices), LINE);
    }

    private static Map<String, URI> devices(String... entries) {
        Map<String, URI> devices = new HashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            devices.put(entry.substring(0, equals), URI.create(entry.substring(equals + 1)));
        }
        return devices;
    }
}
