package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.IssuedTicket;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.Token;
import cn.sansheng.messages.View;
import java.util.Optional;
import java.util.UUID;

/// What happens to the kiosk.
public sealed interface Event {
    record HubReached() implements Event {}

    record HubGone() implements Event {}

    record ServicesArrived(View.Services services) implements Event {}

    record RangesArrived(View.Ranges ranges) implements Event {}

    record ServicesRemoved() implements Event {}

    /// `id` is fresh, for the request or the print job that may come of it.
    record Touched(Touch touch, UUID id) implements Event {}

    /// `id` as of a touch.
    record KeyPressed(Key key, UUID id) implements Event {}

    /// A ticket or an appointment's paper was held before the scanner; `id` is fresh.
    record Scanned(Token token, UUID id) implements Event {}

    /// It is in the queue, or again.
    record CheckedIn(UUID request, IssuedTicket ticket) implements Event {}

    record TicketGiven(UUID request, IssuedTicket ticket) implements Event {}

    record TicketRefused(UUID request, RefusalCode code) implements Event {}

    /// Patience has ended; the hub may have decided all the same.
    record Unanswered(UUID request) implements Event {}

    /// Patience has ended before a byte left: nothing was decided.
    record NeverSent(UUID request) implements Event {}

    /// The number of a [Command.GiveAlone] is safe, and so is the word of it to the hub.
    record GivenAlone(Fact.TicketIssuedOffline fact) implements Event {}

    record NotKept(TicketNumber number) implements Event {}

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
