package cn.sansheng.counter.desk;

import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.Optional;

/// What the clerk is doing on the console.
public record Work(
        Busy busy, Panel panel, int page, Optional<Note.Timed> note, Optional<Hold> noShowHold) {
    static final Work NONE =
            new Work(new Busy.Free(), new Panel.Closed(), 0, Optional.empty(), Optional.empty());

    /// A no-show would be too soon for this ticket before then, in hall time.
    public record Hold(TicketId ticket, Instant until) {}

    Work with(Busy next) {
        return new Work(next, panel, page, note, noShowHold);
    }

    Work with(Panel next) {
        return new Work(busy, next, 0, note, noShowHold);
    }

    Work with(Hold next) {
        return new Work(busy, panel, page, note, Optional.of(next));
    }

    Work onPage(int next) {
        return new Work(busy, panel, next, note, noShowHold);
    }

    Work noting(Note next, Moment now) {
        Note.Timed timed = new Note.Timed(next, now.uptime().plus(Note.SHOWN));
        return new Work(busy, panel, page, Optional.of(timed), noShowHold);
    }

    /// In a new state what went wrong before is of no interest; where somebody has just been sent
    /// is still to be said (S26).
    Work withoutWorry() {
        boolean news = note.filter(it -> it.note() instanceof Note.Transferred).isPresent();
        return news ? this : withoutNote();
    }

    Work withoutNote() {
        return new Work(busy, panel, page, Optional.empty(), noShowHold);
    }
}
