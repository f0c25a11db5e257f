package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What simple predictors remember: today's waits that have ended, and how long services took, of
/// each service in minutes. `shown` hears of every wait that ends.
final class Today {
    private final Map<ServiceCode, List<Double>> waits = new HashMap<>();
    private final Map<ServiceCode, List<Double>> services = new HashMap<>();
    private final Map<TicketId, Visit> visits = new HashMap<>();
    private final BiConsumer<TicketId, Double> shown;

    /// `since` is the issue, or once it has begun the service.
    private record Visit(ServiceCode service, Instant since) {}

    Today(BiConsumer<TicketId, Double> shown) {
        this.shown = shown;
    }

    void read(HallEntry entry) {
        switch (entry.event()) {
            case Event.TicketIssued e -> visits.put(e.ticket(), new Visit(e.service(), entry.at()));
            case Event.TicketCalled e when e.call() == 1 -> {
                double minutes = ended(waits, e.ticket(), entry.at());
                shown.accept(e.ticket(), minutes);
            }
            case Event.ServiceStarted e ->
                    visits.put(e.ticket(), new Visit(of(e.ticket()).service(), entry.at()));
            case Event.ServiceFinished e -> ended(services, e.ticket(), entry.at());
            default -> {}
        }
    }

    List<Double> waits(ServiceCode code) {
        return waits.getOrDefault(code, List.of());
    }

    List<Double> services(ServiceCode code) {
        return services.getOrDefault(code, List.of());
    }

    private double ended(Map<ServiceCode, List<Double>> all, TicketId ticket, Instant at) {
        Visit visit = of(ticket);
        double minutes = Duration.between(visit.since(), at).toMillis() / 60_000.0;
        all.computeIfAbsent(visit.service(), _ -> new ArrayList<>()).add(minutes);
        return minutes;
    }

    private Visit of(TicketId ticket) {
        return Optional.ofNullable(visits.get(ticket)).orElseThrow();
    }
}
