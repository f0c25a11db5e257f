package cn.sansheng.simulator.day;

import cn.sansheng.messages.Priority;
import cn.sansheng.messages.ServiceCode;
import java.time.Instant;
import java.util.Optional;

/// Somebody comes and wants a ticket.
public record Arrival(Instant at, ServiceCode service, Optional<Priority> priority) {}
