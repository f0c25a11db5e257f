package cn.sansheng.counter.desk;

import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.Optional;

/// What the clerk is doing on the console.
public record Work(
        Busy busy, Panel panel, int page, Optional<News.Timed> news, Optional<Hold> noShowHold) {
    static final Work NONE =
            new Work(new Busy.Free(), new Panel.Closed(), 0, Optional.empty(), Optional.empty());

    /// A no-show would be too soon for this ticket before then, in hall time.
    public record Hold(TicketId ticket, Instant until) {}

    Work with(Busy next) {
        return new Work(next, panel, page, news, noShowHold);
    }

    Work with(Panel next) {
        return new Work(busy, next, 0, news, noShowHold);
    }

    Work with(Hold next) {
        return new Work(busy, panel, page, news, Optional.of(next));
    }

    Work onPage(int next) {
        return new Work(busy, panel, next, news, noShowHold);
    }

    Work telling(News next, Moment now) {
        News.Timed timed = new News.Timed(next, now.uptime().plus(News.SHOWN));
        return new Work(busy, panel, page, Optional.of(timed), noShowHold);
    }

    /// In a new state what went wrong before is of no interest; where somebody has just been sent
    /// is still to be said (S26).
    Work withoutWorry() {
        boolean sent = news.filter(it -> it.news() instanceof News.Transferred).isPresent();
        return sent ? this : withoutNews();
    }

    Work withoutNews() {
        return new Work(busy, panel, page, Optional.empty(), noShowHold);
    }
}
