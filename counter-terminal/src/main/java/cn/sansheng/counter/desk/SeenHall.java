package cn.sansheng.counter.desk;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the hub has told of the hall as a whole: its services, in the order of their letters, and
/// what stands on its boards.
record SeenHall(
        Map<ServiceCode, View.Services.Service> services, List<String> notices, ZoneId zone) {
    /// The reason of every service while an emergency holds the hall (S70).
    private static final String EMERGENCY = "emergency";

    SeenHall {
        services = Collections.unmodifiableMap(new TreeMap<>(services));
        notices = List.copyOf(notices);
    }

    /// Times stand in this machine's zone until the hall's is known.
    static SeenHall unknown(ZoneId machine) {
        return new SeenHall(Map.of(), List.of(), machine);
    }

    SeenHall offering(View.Services offer) {
        Map<ServiceCode, View.Services.Service> told =
                offer.services().stream()
                        .collect(
                                Collectors.toMap(View.Services.Service::code, Function.identity()));
        return new SeenHall(
                told, notices, offer.hall().flatMap(it -> zone(it.zone())).orElse(zone));
    }

    SeenHall with(List<String> next) {
        return new SeenHall(services, next, zone);
    }

    /// A zone that this machine does not know is no reason to show nothing.
    private static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    Optional<View.Names> names(ServiceCode service) {
        return Optional.ofNullable(services.get(service)).map(View.Services.Service::names);
    }

    /// The counters set up for it, as far as the hub tells.
    List<CounterId> counters(ServiceCode service) {
        return Optional.ofNullable(services.get(service))
                .flatMap(View.Services.Service::where)
                .map(View.Services.Where::counters)
                .orElse(List.of());
    }

    Optional<Emergency> emergency() {
        boolean on =
                services.values().stream()
                        .anyMatch(it -> it.reason().filter(EMERGENCY::equals).isPresent());
        return on ? Optional.of(new Emergency(notices.stream().findFirst())) : Optional.empty();
    }
}
