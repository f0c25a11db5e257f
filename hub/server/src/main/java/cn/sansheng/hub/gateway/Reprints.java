package cn.sansheng.hub.gateway;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.hub.hall.Hall;
import cn.sansheng.hub.hall.HallEntry;
import cn.sansheng.messages.Order;
import cn.sansheng.messages.OrderMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// The order that follows a reprint's entry. The paper says that it is one, so that two papers of
/// one number are no riddle.
public final class Reprints {
    /// Nobody stands longer before a kiosk for a paper.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Reprints() {}

    public static void order(
            Publisher publisher, Hall hall, HallEntry entry, ZoneId zone, Instant real) {
        if (entry.event() instanceof Event.TicketReprinted reprint) {
            slip(hall, entry, reprint, zone)
                    .ifPresent(slip ->
                            publisher.order(
                                    entry.origin().station().orElseThrow(),
                                    new OrderMessage(reprint.order(), real.plus(PATIENCE), slip),
                                    real));
        }
    }

    private static Optional<Order> slip(
            Hall hall, HallEntry entry, Event.TicketReprinted reprint, ZoneId zone) {
        String mark = "补打 Reprint " + TIME.format(entry.at().atZone(zone));
        return hall.tickets()
                .find(reprint.ticket())
                .map(ticket ->
                        new Order.PrintSlip(
                                ticket.id(), ticket.number(), Optional.of(List.of(mark))));
    }
}
