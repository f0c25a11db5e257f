package cn.sansheng.kiosk.visit;

import java.time.Duration;

/// How long each screen stays; ours, after what a citizen needs to read, take or write down.
final class Stays {
    /// Untouched for so long, the screen belongs to the next citizen.
    static final Duration IDLE = Duration.ofSeconds(45);

    /// B6: who is about to lose a visit is asked first, and has 20 s to answer; one more for the
    /// question to be drawn.
    static final Duration WARNING = Duration.ofSeconds(21);

    /// A ticket stays until its paper has come, at most so long, and then a while to take it. Each
    /// stay that ends by itself counts its seconds down where they can be seen, 20 s at least.
    static final Duration PAPER_AT_MOST = Duration.ofSeconds(60);

    static final Duration AFTER_PAPER = Duration.ofSeconds(25);

    /// Without paper one must write the number down or scan it.
    static final Duration WITHOUT_PAPER = Duration.ofSeconds(60);

    static final Duration STAY_LONGER = Duration.ofSeconds(60);

    /// Longer than the shell's patience, which ends every question; if even that fails the screen
    /// must not stay.
    static final Duration ANSWER_AT_MOST = Duration.ofSeconds(30);

    static final Duration NOTE = Duration.ofSeconds(25);

    private Stays() {}
}
