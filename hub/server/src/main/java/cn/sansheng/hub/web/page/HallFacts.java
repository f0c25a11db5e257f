package cn.sansheng.hub.web.page;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.config.HallConfig.Span;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Names;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// What pages need of the hall's configuration.
public record HallFacts(
        Names names,
        ZoneId zone,
        List<Span> hours,
        Map<ServiceCode, Integer> normalMinutes,
        int maxRings,
        double speed) {

    public static HallFacts of(HallConfig config) {
        return new HallFacts(
                config.names(),
                config.zone(),
                config.hours(),
                config.services().stream()
                        .collect(
                                Collectors.toMap(
                                        HallConfig.Service::code,
                                        HallConfig.Service::normalMinutes)),
                config.limits().phoneMaxRings(),
                config.clock().map(HallConfig.DemoClock::speed).orElse(1.0));
    }

    /// Whether the day's office hours are over.
    boolean closedFor(Instant at) {
        return !at.atZone(zone).toLocalTime().isBefore(hours.getLast().to());
    }

    /// Unknown for priority tickets: their letter is not their service's.
    OptionalInt normalMinutes(TicketNumber number) {
        Integer minutes =
                number.letter() >= 'A' && number.letter() <= 'Z'
                        ? normalMinutes.get(new ServiceCode(number.letter()))
                        : null;
        return minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    }
}
