package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.EmptyPostLimits;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.View.Ranges.Hours;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// S43: no empty post without a word. A counter is taken for empty when a clerk is signed in and no
/// away sign is out, but nothing has been done there for a while though all that time somebody
/// waited whom it could have called. First its window head is told, then the hall.
final class EmptyPosts {
    private EmptyPosts() {}

    static Stream<Event> due(Situation situation) {
        return situation.hall().desks().entrySet().stream()
                .flatMap(desk -> due(situation, desk.getKey(), desk.getValue()).stream());
    }

    private static Optional<Event> due(Situation situation, CounterId counter, Desk desk) {
        Optional<Posts.Empty> found = situation.hall().floor().posts().emptyAt(counter);
        if (found.isPresent() && aloneSince(situation, counter, desk).isEmpty()) {
            return desk.clerk().map(clerk -> new Event.PostNotEmpty(clerk, counter));
        }
        return next(situation, counter, desk)
                .filter(alarm -> !situation.now().isBefore(alarm.at()))
                .map(alarm ->
                        new Event.PostEmpty(
                                desk.clerk().orElseThrow(), counter, alarm.since(), alarm.told()));
    }

    /// Who is told next, and when.
    private record Alarm(Instant since, Instant at, ToldOf told) {}

    static Stream<Instant> deadlines(Situation situation) {
        return situation.hall().desks().entrySet().stream()
                .flatMap(desk -> next(situation, desk.getKey(), desk.getValue()).stream())
                .map(Alarm::at);
    }

    private static Optional<Alarm> next(Situation situation, CounterId counter, Desk desk) {
        Optional<Posts.Empty> found = situation.hall().floor().posts().emptyAt(counter);
        if (found.isPresent()) {
            Posts.Empty empty = found.get();
            return empty.told() == ToldOf.HEAD
                    ? Optional.of(alarm(situation, empty.since(), ToldOf.HALL))
                    : Optional.empty();
        }
        if (!idle(desk)) {
            return Optional.empty();
        }
        // Who waits there need not be asked before anybody could be told.
        Alarm soonest = alarm(situation, desk.since(), ToldOf.HEAD);
        return situation.now().isBefore(soonest.at())
                ? Optional.of(soonest)
                : aloneSince(situation, counter, desk)
                        .map(since -> alarm(situation, since, ToldOf.HEAD));
    }

    private static Alarm alarm(Situation situation, Instant since, ToldOf told) {
        EmptyPostLimits limits = situation.rules().config().limits().emptyPosts();
        int seconds = told == ToldOf.HEAD ? limits.toHeadSeconds() : limits.toHallSeconds();
        Instant at =
                situation
                        .hall()
                        .daybook()
                        .after(since, Duration.ofSeconds(seconds), situation.now());
        return new Alarm(since, at, told);
    }

    /// Since when somebody has waited for a counter where nothing is done; empty where all is well.
    private static Optional<Instant> aloneSince(Situation situation, CounterId counter, Desk desk) {
        Instant now = situation.now();
        if (!idle(desk) || Emergencies.hold(situation.hall())) {
            return Optional.empty();
        }
        Optional<Hours> hours = situation.rules().times().around(now);
        Optional<Instant> talk = situation.hall().floor().posts().talkEnd(counter);
        if (hours.isEmpty() || talk.filter(now::isBefore).isPresent()) {
            return Optional.empty();
        }
        return Line.at(counter, situation)
                .waitingSince()
                .filter(from -> !from.isAfter(now))
                .flatMap(from ->
                        Stream.concat(
                                        Stream.of(from, desk.since(), hours.get().from()),
                                        talk.stream())
                                .max(Comparator.naturalOrder()));
    }

    private static boolean idle(Desk desk) {
        return desk.clerk().isPresent() && desk.ticket().isEmpty() && desk.away().isEmpty();
    }
}
