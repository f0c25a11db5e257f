package cn.sansheng.counter.desk;

import cn.sansheng.messages.ClerkCard;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Names;
import java.time.LocalTime;
import java.util.Optional;

/// What stands on the citizen's side of the counter.
public sealed interface RatingPicture {
    CounterId counter();

    record Idle(CounterId counter, Optional<Names> office, Optional<ClerkCard> clerk)
            implements RatingPicture {}

    /// Whose turn it is here: `state` is called or serving.
    record Attending(
            CounterId counter,
            Optional<Names> office,
            Optional<ClerkCard> clerk,
            CounterState state,
            TicketNumber number,
            Optional<Names> service)
            implements RatingPicture {}

    /// The away sign (S55).
    record Away(
            CounterId counter,
            Optional<Names> office,
            LocalTime since,
            Optional<LocalTime> backAt,
            Optional<CounterId> instead)
            implements RatingPicture {}

    record Prompt(CounterId counter, Service service, int secondsLeft, int seconds)
            implements RatingPicture {}

    /// For 2 s (B1.1).
    record Pressed(CounterId counter, Service service, int level, int secondsLeft)
            implements RatingPicture {}

    record Thanks(CounterId counter, Service service) implements RatingPicture {}

    /// What is being rated; a program that has just started may not know it.
    record Service(Optional<TicketNumber> number, Optional<Names> names) {}
}
