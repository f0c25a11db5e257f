package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Item;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a kiosk must know to give tickets without its hub, also after a restart: what the hub last
/// offered, without its queues, the numbers in reserve, and what services do for people.
public record Kept(
        Optional<View.Services> services,
        Reserve reserve,
        Optional<Map<ServiceCode, List<Item>>> items) {
    public static final Kept NOTHING = new Kept(Optional.empty(), Reserve.NONE, Optional.empty());

    /// The reason of services that only the hours had closed: the reserve knows the hours itself.
    private static final String OUTSIDE_HOURS = "closed";

    Kept with(View.Services news) {
        List<View.Services.Service> all = news.services().stream().map(Kept::unqueued).toList();
        return new Kept(Optional.of(new View.Services(0, all, news.hall())), reserve, items);
    }

    Kept with(Reserve next) {
        return new Kept(services, next, items);
    }

    /// All that the hub's view for a kiosk alone says.
    Kept with(View.Ranges news) {
        return new Kept(services, reserve.granted(news), news.items());
    }

    HallCard hall() {
        return services.map(HallCard::of).orElse(HallCard.UNKNOWN);
    }

    /// The services as this kiosk can offer them alone; empty when it has no number to give.
    List<View.Services.Service> offer(Instant now) {
        List<View.Services.Service> all =
                services.stream()
                        .flatMap(view -> view.services().stream())
                        .map(service -> alone(service, now))
                        .toList();
        return all.stream().anyMatch(View.Services.Service::open) ? all : List.of();
    }

    private View.Services.Service alone(View.Services.Service service, Instant now) {
        boolean wanted =
                service.open() || service.reason().orElse(OUTSIDE_HOURS).equals(OUTSIDE_HOURS);
        boolean open = wanted && reserve.next(service.code(), now, hall().zone()).isPresent();
        return queue(
                service,
                open,
                open ? Optional.empty() : Optional.of(service.reason().orElse(OUTSIDE_HOURS)));
    }

    private static View.Services.Service unqueued(View.Services.Service service) {
        return queue(service, service.open(), service.reason());
    }

    private static View.Services.Service queue(
            View.Services.Service service, boolean open, Optional<String> reason) {
        return new View.Services.Service(
                service.code(),
                service.names(),
                open,
                reason,
                0,
                Optional.empty(),
                service.where());
    }
}
