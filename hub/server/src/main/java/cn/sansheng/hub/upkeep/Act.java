package cn.sansheng.hub.upkeep;

import java.time.LocalDate;
import java.util.Optional;

/// What an entry of the register says. Days are the hall's.
public sealed interface Act {
    /// From now on the task is due `everyDays` after it was done last, and on `first` if it is not
    /// done before. A later plan takes the place of an earlier one.
    record Planned(Task what, int everyDays, LocalDate first) implements Act {}

    /// The task is no longer due.
    record Unplanned(Task what) implements Act {}

    record Done(Task what, LocalDate on) implements Act {}

    /// Entry `of` was a mistake and counts no more; it stays where it is, for everybody to see.
    record TakenBack(long of) implements Act {}

    /// For pages, programs and the store.
    default String wire() {
        return switch (this) {
            case Planned _ -> "planned";
            case Unplanned _ -> "unplanned";
            case Done _ -> "done";
            case TakenBack _ -> "taken-back";
        };
    }

    /// Empty for what is about another entry.
    default Optional<Task> task() {
        return switch (this) {
            case Planned planned -> Optional.of(planned.what());
            case Unplanned unplanned -> Optional.of(unplanned.what());
            case Done done -> Optional.of(done.what());
            case TakenBack _ -> Optional.empty();
        };
    }

    /// On which it was done, or is due for the first time.
    default Optional<LocalDate> day() {
        return switch (this) {
            case Planned planned -> Optional.of(planned.first());
            case Done done -> Optional.of(done.on());
            case Unplanned _, TakenBack _ -> Optional.empty();
        };
    }
}
