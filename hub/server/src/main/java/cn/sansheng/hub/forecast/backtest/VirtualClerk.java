package cn.sansheng.hub.forecast.backtest;

import cn.sansheng.hub.forecast.backtest.MixedHall.Truth;
import cn.sansheng.hub.hall.Ticket;
import cn.sansheng.messages.AwayReason;
import cn.sansheng.messages.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A clerk's day at a counter: in, lunch in one of two shifts, perhaps an errand, out when nobody
/// waits any more after closing. Calls, waits for the visitor, serves at an own pace.
final class VirtualClerk {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double CLOSING = 17 * HOUR;
    private static final double CALLS_APART = 16;

    private final int counter;
    private final PlayedHall hall;
    private final VirtualDay day;
    private Doing doing = Doing.ELSEWHERE;
    private Optional<Break> wish = Optional.empty();

    private enum Doing {
        ELSEWHERE,
        IDLE,
        BUSY
    }

    private record Break(AwayReason reason, double seconds, boolean announced) {}

    VirtualClerk(int counter, PlayedHall hall, VirtualDay day) {
        this.counter = counter;
        this.hall = hall;
        this.day = day;
    }

    void plan() {
        if (day.random.nextDouble() < 0.03) {
            return;
        }
        double begin = counter == MixedHall.SKILLS.size() ? 9.5 * HOUR : 8.5 * HOUR;
        day.at(begin + day.between(-5, 5) * MINUTE, this::comes);
        boolean swapped = day.random.nextDouble() < 0.1;
        double lunch = ((counter % 2 == 0) != swapped ? 11.5 : 12.5) * HOUR;
        boolean announced = day.random.nextDouble() < 0.5;
        Break meal = new Break(AwayReason.BREAK, day.between(45, 60) * MINUTE, announced);
        day.at(lunch + day.between(-5, 8) * MINUTE, () -> wants(meal));
        if (day.random.nextDouble() < 0.6) {
            double minutes = day.logNormal(8, 0.5);
            Break errand =
                    new Break(AwayReason.ERRAND, minutes * MINUTE, day.random.nextDouble() < 0.5);
            day.at(day.between(9, 16.5) * HOUR, () -> wants(errand));
        }
    }

    private void comes() {
        hall.asked(counter, MixedHall.signIn(counter));
        free();
    }

    private void wants(Break next) {
        wish = Optional.of(next);
        if (doing == Doing.IDLE) {
            leaves(next);
        }
    }

    private void leaves(Break next) {
        wish = Optional.empty();
        doing = Doing.ELSEWHERE;
        Instant now = hall.situation().now();
        Optional<Instant> backAt =
                next.announced()
                        ? Optional.of(now.plus(Duration.ofMinutes((long) (next.seconds() / 60))))
                        : Optional.empty();
        hall.asked(
                counter,
                new Request.Away(next.reason(), backAt, Optional.empty(), Optional.empty()));
        day.after(next.seconds(), this::returns);
    }

    private void returns() {
        hall.asked(counter, new Request.Back());
        free();
    }

    private void free() {
        doing = Doing.BUSY;
        day.after(day.between(4, 35), this::callsNext);
    }

    /// Somebody may have come.
    void looksUp() {
        if (doing == Doing.IDLE) {
            free();
        }
    }

    private void callsNext() {
        if (wish.isPresent()) {
            leaves(wish.get());
        } else if (hall.asked(counter, new Request.CallNext())) {
            visited(hall.heldAt(counter).orElseThrow());
        } else if (day.now() > CLOSING) {
            doing = Doing.ELSEWHERE;
            hall.asked(counter, new Request.SignOut());
        } else {
            doing = Doing.IDLE;
            day.at(CLOSING + 1, this::looksUp);
        }
    }

    private void visited(Ticket called) {
        double waited =
                Duration.between(called.issuedAt(), hall.situation().now()).toMillis() / 60_000.0;
        if (day.isThere(called.id().value(), waited)) {
            day.after(day.between(8, 45), () -> serves(called));
        } else {
            day.after(CALLS_APART, () -> hall.asked(counter, new Request.Recall()));
            day.after(2 * CALLS_APART, () -> hall.asked(counter, new Request.Recall()));
            day.after(3 * CALLS_APART, this::givesUp);
        }
    }

    private void serves(Ticket called) {
        hall.asked(counter, new Request.Start());
        Truth truth =
                MixedHall.SERVICES.stream()
                        .filter(it -> it.code().equals(called.service()))
                        .findFirst()
                        .orElseThrow();
        double minutes =
                day.logNormal(truth.median(), truth.spread())
                        * MixedHall.PACES.get(counter - 1)
                        * slowness(day.now() / HOUR);
        day.after(minutes * MINUTE, this::finishes);
    }

    /// People are slower before lunch and before going home.
    private static double slowness(double hour) {
        boolean late = (hour >= 11 && hour < 13) || hour >= 16;
        return late ? 1.15 : hour < 10 ? 0.9 : 1;
    }

    private void finishes() {
        hall.asked(counter, new Request.Finish(Optional.empty()));
        free();
    }

    private void givesUp() {
        hall.asked(counter, new Request.NoShow());
        free();
    }
}
