package cn.sansheng.hub.hall;

import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationName;
import java.util.Comparator;
import java.util.Optional;

/// A station, or one of its parts; as text `kiosk-1` or `kiosk-1/printer`.
public record Device(StationName station, Optional<PartName> part) implements Comparable<Device> {
    private static final Comparator<Device> BY_NAME =
            Comparator.comparing(Device::station)
                    .thenComparing(device -> device.part.map(PartName::value).orElse(""));

    public static Device parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Device(new StationName(text), Optional.empty())
                : new Device(
                        new StationName(text.substring(0, slash)),
                        Optional.of(new PartName(text.substring(slash + 1))));
    }

    @Override
    public int compareTo(Device other) {
        return BY_NAME.compare(this, other);
    }

    @Override
    public String toString() {
        return station + part.map(it -> "/" + it).orElse("");
    }
}
