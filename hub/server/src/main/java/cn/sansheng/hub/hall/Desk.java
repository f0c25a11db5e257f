package cn.sansheng.hub.hall;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.TicketId;
import java.time.Instant;
import java.util.Optional;

/// A counter with what stands at it. A desk without a clerk has no ticket and is not away.
public record Desk(
        Optional<ClerkId> clerk,
        Optional<TicketId> ticket,
        Optional<Away> away,
        Optional<Prompt> prompt,
        Instant since) {

    /// The away sign (去向牌): S55 asks for the time of leaving; the time of return is the clerk's
    /// word.
    public record Away(Instant since, AwayReason reason, Optional<Instant> backAt) {}

    /// The last finished ticket may be rated until the prompt's time is over.
    public record Prompt(TicketId ticket, Instant from) {}

    static Desk closed(Instant at) {
        return new Desk(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    Desk signedIn(ClerkId who, Instant at) {
        return new Desk(Optional.of(who), Optional.empty(), Optional.empty(), prompt, at);
    }

    Desk signedOut(Instant at) {
        return new Desk(Optional.empty(), Optional.empty(), Optional.empty(), prompt, at);
    }

    Desk holding(TicketId held, Instant at) {
        return new Desk(clerk, Optional.of(held), away, prompt, at);
    }

    Desk free(Instant at) {
        return new Desk(clerk, Optional.empty(), away, prompt, at);
    }

    Desk prompting(TicketId finished, Instant at) {
        return new Desk(clerk, Optional.empty(), away, Optional.of(new Prompt(finished, at)), at);
    }

    Desk gone(AwayReason reason, Optional<Instant> backAt, Instant at) {
        return new Desk(clerk, ticket, Optional.of(new Away(at, reason, backAt)), prompt, at);
    }

    Desk back(Instant at) {
        return new Desk(clerk, ticket, Optional.empty(), prompt, at);
    }
}
