package cn.sansheng.hub.hall;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// A counter with what stands at it. A desk without a clerk has no ticket and is not away.
/// `tallies` are today's, of each clerk who sat here; `picks` is what its calls left.
public record Desk(
        Optional<ClerkId> clerk,
        Optional<TicketId> ticket,
        Optional<Away> away,
        PVector<Prompt> prompts,
        Instant since,
        PSortedMap<ClerkId, Tally> tallies,
        Picks picks) {
    private static final int KEPT_PROMPTS = 24;

    /// The away sign (去向牌): S55 asks for the time of leaving; the time of return is the clerk's
    /// word.
    public record Away(Instant since, AwayReason reason, Optional<Instant> backAt) {}

    /// A finished ticket may be rated from then on: until the prompt's time is over, or until
    /// another citizen's service starts here, since whoever then sits at the buttons is somebody
    /// else (B1). Calling the next does not end it, and it does not hold up the call.
    public record Prompt(TicketId ticket, Instant from, Optional<Instant> ended) {
        Prompt endedAt(Instant at) {
            return ended.isPresent() ? this : new Prompt(ticket, from, Optional.of(at));
        }
    }

    /// What this counter's calls left for the next: why the last one was made, and since when the
    /// counter stands ready for whoever comes.
    public record Picks(Optional<Why> last, Optional<Instant> awaiting) {
        static final Picks NONE = new Picks(Optional.empty(), Optional.empty());

        /// The priority calls in a row that were made here last.
        public int inRow() {
            return last.map(Why::inRowAfter).orElse(0);
        }

        Picks notAwaiting() {
            return new Picks(last, Optional.empty());
        }
    }

    /// What one clerk did here today. `awaySeconds` are hall time, of the absences that are over.
    public record Tally(int finished, int awayTimes, int awaySeconds) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plusFinished() {
            return new Tally(finished + 1, awayTimes, awaySeconds);
        }

        /// By somebody who took over the desk none may have been counted.
        Tally minusFinished() {
            return new Tally(Math.max(0, finished - 1), awayTimes, awaySeconds);
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
                TreePVector.empty(),
                at,
                TreePMap.empty(),
                Picks.NONE);
    }

    Desk signedIn(ClerkId who, Instant at) {
        return new Desk(
                Optional.of(who), Optional.empty(), Optional.empty(), prompts, at, tallies, picks);
    }

    Desk signedOut(Instant at) {
        Desk here = back(at);
        return new Desk(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                prompts,
                at,
                here.tallies,
                picks.notAwaiting());
    }

    Desk holding(TicketId held, Instant at) {
        return new Desk(clerk, Optional.of(held), away, prompts, at, tallies, picks.notAwaiting());
    }

    Desk calledFor(Why why) {
        Picks called = new Picks(Optional.of(why), Optional.empty());
        return new Desk(clerk, ticket, away, prompts, since, tallies, called);
    }

    /// Whoever comes next is called here.
    Desk awaiting(Instant at) {
        Picks ready = new Picks(picks.last(), Optional.of(at));
        return new Desk(clerk, ticket, away, prompts, since, tallies, ready);
    }

    Desk notAwaiting() {
        return new Desk(clerk, ticket, away, prompts, since, tallies, picks.notAwaiting());
    }

    Desk free(Instant at) {
        return new Desk(clerk, Optional.empty(), away, prompts, at, tallies, picks);
    }

    Desk prompting(TicketId finished, Instant at) {
        return new Desk(
                clerk,
                Optional.empty(),
                away,
                asked(new Prompt(finished, at, Optional.empty())),
                at,
                tallied(Tally::plusFinished),
                picks);
    }

    /// One item of the visit at this desk is done, the visit is not.
    Desk finishedOne() {
        return new Desk(clerk, ticket, away, prompts, since, tallied(Tally::plusFinished), picks);
    }

    /// The ticket is back, and was not finished after all.
    Desk reopening(TicketId held, Instant at) {
        Desk counted =
                new Desk(clerk, ticket, away, prompts, since, tallied(Tally::minusFinished), picks);
        return counted.holding(held, at).serving(at);
    }

    /// Those of the last services: a press may arrive long after it was made, and a closing may
    /// turn out to have been wrong.
    private PVector<Prompt> asked(Prompt next) {
        PVector<Prompt> more = prompts.plus(next);
        return more.size() > KEPT_PROMPTS ? more.minus(0) : more;
    }

    /// Somebody's service goes on at this desk.
    Desk serving(Instant at) {
        PVector<Prompt> over =
                prompts.isEmpty()
                        ? prompts
                        : prompts.with(prompts.size() - 1, prompts.getLast().endedAt(at));
        return new Desk(clerk, ticket, away, over, since, tallies, picks);
    }

    Optional<Prompt> lastPrompt() {
        return prompts.isEmpty() ? Optional.empty() : Optional.of(prompts.getLast());
    }

    Desk gone(AwayReason reason, Optional<Instant> backAt, Instant at) {
        return new Desk(
                clerk,
                ticket,
                Optional.of(new Away(at, reason, backAt)),
                prompts,
                at,
                tallied(Tally::plusAway),
                picks.notAwaiting());
    }

    /// Away for another reason, or until another time; gone since the same moment.
    Desk stillGone(AwayReason reason, Optional<Instant> backAt) {
        Optional<Away> sign = away.map(was -> new Away(was.since(), reason, backAt));
        return new Desk(clerk, ticket, sign, prompts, since, tallies, picks);
    }

    /// Tomorrow counts anew.
    Desk nextDay() {
        return new Desk(
                clerk, ticket, away, TreePVector.empty(), since, TreePMap.empty(), Picks.NONE);
    }

    Desk back(Instant at) {
        PSortedMap<ClerkId, Tally> counted =
                away.map(sign -> tallied(t -> t.plusAwayFor(Duration.between(sign.since(), at))))
                        .orElse(tallies);
        return new Desk(clerk, ticket, Optional.empty(), prompts, at, counted, picks);
    }

    private PSortedMap<ClerkId, Tally> tallied(UnaryOperator<Tally> counting) {
        return clerk.map(who -> tallies.plus(who, counting.apply(tally()))).orElse(tallies);
    }
}
