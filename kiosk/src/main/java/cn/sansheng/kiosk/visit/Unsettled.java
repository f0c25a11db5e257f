package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Requests that nobody answered: the hub may have made a ticket that nobody holds. Whoever presses
/// the same service next asks the same request and gets that ticket (contract §3: the same id, the
/// same answer), so no number is called in vain. Not for ever: once the hub is back its counters
/// call, and a ticket already called is worth nothing to the next citizen.
record Unsettled(Map<ServiceCode, Entry> entries) {
    static final Unsettled NONE = new Unsettled(Map.of());

    /// Shorter than a ticket waits for its calls to run out.
    static final Duration WORTH_ASKING = Duration.ofMinutes(3);

    /// `until` is empty while the hub is gone: then nobody calls anybody.
    record Entry(RequestMessage request, Optional<Duration> until) {}

    Unsettled {
        entries = Map.copyOf(entries);
    }

    Unsettled with(ServiceCode service, RequestMessage request, Contact hub, Moment now) {
        return changed(service, Optional.of(new Entry(request, until(hub, now))));
    }

    Unsettled without(ServiceCode service) {
        return changed(service, Optional.empty());
    }

    static RequestMessage fresh(UUID id, ServiceCode service, Language language, Moment now) {
        return new RequestMessage(
                id,
                now.hall(),
                new Request.TakeTicket(
                        service, Optional.empty(), Optional.of(language), Optional.empty()));
    }

    /// The hub came or went.
    Unsettled under(Contact hub, Moment now) {
        Map<ServiceCode, Entry> all = new LinkedHashMap<>();
        entries.forEach((code, was) -> all.put(code, new Entry(was.request(), until(hub, now))));
        return new Unsettled(all);
    }

    /// What to ask again; never yesterday's, for numbers are a day's.
    Optional<RequestMessage> worthAsking(ServiceCode service, Moment now, ZoneId zone) {
        return Optional.ofNullable(entries.get(service))
                .filter(each ->
                        each.until().isEmpty()
                                || now.uptime().compareTo(each.until().orElseThrow()) < 0)
                .map(Entry::request)
                .filter(request ->
                        request.at()
                                .atZone(zone)
                                .toLocalDate()
                                .equals(now.hall().atZone(zone).toLocalDate()));
    }

    private Unsettled changed(ServiceCode service, Optional<Entry> entry) {
        Map<ServiceCode, Entry> all = new LinkedHashMap<>(entries);
        entry.ifPresentOrElse(some -> all.put(service, some), () -> all.remove(service));
        return new Unsettled(all);
    }

    private static Optional<Duration> until(Contact hub, Moment now) {
        return switch (hub) {
            case Contact.Reached() -> Optional.of(now.uptime().plus(WORTH_ASKING));
            case Contact.Searching _, Contact.Gone _ -> Optional.empty();
        };
    }
}
