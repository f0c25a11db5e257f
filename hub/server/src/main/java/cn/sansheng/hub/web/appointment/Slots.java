package cn.sansheng.hub.web.appointment;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Service;
import cn.sansheng.hub.config.HallConfig.Span;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The slots that a hall offers (B4): on the next working days after today, one after the other
/// from the beginning of office hours.
record Slots(HallConfig config) {
    private static final int YEAR = 366;

    /// Why this slot cannot be had; empty when it can.
    Optional<String> refusal(ServiceCode service, Instant slotStart, Instant now) {
        if (perSlot(service) == 0) {
            return Optional.of("no appointments are made for " + service);
        }
        ZonedDateTime start = slotStart.atZone(config.zone());
        if (!inHorizon(start.toLocalDate(), now.atZone(config.zone()).toLocalDate())) {
            return Optional.of(
                    "appointments are made for the next %d working days after today"
                            .formatted(config.appointments().horizonDays()));
        }
        return config.hours().stream().anyMatch(span -> begins(span, start.toLocalTime()))
                ? Optional.empty()
                : Optional.of("no slot begins then");
    }

    /// How many appointments one slot of this service has: what is configured, without the share of
    /// those who just come (B10), but one at least.
    int perSlot(ServiceCode service) {
        return config.services().stream()
                .filter(offered -> offered.code().equals(service))
                .mapToInt(offered -> Math.min(offered.perSlot(), Math.max(1, bookable(offered))))
                .sum();
    }

    private int bookable(Service service) {
        double bookable = 1 - config.appointments().walkInPercent() / 100.0;
        double perCounter =
                (double) config.appointments().slot().toMinutes() / service.normalMinutes();
        return (int)
                service.counters().stream()
                        .mapToDouble(counter -> bookable * perCounter / servicesAt(counter))
                        .sum();
    }

    private long servicesAt(CounterId counter) {
        return config.services().stream()
                .filter(service -> service.counters().contains(counter))
                .count();
    }

    private boolean inHorizon(LocalDate day, LocalDate today) {
        return days(today).contains(day);
    }

    /// The days that have slots.
    List<LocalDate> days(LocalDate today) {
        return Stream.iterate(today.plusDays(1), next -> next.plusDays(1))
                .limit(YEAR)
                .filter(config.workingDays()::includes)
                .limit(config.appointments().horizonDays())
                .toList();
    }

    /// When the slots of a day begin.
    Stream<Instant> on(LocalDate day) {
        long slot = config.appointments().slot().toMinutes();
        return config.hours().stream()
                .flatMap(span ->
                        LongStream.range(
                                        0,
                                        Duration.between(span.from(), span.to()).toMinutes() / slot)
                                .mapToObj(nth -> span.from().plusMinutes(nth * slot)))
                .map(start -> day.atTime(start).atZone(config.zone()).toInstant());
    }

    private boolean begins(Span span, LocalTime time) {
        Duration slot = config.appointments().slot();
        Duration into = Duration.between(span.from(), time);
        Duration left = Duration.between(time, span.to());
        return !into.isNegative()
                && into.toMillis() % slot.toMillis() == 0
                && left.compareTo(slot) >= 0;
    }
}
