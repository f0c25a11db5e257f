package cn.sansheng.hub.hall;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// A counter with what stands at it. A desk without a clerk has no ticket and is not away.
/// `tallies` are today's, of each clerk who sat here.
public record Desk(
        Optional<ClerkId> clerk,
        Optional<TicketId> ticket,
        Optional<Away> away,
        Optional<Prompt> prompt,
        Instant since,
        PSortedMap<ClerkId, Tally> tallies) {

    /// The away sign (去向牌): S55 asks for the time of leaving; the time of return is the clerk's
    /// word.
    public record Away(Instant since, AwayReason reason, Optional<Instant> backAt) {}

    /// The last finished ticket may be rated until the prompt's time is over.
    public record Prompt(TicketId ticket, Instant from) {}

    /// What one clerk did here today. `awaySeconds` are hall time, of the absences that are over.
    public record Tally(int finished, int awayTimes, int awaySeconds) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plusFinished() {
            return new Tally(finished + 1, awayTimes, awaySeconds);
        }

        Tally plusAway() {
            return new Tally(finished, awayTimes + 1, awaySeconds);
        }

        Tally plusAwayFor(Duration time) {
            return new Tally(finished, awayTimes, awaySeconds + (int) time.toSeconds());
        }
    }

    /// The tally of the clerk who sits here.
    Tally tally() {
        return clerk.flatMap(who -> Optional.ofNullable(tallies.get(who))).orElse(Tally.NONE);
    }

    static Desk closed(Instant at) {
        return new Desk(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at,
                TreePMap.empty());
    }

    Desk signedIn(ClerkId who, Instant at) {
        return new Desk(Optional.of(who), Optional.empty(), Optional.empty(), prompt, at, tallies);
    }

    Desk signedOut(Instant at) {
        Desk here = back(at);
        return new Desk(
                Optional.empty(), Optional.empty(), Optional.empty(), prompt, at, here.tallies);
    }

    Desk holding(TicketId held, Instant at) {
        return new Desk(clerk, Optional.of(held), away, prompt, at, tallies);
    }

    Desk free(Instant at) {
        return new Desk(clerk, Optional.empty(), away, prompt, at, tallies);
    }

    Desk prompting(TicketId finished, Instant at) {
        return new Desk(
                clerk,
                Optional.empty(),
                away,
                Optional.of(new Prompt(finished, at)),
                at,
                tallied(Tally::plusFinished));
    }

    Desk gone(AwayReason reason, Optional<Instant> backAt, Instant at) {
        return new Desk(
                clerk,
                ticket,
                Optional.of(new Away(at, reason, backAt)),
                prompt,
                at,
                tallied(Tally::plusAway));
    }

    /// Tomorrow counts anew.
    Desk nextDay() {
        return new Desk(clerk, ticket, away, prompt, since, TreePMap.empty());
    }

    Desk back(Instant at) {
        PSortedMap<ClerkId, Tally> counted =
                away.map(sign -> tallied(t -> t.plusAwayFor(Duration.between(sign.since(), at))))
                        .orElse(tallies);
        return new Desk(clerk, ticket, Optional.empty(), prompt, at, counted);
    }

    private PSortedMap<ClerkId, Tally> tallied(UnaryOperator<Tally> counting) {
        return clerk.map(who -> tallies.plus(who, counting.apply(tally()))).orElse(tallies);
    }
}
