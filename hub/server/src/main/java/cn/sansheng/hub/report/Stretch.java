package cn.sansheng.hub.report;

import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// A time in which a device was well or was not; `to` is absent while it lasts.
record Stretch(Device device, Instant from, Optional<Instant> to, State state) {
    enum State {
        UP,
        DOWN
    }

    /// A station, or one of its parts.
    record Device(StationName station, Optional<PartName> part) implements Comparable<Device> {
        private static final Comparator<Device> BY_NAME =
                Comparator.comparing(Device::station)
                        .thenComparing(device -> device.part.map(PartName::value).orElse(""));

        @Override
        public int compareTo(Device other) {
            return BY_NAME.compare(this, other);
        }
    }

    Stretch until(Instant at) {
        return new Stretch(device, from, Optional.of(at), state);
    }
}
