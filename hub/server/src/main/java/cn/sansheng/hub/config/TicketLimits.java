package cn.sansheng.hub.config;

import cn.sansheng.messages.ServiceCode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// How many tickets a hall gives (B9): at most so many of a service a day, and none whose expected
/// start is later than the end of office hours less `beforeClosing`; absent, they are given until
/// the doors close.
public record TicketLimits(Map<ServiceCode, Integer> aDay, Optional<Duration> beforeClosing) {
    public static final TicketLimits NONE = new TicketLimits(Map.of(), Optional.empty());

    public TicketLimits {
        aDay = Map.copyOf(aDay);
    }
}
