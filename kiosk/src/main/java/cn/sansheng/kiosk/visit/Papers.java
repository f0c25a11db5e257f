package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrintResult;
import cn.sansheng.messages.TicketId;
import java.util.Optional;
import java.util.UUID;

/// What the printer brings, and what it is asked for once more.
final class Papers {
    private final Draft draft;
    private final Moment now;

    Papers(Draft draft) {
        this.draft = draft;
        this.now = draft.now;
    }

    void ended(UUID job, PrintResult result) {
        draft.printing
                .queue()
                .running(job)
                .ifPresent(running -> {
                    draft.follow(draft.printing.queue().ended(running, result, now));
                    if (draft.screen instanceof Screen.Ticket ticket
                            && ticket.issued().id().equals(running.ticket())) {
                        draft.screen = ticket.after(result, draft.wishes, now);
                    }
                });
    }

    void printAgain(UUID id) {
        if (draft.screen instanceof Screen.Ticket ticket
                && ticket.paper() instanceof Paper.Missing) {
            draft.printing
                    .again(id, ticket.issued().id())
                    .ifPresent(next -> {
                        draft.printing = next;
                        draft.screen =
                                ticket.with(
                                        new Paper.Coming(), now.uptime().plus(Stays.PAPER_AT_MOST));
                    });
        }
    }

    void ordered(UUID order, TicketId ticket, Optional<String> mark) {
        draft.printing
                .ordered(order, ticket, mark)
                .ifPresentOrElse(
                        next -> draft.printing = next,
                        () ->
                                draft.commands.add(
                                        new Command.OrderFailed(
                                                order, "this kiosk has no slip of that ticket")));
    }
}
