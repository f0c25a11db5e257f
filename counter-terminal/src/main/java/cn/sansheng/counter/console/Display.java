package cn.sansheng.counter.console;

import cn.sansheng.serial.DeviceUri;
import java.net.URI;

/// Where the citizen's window stands: `screen:2` is the whole second screen,
/// `window:800x480+1366+0` a place on whatever screens there are.
public sealed interface Display {
    record OnScreen(int number) implements Display {}

    record At(Place place) implements Display {}

    static Display parse(URI device) {
        DeviceUri uri = DeviceUri.parse(device.toString()).allowing();
        return switch (uri.scheme()) {
            case "screen" -> {
                if (!uri.target().matches("[1-9]")) {
                    throw new IllegalArgumentException("screen: must be 1 to 9, was " + uri);
                }
                yield new OnScreen(Integer.parseInt(uri.target()));
            }
            case "window" -> new At(Place.parse(uri.target()));
            default ->
                    throw new IllegalArgumentException(
                            "must be screen:2 or window:WIDTHxHEIGHT+X+Y, was " + uri);
        };
    }
}
