package cn.sansheng.counter.desk;

import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is asked of a clerk who leaves, or who is away and changes the sign: the time of leaving
/// stays then, and the minutes gone by count (S56).
record Leaving(Desk desk, Instant now) {
    /// S56: longer needs the window head's leave and somebody in the place.
    static final int APPROVAL_MINUTES = 20;

    private static final int[] MINUTES = {5, 10, 15, 20, 30, 60};

    static Operation operation(Desk desk) {
        return desk.seen().state() == CounterState.AWAY ? Operation.CHANGE_AWAY : Operation.AWAY;
    }

    static List<Choice> reasons() {
        return Arrays.stream(AwayReason.values())
                .map(reason -> Choice.opens("away." + reason.wire(), new Panel.LeavingFor(reason)))
                .toList();
    }

    List<Choice> times(AwayReason reason) {
        Stream<Choice> timed =
                IntStream.of(MINUTES)
                        .mapToObj(minutes ->
                                inAll(minutes).compareTo(Duration.ofMinutes(APPROVAL_MINUTES)) > 0
                                        ? Choice.opens(
                                                        "away.long",
                                                        new Panel.LeavingLong(reason, minutes))
                                                .with("" + minutes)
                                        : asked("away.minutes", reason, Optional.of(minutes))
                                                .with("" + minutes));
        return Stream.concat(timed, Stream.of(asked("away.open", reason, Optional.empty())))
                .toList();
    }

    /// From the leaving to the return, so many minutes from now.
    Duration inAll(int minutes) {
        Duration gone =
                desk.seen()
                        .particulars()
                        .flatMap(View.Counter.Desk::away)
                        .map(away -> Duration.between(away.since(), now))
                        .orElse(Duration.ZERO);
        return gone.plusMinutes(minutes);
    }

    private Choice asked(String word, AwayReason reason, Optional<Integer> minutes) {
        return Choice.asks(
                word,
                operation(desk),
                new Request.Away(
                        reason,
                        minutes.map(it -> now.plus(Duration.ofMinutes(it))),
                        Optional.empty(),
                        Optional.empty()));
    }
}
