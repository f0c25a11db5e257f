package cn.sansheng.hub.hall;

import cn.sansheng.messages.StationName;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// What is arranged for the open day: the numbers that each kiosk may give out alone, the emergency
/// that holds everything still, if there is one, and those that are over.
public record Daybook(
        PSortedMap<StationName, Event.NumbersGranted> numbers,
        Optional<Emergency> emergency,
        PVector<Pause> pauses) {
    static final Daybook BLANK =
            new Daybook(TreePMap.empty(), Optional.empty(), TreePVector.empty());

    /// S70: since when, of what kind, and what the boards say.
    public record Emergency(Instant since, EmergencyKind kind, String text) {}

    /// A time in which nobody could be called.
    public record Pause(Instant from, Instant to) {
        Duration within(Instant start, Instant end) {
            Instant first = from.isAfter(start) ? from : start;
            Instant last = to.isBefore(end) ? to : end;
            return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
        }
    }

    Daybook with(StationName kiosk, Event.NumbersGranted granted) {
        return new Daybook(numbers.plus(kiosk, granted), emergency, pauses);
    }

    Daybook began(Emergency now) {
        return new Daybook(numbers, Optional.of(now), pauses);
    }

    Daybook ended(Instant at) {
        PVector<Pause> next =
                emergency.map(over -> pauses.plus(new Pause(over.since(), at))).orElse(pauses);
        return new Daybook(numbers, Optional.empty(), next);
    }

    /// A wait without the times in which nobody could be called (S70).
    Duration waited(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to).minus(held(from, to));
    }

    /// So long after that moment, as it stands now: while the hall is held nobody's time runs out.
    Instant after(Instant from, Duration time, Instant now) {
        return from.plus(time).plus(held(from, now));
    }

    private Duration held(Instant from, Instant to) {
        return pauses.stream()
                .map(pause -> pause.within(from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Numbers are a day's; an emergency ends by somebody's word alone.
    Daybook nextDay() {
        return new Daybook(TreePMap.empty(), emergency, TreePVector.empty());
    }
}
