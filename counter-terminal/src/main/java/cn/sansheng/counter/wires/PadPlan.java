package cn.sansheng.counter.wires;

import cn.sansheng.counter.buttons.PadSpeech;
import cn.sansheng.serial.DeviceUri;
import cn.sansheng.serial.LineAddress;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A button pad: on which line, and how it speaks. `serial:/dev/…?baud=9600` speaks in lines; with
/// `press=31,32,33,34,35`, and `release=…` if it tells that, in bytes.
record PadPlan(LineAddress line, PadSpeech speech) {
    private static final String PRESS = "press";
    private static final String RELEASE = "release";

    static PadPlan of(DeviceUri uri) {
        if (!uri.target().startsWith("/")) {
            throw new IllegalArgumentException("must be serial:/dev/…, was " + uri);
        }
        uri.allowing("baud", PRESS, RELEASE);
        return new PadPlan(LineAddress.of(Path.of(uri.target()), uri), speech(uri));
    }

    private static PadSpeech speech(DeviceUri uri) {
        List<Byte> presses = codes(uri, PRESS);
        List<Byte> releases = codes(uri, RELEASE);
        if (presses.isEmpty() && releases.isEmpty()) {
            return new PadSpeech.Lines();
        }
        if (presses.isEmpty()) {
            throw new IllegalArgumentException("release needs press");
        }
        return PadSpeech.Codes.of(presses, releases);
    }

    private static List<Byte> codes(DeviceUri uri, String key) {
        return uri.text(key).map(list -> codes(key, list)).orElse(List.of());
    }

    private static List<Byte> codes(String key, String list) {
        if (!list.matches("[0-9A-Fa-f]{2}(,[0-9A-Fa-f]{2}){4}")) {
            throw new IllegalArgumentException(
                    "%s must be five bytes in hex, for the levels 1,2,3,4,5, was \"%s\""
                            .formatted(key, list));
        }
        return Stream.of(list.split(",", -1)).map(PadPlan::code).toList();
    }

    private static byte code(String hex) {
        return (byte) HexFormat.fromHexDigits(hex);
    }
}
