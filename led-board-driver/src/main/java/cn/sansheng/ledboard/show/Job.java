package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.Page;
import cn.sansheng.messages.BoardId;
import java.time.Duration;
import java.util.Comparator;

/// One frame for one board. Whoever is more urgent goes first, then whoever has waited longer.
record Job(BoardId board, Content content, Page page, Urgency urgency, Duration since) {
    static final Comparator<Job> ORDER =
            Comparator.comparing(Job::urgency).thenComparing(Job::since);

    enum Urgency {
        NEW,
        FLASH,
        REPAINT
    }
}
