package cn.sansheng.ledboard.show;

import cn.sansheng.ledboard.layout.Page;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One board: what the hub said of it, what it shall show and since when, what was last sent, and
/// the revision the hub was told about.
record BoardState(
        BoardPlan plan,
        Playback playback,
        Content wanted,
        List<Page> pages,
        Duration wantedSince,
        Optional<Sent> sent,
        Optional<Long> reported,
        Voice voice) {
    /// How often a board that does not answer is asked again; what it is asked with is its picture,
    /// so it is right as soon as it is back.
    private static final Duration ASK_EVERY = Duration.ofSeconds(4);

    /// Eight characters are read in less.
    private static final Duration TURN = Duration.ofSeconds(3);

    /// Whether it has answered where it is asked to.
    enum Voice {
        HEARD,
        SILENT
    }

    /// `since` is when the first frame of this content left, `at` when the last one did.
    record Sent(Content content, Page page, Duration since, Duration at) {}

    static BoardState unknown(BoardPlan plan, Moment now) {
        Content paused = new Content.Paused();
        return new BoardState(
                plan,
                Playback.nothing(plan.hold()),
                paused,
                plan.pages(paused),
                now.uptime(),
                Optional.empty(),
                Optional.empty(),
                Voice.HEARD);
    }

    BoardState told(Told news, Moment now) {
        return playing(playback.hear(news, now));
    }

    /// For a board that nobody sees: its line is away, or the hub.
    BoardState unseen() {
        return playing(playback.latest());
    }

    BoardState wanting(Contact hub, Moment now) {
        Playback next = hub.isTrusted(now) ? playback.advanced(now) : playback.latest();
        Content content =
                hub.isTrusted(now) ? next.shown().content(now.hall()) : new Content.Paused();
        return content.equals(wanted)
                ? playing(next)
                : new BoardState(
                        plan,
                        next,
                        content,
                        plan.pages(content),
                        now.uptime(),
                        sent,
                        reported,
                        voice);
    }

    private BoardState playing(Playback next) {
        return new BoardState(plan, next, wanted, pages, wantedSince, sent, reported, voice);
    }

    /// Nobody knows what a board shows that was away.
    BoardState forgotten(Moment now) {
        return new BoardState(
                plan,
                playback,
                wanted,
                pages,
                now.uptime(),
                Optional.empty(),
                reported,
                Voice.HEARD);
    }

    BoardState sent(Job job, Moment now) {
        Duration since =
                sent.filter(last -> last.content().equals(job.content()))
                        .map(Sent::since)
                        .orElse(now.uptime());
        return new BoardState(
                plan,
                job.content() instanceof Content.Picture(var view)
                        ? playback.left(view, now)
                        : playback,
                wanted,
                pages,
                wantedSince,
                Optional.of(new Sent(job.content(), job.page(), since, now.uptime())),
                reported,
                Voice.HEARD);
    }

    /// Nobody knows what it shows, and until it answers nobody reads it.
    BoardState unanswered(Job job, Moment now) {
        return new BoardState(
                plan,
                playback,
                wanted,
                pages,
                wantedSince,
                Optional.of(new Sent(job.content(), job.page(), now.uptime(), now.uptime())),
                reported,
                Voice.SILENT);
    }

    boolean isSilent() {
        return voice == Voice.SILENT;
    }

    BoardState reported(long revision) {
        return new BoardState(
                plan, playback, wanted, pages, wantedSince, sent, Optional.of(revision), voice);
    }

    /// The frame that this board needs next, if any.
    Optional<Job> due(Moment now) {
        if (sent.filter(last -> last.content().equals(wanted)).isEmpty()) {
            return Optional.of(job(pages.getFirst(), Job.Urgency.NEW, wantedSince));
        }
        Sent last = sent.get();
        if (isSilent()) {
            return now.uptime().minus(last.at()).compareTo(askEvery()) >= 0
                    ? Optional.of(job(pages.getFirst(), Job.Urgency.REPAINT, last.at()))
                    : Optional.empty();
        }
        Page present = pageAt(now.uptime().minus(last.since()));
        if (!present.equals(last.page())) {
            return Optional.of(job(present, Job.Urgency.FLASH, last.at()));
        }
        if (now.uptime().minus(last.at()).compareTo(plan.repaint()) >= 0) {
            return Optional.of(job(present, Job.Urgency.REPAINT, last.at()));
        }
        return Optional.empty();
    }

    /// Lit and dark take turns each second, beginning with lit; afterwards it stands. Pages take
    /// turns for as long as the picture is there.
    private Page pageAt(Duration shown) {
        long turn = shown.toMillis() / TURN.toMillis() % pages.size();
        Page page = pages.get((int) turn);
        boolean dark = shown.toSeconds() < page.flashSeconds() && shown.toSeconds() % 2 == 1;
        return dark ? page.withFlashingHidden() : page;
    }

    private Duration askEvery() {
        return plan.repaint().compareTo(ASK_EVERY) < 0 ? plan.repaint() : ASK_EVERY;
    }

    private Job job(Page next, Job.Urgency urgency, Duration since) {
        return new Job(plan.id(), wanted, next, urgency, since);
    }
}
