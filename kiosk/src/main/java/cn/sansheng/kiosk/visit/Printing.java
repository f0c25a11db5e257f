package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.MaterialList;
import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.messages.TicketId;
import java.util.Optional;
import java.util.UUID;

/// What the kiosk prints, and what it printed or should have printed lately, for reprints.
record Printing(PrintQueue queue, Slips slips) {
    static Printing starting(Moment now) {
        return new Printing(PrintQueue.starting(now), Slips.NONE);
    }

    PrinterState known() {
        return queue.known();
    }

    Printing with(PrintQueue news) {
        return new Printing(news, slips);
    }

    Printing fresh(UUID job, TicketId ticket, Slip slip) {
        return new Printing(queue, slips.with(ticket, slip))
                .with(job, ticket, slip, Optional.empty());
    }

    /// Unless the printer cannot, or is about to anyway.
    Optional<Printing> again(UUID job, TicketId ticket) {
        return slips.of(ticket)
                .filter(_ -> known().canPrint() && !queue.hasJobFor(ticket))
                .map(slip -> with(job, ticket, slip, Optional.empty()));
    }

    /// The paper of then, with what the order says it is.
    Optional<Printing> ordered(UUID order, TicketId ticket, Optional<String> mark) {
        return slips.of(ticket)
                .map(slip -> mark.map(slip::marked).orElse(slip))
                .map(slip -> with(order, ticket, slip, Optional.of(order)));
    }

    private Printing with(UUID job, TicketId ticket, Slip slip, Optional<UUID> order) {
        return with(queue.with(new PrintQueue.Job(job, slip, Optional.of(ticket), order)));
    }

    /// Nobody is told of a list: it is no ticket.
    Printing list(UUID job, MaterialList list) {
        return with(queue.with(new PrintQueue.Job(job, list, Optional.empty(), Optional.empty())));
    }
}
