package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Station;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// To which service a press of a rating button belongs (B1): the one whose prompt was open when it
/// was pressed, by the station's own clock.
final class Pressing {
    private Pressing() {}

    static Event event(
            Situation situation, Station station, Fact.RatingGiven fact, Instant pressed) {
        CounterId counter = station.counter().orElseThrow();
        Optional<Ticket> ticket =
                prompt(situation, counter, fact, moment(situation, pressed))
                        .flatMap(prompt -> situation.hall().tickets().find(prompt.ticket()));
        if (ticket.isEmpty()) {
            return new Event.RatingUnbound(fact.level(), counter, Unbound.NO_PROMPT);
        }
        return ticket.get().rated()
                ? new Event.RatingUnbound(fact.level(), counter, Unbound.ALREADY_RATED)
                : new Event.RatingGiven(ticket.get().id(), fact.level(), RatingSource.DEVICE);
    }

    /// The newest one that was open then; failing that, the newest of all if the press seems to lie
    /// before it by no more than clocks may differ.
    private static Optional<Desk.Prompt> prompt(
            Situation situation, CounterId counter, Fact.RatingGiven fact, Instant pressed) {
        return meant(situation, counter, fact)
                .filter(prompt -> !pressed.isBefore(prompt.from()))
                .filter(prompt -> pressed.isBefore(end(situation, prompt, fact)))
                .reduce((_, newer) -> newer)
                .or(() ->
                        meant(situation, counter, fact)
                                .reduce((_, newer) -> newer)
                                .filter(prompt -> pressed.isBefore(prompt.from()))
                                .filter(prompt ->
                                        !pressed.plus(skew(situation)).isBefore(prompt.from())));
    }

    /// A station that names the ticket has shown its prompt to whoever pressed; otherwise the press
    /// is whoever's sits there.
    private static Instant end(Situation situation, Desk.Prompt prompt, Fact.RatingGiven fact) {
        return fact.ticket().isPresent() ? situation.timeOf(prompt) : situation.promptEnd(prompt);
    }

    private static Stream<Desk.Prompt> meant(
            Situation situation, CounterId counter, Fact.RatingGiven fact) {
        return situation.hall().desk(counter).prompts().stream()
                .filter(prompt -> fact.ticket().map(prompt.ticket()::equals).orElse(true));
    }

    /// A station whose clock is ahead by more than the limit is judged by the hub's.
    private static Instant moment(Situation situation, Instant pressed) {
        Instant now = situation.now();
        return pressed.isAfter(now.plus(skew(situation))) ? now : pressed;
    }

    private static Duration skew(Situation situation) {
        return Duration.ofSeconds(situation.rules().config().limits().clockSkewSeconds());
    }
}
