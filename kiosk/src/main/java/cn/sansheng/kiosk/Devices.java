package cn.sansheng.kiosk;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.kiosk.keys.KeyPins;
import cn.sansheng.kiosk.printer.PrinterAddress;
import cn.sansheng.kiosk.scanner.TicketScanner;
import cn.sansheng.messages.StationKind;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What hangs on a kiosk: its ticket printer, and where there are any the scanner, the five keys
/// and the program that speaks.
record Devices(
        PrinterDevice printer,
        Optional<ScannerDevice> scanner,
        Optional<KeysDevice> keys,
        Optional<Speaker> speaker) {
    private static final String PRINTER = "printer";
    private static final String SCANNER = "scanner";
    private static final String KEYBOARD = "keyboard";
    private static final String KEYS = "keys";
    private static final String SPEAKER = "speaker";

    /// `speed` in words a minute, `volume` in percent.
    record Speaker(Path program, int speed, int volume) {
        private static final String ESPEAK = "espeak-ng";

        static Speaker of(DeviceUri uri) {
            if (!uri.scheme().equals(ESPEAK) || uri.target().isEmpty()) {
                throw new IllegalArgumentException(
                        "a speaker is written espeak-ng:/usr/bin/espeak-ng, was " + uri);
            }
            uri.allowing("speed", "volume");
            return new Speaker(
                    Path.of(uri.target()),
                    uri.number("speed", 80, 450, 160),
                    uri.number("volume", 0, 200, 100));
        }
    }

    /// On a line of its own, or typing into the window as a keyboard.
    sealed interface ScannerDevice {
        record OnLine(LineAddress address) implements ScannerDevice {}

        record Keyboard() implements ScannerDevice {}
    }

    /// On the pins of the kiosk's own computer, or behind a socket.
    sealed interface KeysDevice {
        record Gpio(KeyPins pins) implements KeysDevice {}

        record Socket(Path path) implements KeysDevice {}
    }

    /// As it is written, and what it means.
    record PrinterDevice(DeviceUri uri, PrinterAddress address) {}

    static Devices of(StationConfig config) throws BadConfiguration {
        List<String> faults = new ArrayList<>();
        if (config.kind() != StationKind.KIOSK) {
            faults.add("kind: must be kiosk, was " + config.kind().wire());
        }
        Map<String, URI> devices = config.devices();
        devices.keySet().stream()
                .filter(name -> !Set.of(PRINTER, SCANNER, KEYS, SPEAKER).contains(name))
                .sorted()
                .forEach(name -> faults.add("devices." + name + ": a kiosk has no such device"));
        Optional<PrinterDevice> printer = read(devices, PRINTER, Devices::printer, faults);
        Optional<ScannerDevice> scanner =
                isKeyboard(devices.get(SCANNER))
                        ? Optional.of(new ScannerDevice.Keyboard())
                        : read(devices, SCANNER, Devices::scanner, faults);
        Optional<KeysDevice> keys = read(devices, KEYS, Devices::keys, faults);
        Optional<Speaker> speaker = read(devices, SPEAKER, Speaker::of, faults);
        if (!devices.containsKey(PRINTER)) {
            faults.add(
                    "devices.printer: is missing, as in"
                            + " \"serial:/dev/serial/by-id/usb-…?profile=generic-80&baud=115200\"");
        }
        if (!faults.isEmpty() || printer.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new Devices(printer.get(), scanner, keys, speaker);
    }

    private static <T> Optional<T> read(
            Map<String, URI> devices,
            String name,
            Function<DeviceUri, T> form,
            List<String> faults) {
        try {
            return Optional.ofNullable(devices.get(name))
                    .map(uri -> form.apply(DeviceUri.parse(uri.toString())));
        } catch (IllegalArgumentException wrong) {
            faults.add("devices." + name + ": " + wrong.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isKeyboard(@Nullable URI scanner) {
        return URI.create(KEYBOARD).equals(scanner);
    }

    private static ScannerDevice scanner(DeviceUri uri) {
        return new ScannerDevice.OnLine(TicketScanner.address(uri));
    }

    private static PrinterDevice printer(DeviceUri uri) {
        return new PrinterDevice(uri, PrinterAddress.of(uri));
    }

    private static KeysDevice keys(DeviceUri uri) {
        if (uri.scheme().equals("gpio")) {
            return new KeysDevice.Gpio(KeyPins.of(uri));
        }
        if (!uri.scheme().equals("simulated") || uri.target().isEmpty()) {
            throw new IllegalArgumentException(
                    "keys are written gpio:rpi?pins=5,6,13,19,26 or simulated:PATH, was " + uri);
        }
        return new KeysDevice.Socket(Path.of(uri.allowing().target()).toAbsolutePath().normalize());
    }
}
