package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.Page;
import java.time.Duration;
import java.util.Optional;

/// One board: what the hub said of it, what it shall show and since when, what was last sent, and
/// the revision the hub was told about.
record BoardState(
        BoardPlan plan,
        Told told,
        Content wanted,
        Page page,
        Duration wantedSince,
        Optional<Sent> sent,
        Optional<Long> reported) {
    /// A card that was switched off and on again shows nothing until it is painted anew.
    private static final Duration REPAINT_EVERY = Duration.ofSeconds(20);

    /// `since` is when the first frame of this content left, `at` when the last one did.
    record Sent(Content content, Page page, Duration since, Duration at) {}

    static BoardState unknown(BoardPlan plan, Moment now) {
        Content paused = new Content.Paused();
        return new BoardState(
                plan,
                new Told.Nothing(),
                paused,
                plan.page(paused),
                now.uptime(),
                Optional.empty(),
                Optional.empty());
    }

    BoardState told(Told news) {
        return new BoardState(plan, news, wanted, page, wantedSince, sent, reported);
    }

    BoardState wanting(Contact hub, Moment now) {
        Content next = hub.isTrusted(now) ? told.content(now.hall()) : new Content.Paused();
        return next.equals(wanted)
                ? this
                : new BoardState(plan, told, next, plan.page(next), now.uptime(), sent, reported);
    }

    /// Nobody knows what a board shows that was away.
    BoardState forgotten(Moment now) {
        return new BoardState(plan, told, wanted, page, now.uptime(), Optional.empty(), reported);
    }

    BoardState sent(Job job, Moment now) {
        Duration since =
                sent.filter(last -> last.content().equals(job.content()))
                        .map(Sent::since)
                        .orElse(now.uptime());
        return new BoardState(
                plan,
                told,
                wanted,
                page,
                wantedSince,
                Optional.of(new Sent(job.content(), job.page(), since, now.uptime())),
                reported);
    }

    BoardState reported(long revision) {
        return new BoardState(plan, told, wanted, page, wantedSince, sent, Optional.of(revision));
    }

    /// The frame that this board needs next, if any.
    Optional<Job> due(Moment now) {
        if (sent.filter(last -> last.content().equals(wanted)).isEmpty()) {
            return Optional.of(job(page, Job.Urgency.NEW, wantedSince));
        }
        Sent last = sent.get();
        Page present = pageAt(now.uptime().minus(last.since()));
        if (!present.equals(last.page())) {
            return Optional.of(job(present, Job.Urgency.FLASH, last.at()));
        }
        if (now.uptime().minus(last.at()).compareTo(REPAINT_EVERY) >= 0) {
            return Optional.of(job(present, Job.Urgency.REPAINT, last.at()));
        }
        return Optional.empty();
    }

    /// Lit and dark take turns each second, beginning with lit; afterwards it stands.
    private Page pageAt(Duration shown) {
        boolean dark = shown.toSeconds() < page.flashSeconds() && shown.toSeconds() % 2 == 1;
        return dark ? page.withFlashingHidden() : page;
    }

    private Job job(Page next, Job.Urgency urgency, Duration since) {
        return new Job(plan.id(), wanted, next, urgency, since);
    }
}
