package cn.sansheng.kiosk;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.client.StationConfig;
import cn.sansheng.kiosk.printer.PrinterAddress;
import cn.sansheng.messages.StationKind;
import cn.sansheng.serial.DeviceUri;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What hangs on a kiosk: its ticket printer.
record Devices(PrinterDevice printer) {
    private static final String PRINTER = "printer";

    /// As it is written, and what it means.
    record PrinterDevice(DeviceUri uri, PrinterAddress address) {}

    static Devices of(StationConfig config) throws BadConfiguration {
        List<String> faults = new ArrayList<>();
        if (config.kind() != StationKind.KIOSK) {
            faults.add("kind: must be kiosk, was " + config.kind().wire());
        }
        config.devices().keySet().stream()
                .filter(name -> !name.equals(PRINTER))
                .sorted()
                .forEach(name -> faults.add("devices." + name + ": a kiosk has no such device"));
        Optional<PrinterDevice> printer =
                Optional.ofNullable(config.devices().get(PRINTER))
                        .flatMap(uri -> parsed(uri, faults));
        if (!config.devices().containsKey(PRINTER)) {
            faults.add(
                    "devices.printer: is missing, as in"
                            + " \"serial:/dev/serial/by-id/usb-…?profile=generic-80&baud=115200\"");
        }
        if (!faults.isEmpty() || printer.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new Devices(printer.get());
    }

    private static Optional<PrinterDevice> parsed(URI written, List<String> faults) {
        try {
            DeviceUri uri = DeviceUri.parse(written.toString());
            return Optional.of(new PrinterDevice(uri, PrinterAddress.of(uri)));
        } catch (IllegalArgumentException wrong) {
            faults.add("devices.printer: " + wrong.getMessage());
            return Optional.empty();
        }
    }
}
