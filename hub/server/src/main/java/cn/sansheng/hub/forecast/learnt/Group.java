package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Optional;

/// Visitors who come for the same service with the same priority. As a map key in snapshots it is
/// `service/priority`.
public record Group(ServiceCode service, Optional<Priority> priority) implements Comparable<Group> {
    private static final Comparator<Group> ORDER =
            Comparator.comparing(Group::service)
                    .thenComparing(group -> group.priority.map(Priority::value).orElse(""));

    @JsonCreator
    static Group parse(String text) {
        Optional<Priority> priority =
                Optional.of(text.substring(2)).filter(it -> !it.isEmpty()).map(Priority::new);
        return new Group(ServiceCode.parse(text.substring(0, 1)), priority);
    }

    @JsonValue
    @Override
    public String toString() {
        return service + "/" + priority.map(Priority::value).orElse("");
    }

    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
