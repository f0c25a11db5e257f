package cn.sansheng.kiosk;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.kiosk.printer.PrinterAddress;
import cn.sansheng.kiosk.scanner.TicketScanner;
import cn.sansheng.messages.StationKind;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What hangs on a kiosk: its ticket printer, and perhaps a scanner.
record Devices(PrinterDevice printer, Optional<LineAddress> scanner) {
    private static final String PRINTER = "printer";
    private static final String SCANNER = "scanner";

    /// As it is written, and what it means.
    record PrinterDevice(DeviceUri uri, PrinterAddress address) {}

    static Devices of(StationConfig config) throws BadConfiguration {
        List<String> faults = new ArrayList<>();
        if (config.kind() != StationKind.KIOSK) {
            faults.add("kind: must be kiosk, was " + config.kind().wire());
        }
        config.devices().keySet().stream()
                .filter(name -> !Set.of(PRINTER, SCANNER).contains(name))
                .sorted()
                .forEach(name -> faults.add("devices." + name + ": a kiosk has no such device"));
        Optional<PrinterDevice> printer =
                parsed(
                        PRINTER,
                        uri -> new PrinterDevice(uri, PrinterAddress.of(uri)),
                        config,
                        faults);
        Optional<LineAddress> scanner = parsed(SCANNER, TicketScanner::address, config, faults);
        if (!config.devices().containsKey(PRINTER)) {
            faults.add(
                    "devices.printer: is missing, as in"
                            + " \"serial:/dev/serial/by-id/usb-…?profile=generic-80&baud=115200\"");
        }
        if (!faults.isEmpty() || printer.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new Devices(printer.get(), scanner);
    }

    private static <T> Optional<T> parsed(
            String name,
            Function<DeviceUri, T> meaning,
            StationConfig config,
            List<String> faults) {
        try {
            return Optional.ofNullable(config.devices().get(name))
                    .map(written -> DeviceUri.parse(written.toString()))
                    .map(meaning);
        } catch (IllegalArgumentException wrong) {
            faults.add("devices." + name + ": " + wrong.getMessage());
            return Optional.empty();
        }
    }
}
