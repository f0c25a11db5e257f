package cn.sansheng.hub.upkeep;

import java.time.LocalDate;

/// What an entry of the register says. Days are the hall's.
public sealed interface Act {
    /// For pages, programs and the store.
    String wire();

    /// From now on the task is due `everyDays` after it was done last, and on `first` if it is not
    /// done before. A later plan takes the place of an earlier one.
    record Planned(Task task, int everyDays, LocalDate first) implements Act {
        @Override
        public String wire() {
            return "planned";
        }
    }

    /// The task is no longer due.
    record Unplanned(Task task) implements Act {
        @Override
        public String wire() {
            return "unplanned";
        }
    }

    record Done(Task task, LocalDate on) implements Act {
        @Override
        public String wire() {
            return "done";
        }
    }

    /// Entry `of` was a mistake and counts no more; it stays where it is, for everybody to see.
    record TakenBack(long of) implements Act {
        @Override
        public String wire() {
            return "taken-back";
        }
    }
}
