package cn.sansheng.kiosk;

import cn.sansheng.kiosk.Devices.KeysDevice;
import cn.sansheng.kiosk.keys.GpioKeys;
import cn.sansheng.kiosk.keys.KeyPins;
import cn.sansheng.kiosk.visit.Key;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Looks whether the pins of the five keys can be read, and that none is down. A socket is there
/// when the kiosk is.
final class KeysCheck {
    private final PrintWriter out;

    KeysCheck(PrintWriter out) {
        this.out = out;
    }

    boolean check(KeysDevice keys) {
        return switch (keys) {
            case KeysDevice.Socket _ -> true;
            case KeysDevice.Gpio(var pins) -> check(pins);
        };
    }

    private boolean check(KeyPins pins) {
        try {
            List<Key> down = GpioKeys.down(pins);
            out.println("keys " + pins + ": " + (down.isEmpty() ? "ok" : words(down)));
            return down.isEmpty();
        } catch (IOException refused) {
            out.println("keys " + pins + ": " + refused.getMessage());
            return false;
        } finally {
            out.flush();
        }
    }

    private static String words(List<Key> down) {
        return down.stream()
                .map(key -> key.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "down without a hand: ", ""));
    }
}
