package cn.sansheng.counter.wires;

import cn.sansheng.client.BadConfiguration;
import cn.sansheng.counter.pins.Pin;
import cn.sansheng.messages.LineId;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
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
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads the devices of a counter and collects all that is wrong with them
/// (hardware-docs/protocol/buttons.md and telephone.md).
final class WireReading {
    private static final String PLACE = "devices.";
    private static final String RASPBERRY = "rpi";
    private static final String GPIO = "gpio";
    private static final String SIMULATED = "simulated";
    private static final String PINS = "pins";
    private static final String LAMPS = "lamps";

    /// GPIO 0 and 1 belong to the memory of a Raspberry Pi's add-on boards.
    private static final int LEAST_BCM = 2;

    private static final int MOST_BCM = 27;

    private final List<String> faults = new ArrayList<>();
    private final Map<Pin, Integer> contacts = new LinkedHashMap<>();
    private final Map<Integer, Integer> lamps = new LinkedHashMap<>();
    private final Map<Path, Set<Pin>> sockets = new HashMap<>();
    private Optional<PadPlan> pad = Optional.empty();
    private Optional<PhoneSource> phone = Optional.empty();

    void buttons(URI device) {
        read(
                WirePlan.BUTTONS,
                device,
                uri -> {
                    switch (uri.scheme()) {
                        case GPIO -> wireButtons(onRaspberry(uri));
                        case SIMULATED -> socket(uri, WirePlan.BUTTON_PINS);
                        case LineAddress.SCHEME -> pad = Optional.of(PadPlan.of(uri));
                        default -> throw unknown("gpio:, serial: or simulated:", uri);
                    }
                });
    }

    void phone(URI device) {
        read(WirePlan.PHONE, device, uri -> phone = Optional.of(source(uri)));
    }

    private PhoneSource source(DeviceUri uri) {
        return switch (uri.scheme()) {
            case GPIO -> {
                wirePhone(onRaspberry(uri));
                yield new PhoneSource.Pins();
            }
            case SIMULATED -> {
                socket(uri, List.of(new Pin.Ring(), new Pin.Hook()));
                yield new PhoneSource.Pins();
            }
            case PhoneSource.Modem.SCHEME -> PhoneSource.Modem.of(uri);
            case SipPlan.SCHEME -> new PhoneSource.Exchange(SipPlan.of(uri));
            default -> throw unknown("gpio:, modem:, sip: or simulated:", uri);
        };
    }

    void fault(String device, String what) {
        faults.add(PLACE + device + ": " + what);
    }

    WirePlan plan(Optional<LineId> line) throws BadConfiguration {
        if (!faults.isEmpty()) {
            throw new BadConfiguration(faults);
        }
        return new WirePlan(
                new Pi4jPins.Wiring(contacts, lamps),
                sockets,
                pad,
                phone.flatMap(source -> line.map(it -> new PhonePlan(it, source))));
    }

    private void read(String name, URI device, Consumer<DeviceUri> wiring) {
        try {
            wiring.accept(DeviceUri.parse(device.toString()));
        } catch (IllegalArgumentException wrong) {
            faults.add(PLACE + name + ": " + wrong.getMessage());
        }
    }

    private void socket(DeviceUri uri, List<Pin> pins) {
        sockets.computeIfAbsent(path(uri), _ -> new HashSet<>()).addAll(pins);
    }

    private static IllegalArgumentException unknown(String known, DeviceUri uri) {
        return new IllegalArgumentException("must begin with %s, was %s".formatted(known, uri));
    }

    private void wireButtons(DeviceUri uri) {
        uri.allowing(PINS, LAMPS);
        List<Integer> pins = five(PINS, uri.text(PINS).orElse(""));
        for (int at = 0; at < pins.size(); at++) {
            contacts.put(WirePlan.BUTTON_PINS.get(at), free(pins.get(at)));
        }
        List<Integer> lit = uri.text(LAMPS).map(list -> five(LAMPS, list)).orElse(List.of());
        for (int at = 0; at < lit.size(); at++) {
            lamps.put(Pin.LEAST_LEVEL + at, free(lit.get(at)));
        }
    }

    private void wirePhone(DeviceUri uri) {
        uri.allowing("ring", "hook");
        contacts.put(new Pin.Ring(), free(bcm("ring", uri.text("ring").orElse(""))));
        contacts.put(new Pin.Hook(), free(bcm("hook", uri.text("hook").orElse(""))));
    }

    private int free(int bcm) {
        if (contacts.containsValue(bcm) || lamps.containsValue(bcm)) {
            throw new IllegalArgumentException("GPIO " + bcm + " is named twice");
        }
        return bcm;
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

    private static List<Integer> five(String key, String list) {
        String[] numbers = list.split(",", -1);
        if (numbers.length != WirePlan.BUTTON_PINS.size()) {
            throw new IllegalArgumentException(
                    "%s must be five BCM numbers, for the levels 1,2,3,4,5, was \"%s\""
                            .formatted(key, list));
        }
        return Stream.of(numbers).map(number -> bcm(key, number)).toList();
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
