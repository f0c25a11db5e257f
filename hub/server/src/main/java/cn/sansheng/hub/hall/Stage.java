package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.Outcome;
import cn.sansheng.messages.ParkReason;
import cn.sansheng.messages.TicketState;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.util.Optional;

/// Where a ticket is in its life, with what this stage alone knows; `since` is when it began.
/// [Step] says which stage may follow which.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "stage")
public sealed interface Stage {
    Instant since();

    /// For one counter only, or for whichever calls it.
    @JsonTypeName("waiting")
    record Waiting(Instant since, Optional<CounterId> only) implements Stage {}

    /// Called again it has still been called since the first time.
    @JsonTypeName("called")
    record Called(Instant since, CounterId counter) implements Stage {}

    /// `started` is when the service began, through all parking.
    @JsonTypeName("serving")
    record Serving(Instant since, CounterId counter, Instant started) implements Stage {}

    /// Set aside for its counter, or, without one, for any that serves it.
    @JsonTypeName("parked")
    record Parked(
            Instant since,
            Optional<CounterId> counter,
            ParkReason reason,
            Optional<Instant> started)
            implements Stage {}

    @JsonTypeName("finished")
    record Finished(Instant since, CounterId counter, Instant started, Optional<Outcome> outcome)
            implements Stage {
        Finished with(Outcome right) {
            return new Finished(since, counter, started, Optional.of(right));
        }
    }

    @JsonTypeName("missed")
    record Missed(Instant since) implements Stage {}

    @JsonTypeName("void")
    record Voided(Instant since) implements Stage {}

    default TicketState state() {
        return switch (this) {
            case Waiting _ -> TicketState.WAITING;
            case Called _ -> TicketState.CALLED;
            case Serving _ -> TicketState.SERVING;
            case Parked _ -> TicketState.PARKED;
            case Finished _ -> TicketState.FINISHED;
            case Missed _ -> TicketState.NO_SHOW;
            case Voided _ -> TicketState.VOID;
        };
    }

    /// The counter that the ticket stands at or stood at last, or, while it waits or is set aside,
    /// the only one that it is for.
    default Optional<CounterId> where() {
        return switch (this) {
            case Waiting waiting -> waiting.only();
            case Called called -> Optional.of(called.counter());
            case Serving serving -> Optional.of(serving.counter());
            case Parked parked -> parked.counter();
            case Finished finished -> Optional.of(finished.counter());
            case Missed _, Voided _ -> Optional.empty();
        };
    }

    /// When the service of this ticket began, if it has.
    default Optional<Instant> serviceBegan() {
        return switch (this) {
            case Serving serving -> Optional.of(serving.started());
            case Parked parked -> parked.started();
            case Finished finished -> Optional.of(finished.started());
            case Waiting _, Called _, Missed _, Voided _ -> Optional.empty();
        };
    }
}
