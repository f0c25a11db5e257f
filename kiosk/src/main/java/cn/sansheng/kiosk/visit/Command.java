package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Printout;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import java.util.Optional;
import java.util.UUID;

/// What the shell shall do.
public sealed interface Command {
    /// Answered by [Event.TicketGiven], [Event.CheckedIn], [Event.TicketRefused],
    /// [Event.Unanswered] or [Event.NeverSent].
    record Ask(RequestMessage request) implements Command {}

    /// One at a time; answered by [Event.PrintEnded].
    record Print(UUID job, Printout paper) implements Command {}

    /// Never while it prints; answered by [Event.PrinterLooked].
    record Look() implements Command {}

    /// Keep it where a restart finds it.
    record Keep(Kept kept) implements Command {}

    /// A number of the reserve is given out: `kept` without it, then the fact, are on disk before
    /// [Event.GivenAlone] answers; [Event.NotKept] if the disk refuses.
    record GiveAlone(
            TicketNumber number,
            ServiceCode service,
            Language language,
            Optional<UUID> request,
            Kept kept)
            implements Command {}

    record Report(Fact fact) implements Command {}

    record TellPart(PrinterState printer) implements Command {}

    /// Somebody is wanted here, or came.
    record TellStaffCall(boolean called) implements Command {}

    record OrderDone(UUID order) implements Command {}

    record OrderFailed(UUID order, String reason) implements Command {}
}
