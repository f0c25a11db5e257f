package cn.sansheng.counter.wires;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.messages.LineId;
import cn.sansheng.serial.DeviceUri;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the devices of a counter and collects all that is wrong with them
/// (hardware-docs/protocol/buttons.md and telephone.md).
final class WireReading {
    private static final String PLACE = "devices.";
    private static final String RASPBERRY = "rpi";

    /// GPIO 0 and 1 belong to the memory of a Raspberry Pi's add-on boards.
    private static final int LEAST_BCM = 2;

    private static final int MOST_BCM = 27;

    private final List<String> faults = new ArrayList<>();
    private final Map<Pin, Integer> raspberry = new LinkedHashMap<>();
    private final Map<Path, Set<Pin>> sockets = new HashMap<>();

    void buttons(URI device) {
        read(WirePlan.BUTTONS, device, WirePlan.BUTTON_PINS, WireReading::buttonPins);
    }

    void phone(URI device) {
        List<Pin> pins = List.of(new Pin.Ring(), new Pin.Hook());
        read(WirePlan.PHONE, device, pins, WireReading::phonePins);
    }

    void fault(String device, String what) {
        faults.add(PLACE + device + ": " + what);
    }

    WirePlan plan(Optional<LineId> phone) throws BadConfiguration {
        if (!faults.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new WirePlan(raspberry, sockets, phone);
    }

    private void read(
            String name,
            URI device,
            List<Pin> pins,
            Function<DeviceUri, Map<Pin, Integer>> numbers) {
        try {
            DeviceUri uri = DeviceUri.parse(device.toString());
            switch (uri.scheme()) {
                case "gpio" -> numbers.apply(onRaspberry(uri)).forEach(this::wire);
                case "simulated" ->
                        sockets.computeIfAbsent(path(uri), _ -> new HashSet<>()).addAll(pins);
                default ->
                        throw new IllegalArgumentException(
                                "must begin with gpio: or simulated:, was " + uri);
            }
        } catch (IllegalArgumentException wrong) {
            faults.add(PLACE + name + ": " + wrong.getMessage());
        }
    }

    private void wire(Pin pin, int bcm) {
        if (raspberry.containsValue(bcm)) {
            throw new IllegalArgumentException("GPIO " + bcm + " is named twice");
        }
        raspberry.put(pin, bcm);
    }

    private static DeviceUri onRaspberry(DeviceUri uri) {
        if (!uri.target().equals(RASPBERRY)) {
            throw new IllegalArgumentException("must be gpio:rpi?…, was " + uri);
        }
        return uri;
    }

    private static Path path(DeviceUri uri) {
        return Path.of(uri.allowing().target()).toAbsolutePath().normalize();
    }

    private static Map<Pin, Integer> buttonPins(DeviceUri uri) {
        String list = uri.allowing("pins").text("pins").orElse("");
        String[] numbers = list.split(",", -1);
        if (numbers.length != WirePlan.BUTTON_PINS.size()) {
            throw new IllegalArgumentException(
                    "pins must be five BCM numbers, for the levels 1,2,3,4,5, was \"%s\""
                            .formatted(list));
        }
        Map<Pin, Integer> pins = new LinkedHashMap<>();
        for (int at = 0; at < numbers.length; at++) {
            pins.put(WirePlan.BUTTON_PINS.get(at), bcm("pins", numbers[at]));
        }
        return pins;
    }

    private static Map<Pin, Integer> phonePins(DeviceUri uri) {
        uri.allowing("ring", "hook");
        Map<Pin, Integer> pins = new LinkedHashMap<>();
        pins.put(new Pin.Ring(), bcm("ring", uri.text("ring").orElse("")));
        pins.put(new Pin.Hook(), bcm("hook", uri.text("hook").orElse("")));
        return pins;
    }

    private static int bcm(String key, String text) {
        if (text.matches("\\d{1,2}")) {
            int number = Integer.parseInt(text);
            if (LEAST_BCM <= number && number <= MOST_BCM) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                "%s must be a BCM number of %d to %d, was \"%s\""
                        .formatted(key, LEAST_BCM, MOST_BCM, text));
    }
}
