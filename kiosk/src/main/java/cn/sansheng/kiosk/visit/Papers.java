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
                            && running.ticket().equals(Optional.of(ticket.issued().id()))) {
                        draft.screen = ticket.after(result, draft.wishes, now);
                    }
                    if (draft.screen instanceof Screen.Reading reading
                            && reading.list().equals(new Screen.ListPaper.Coming(job))) {
                        draft.screen = reading.with(after(result));
                    }
                });
    }

    private static Screen.ListPaper after(PrintResult result) {
        return switch (result) {
            case PrintResult.Printed _ -> new Screen.ListPaper.Out();
            case PrintResult.Failed _ -> new Screen.ListPaper.None();
        };
    }

    /// One list for one look at an item: paper is for tickets.
    void printList(UUID id) {
        if (draft.screen instanceof Screen.Reading reading
                && reading.list() instanceof Screen.ListPaper.None
                && draft.printing.known().canPrint()) {
            Directory directory = Directory.of(draft.before, now);
            directory
                    .service(reading.service())
                    .flatMap(service ->
                            directory
                                    .item(reading.service(), reading.item())
                                    .map(item ->
                                            SlipWriting.list(
                                                    service,
                                                    item,
                                                    draft.hall.page(service.code(), reading.item()),
                                                    draft,
                                                    now)))
                    .ifPresent(list -> {
                        draft.printing = draft.printing.list(id, list);
                        draft.screen = reading.with(new Screen.ListPaper.Coming(id));
                    });
        }
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
