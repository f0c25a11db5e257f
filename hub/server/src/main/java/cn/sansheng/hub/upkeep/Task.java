package cn.sansheng.hub.upkeep;

import cn.sansheng.hub.hall.Device;
import java.util.Comparator;

/// A work on a device: what a plan is made for, at most one at a time.
public record Task(Device device, Work work) implements Comparable<Task> {
    private static final Comparator<Task> BY_DEVICE =
            Comparator.comparing(Task::device).thenComparing(Task::work);

    @Override
    public int compareTo(Task other) {
        return BY_DEVICE.compare(this, other);
    }
}
