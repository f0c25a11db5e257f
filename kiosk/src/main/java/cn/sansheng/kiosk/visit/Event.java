package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.View;
import java.util.Optional;
import java.util.UUID;

/// What happens to the kiosk.
public sealed interface Event {
    record HubReached() implements Event {}

    record HubGone() implements Event {}

    record ServicesArrived(View.Services services) implements Event {}

    record ServicesRemoved() implements Event {}

    /// `id` is fresh, for the request or the print job that may come of it.
    record Touched(Touch touch, UUID id) implements Event {}

    record TicketGiven(UUID request, IssuedTicket ticket) implements Event {}

    record TicketRefused(UUID request, RefusalCode code) implements Event {}

    /// Patience has ended; the hub may have decided all the same.
    record Unanswered(UUID request) implements Event {}

    /// Patience has ended before a byte left: nothing was decided.
    record NeverSent(UUID request) implements Event {}

    record PrintEnded(UUID job, PrintResult result) implements Event {}

    record PrinterLooked(PrinterState state) implements Event {}

    record PrinterFound() implements Event {}

    record PrinterLost() implements Event {}

    /// The hub wants a slip printed again.
    record SlipOrdered(UUID order, TicketId ticket, Optional<String> mark) implements Event {}

    /// The screen could not be drawn or touched.
    record ScreenBroke() implements Event {}

    record TimePassed() implements Event {}
}
