package cn.sansheng.counter.desk;

import cn.sansheng.messages.CalledTicket;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the clerk is doing on the console. `parked` are the tickets parked from here since the
/// program started: the hub's view does not list them.
public record Work(
        Busy busy,
        Panel panel,
        int page,
        Optional<Note.Timed> note,
        Optional<Hold> noShowHold,
        List<CalledTicket> parked) {
    static final Work NONE =
            new Work(
                    new Busy.Free(),
                    new Panel.Closed(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());

    public Work {
        parked = List.copyOf(parked);
    }

    /// A no-show would be too soon for this ticket before then, in hall time.
    public record Hold(TicketId ticket, Instant until) {}

    Work with(Busy next) {
        return new Work(next, panel, page, note, noShowHold, parked);
    }

    Work with(Panel next) {
        return new Work(busy, next, 0, note, noShowHold, parked);
    }

    Work with(Hold next) {
        return new Work(busy, panel, page, note, Optional.of(next), parked);
    }

    Work onPage(int next) {
        return new Work(busy, panel, next, note, noShowHold, parked);
    }

    Work noting(Note next, Moment now) {
        Note.Timed timed = new Note.Timed(next, now.uptime().plus(Note.SHOWN));
        return new Work(busy, panel, page, Optional.of(timed), noShowHold, parked);
    }

    Work withoutNote() {
        return new Work(busy, panel, page, Optional.empty(), noShowHold, parked);
    }

    Work parking(CalledTicket ticket) {
        return parked(Stream.concat(unparked(ticket.id()).parked.stream(), Stream.of(ticket)));
    }

    Work unparked(TicketId ticket) {
        return parked(parked.stream().filter(each -> !each.id().equals(ticket)));
    }

    private Work parked(Stream<CalledTicket> next) {
        return new Work(busy, panel, page, note, noShowHold, next.toList());
    }
}
