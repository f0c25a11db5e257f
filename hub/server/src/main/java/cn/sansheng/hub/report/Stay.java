package cn.sansheng.hub.report;

import cn.sansheng.hub.hall.Event;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One ticket at one counter, from its call there to whatever ended it. `issued` is when its wait
/// for the first call began. `aside` is the time for which it was parked, `parked` since when it
/// is.
public record Stay(
        LocalDate day,
        TicketNumber number,
        Instant issued,
        ServiceCode service,
        CounterId counter,
        ClerkId clerk,
        Instant called,
        Optional<Instant> started,
        Duration aside,
        Optional<Instant> parked,
        End end,
        Optional<Instant> ended,
        Optional<Outcome> outcome,
        Optional<Rated> rating) {

    /// `LEFT_OPEN`: the day closed over it.
    public enum End {
        OPEN,
        FINISHED,
        MISSED,
        TRANSFERRED,
        GIVEN_BACK,
        LEFT_OPEN,
        VOID
    }

    static Stay begun(Visit visit, CounterId counter, ClerkId clerk, Instant at) {
        return new Stay(
                visit.day(),
                visit.number(),
                visit.since(),
                visit.current(),
                counter,
                clerk,
                at,
                Optional.empty(),
                Duration.ZERO,
                Optional.empty(),
                End.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    boolean openAt(CounterId where) {
        return end == End.OPEN && counter.equals(where);
    }

    boolean servingAt(Instant at) {
        return started.filter(from -> !from.isAfter(at)).isPresent()
                && ended.map(at::isBefore).orElse(true);
    }

    Stay start(Instant at) {
        return with(Optional.of(started.orElse(at)), aside, parked);
    }

    Stay park(Instant at) {
        return with(started, aside, Optional.of(at));
    }

    Stay unpark(Instant at) {
        Duration more = parked.map(since -> Duration.between(since, at)).orElse(Duration.ZERO);
        return with(Optional.of(started.orElse(at)), aside.plus(more), Optional.empty());
    }

    Stay end(End how, Instant at, Optional<Outcome> what) {
        return with(how, Optional.of(at), what);
    }

    /// The closing was a mistake; the time since is not service.
    Stay reopen(Instant at) {
        Duration closed = ended.map(since -> Duration.between(since, at)).orElse(Duration.ZERO);
        return with(started, aside.plus(closed), parked)
                .with(End.OPEN, Optional.empty(), Optional.empty());
    }

    Stay correct(Outcome right) {
        return end(end, ended.orElse(called), Optional.of(right));
    }

    Stay rate(Event.RatingGiven given, Instant at) {
        Rated rated = Rated.of(this, given, at);
        return with(started, aside, parked, end, ended, outcome, Optional.of(rated));
    }

    private Stay with(
            Optional<Instant> nowStarted, Duration nowAside, Optional<Instant> nowParked) {
        return with(nowStarted, nowAside, nowParked, end, ended, outcome, rating);
    }

    private Stay with(End nowEnd, Optional<Instant> nowEnded, Optional<Outcome> nowOutcome) {
        return with(started, aside, parked, nowEnd, nowEnded, nowOutcome, rating);
    }

    /// All that changes while a ticket stays; where and whose it is does not.
    private Stay with(
            Optional<Instant> nowStarted,
            Duration nowAside,
            Optional<Instant> nowParked,
            End nowEnd,
            Optional<Instant> nowEnded,
            Optional<Outcome> nowOutcome,
            Optional<Rated> nowRating) {
        return new Stay(
                day,
                number,
                issued,
                service,
                counter,
                clerk,
                called,
                nowStarted,
                nowAside,
                nowParked,
                nowEnd,
                nowEnded,
                nowOutcome,
                nowRating);
    }

    /// From the start to the finish, without the time set aside; only of what was finished here.
    Optional<Duration> took() {
        return started.filter(_ -> end == End.FINISHED)
                .map(from -> Duration.between(from, ended.orElseThrow()).minus(aside));
    }
}
