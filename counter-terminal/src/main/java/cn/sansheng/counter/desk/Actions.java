package cn.sansheng.counter.desk;

import static cn.sansheng.counter.desk.Standing.Why.AWAY;
import static cn.sansheng.counter.desk.Standing.Why.DISCONNECTED;
import static cn.sansheng.counter.desk.Standing.Why.FINISH_FIRST;
import static cn.sansheng.counter.desk.Standing.Why.IN_SERVICE;
import static cn.sansheng.counter.desk.Standing.Why.NOBODY_CALLED;
import static cn.sansheng.counter.desk.Standing.Why.NOBODY_WAITING;
import static cn.sansheng.counter.desk.Standing.Why.NOT_STARTED;
import static cn.sansheng.counter.desk.Standing.Why.TOO_SOON;

import cn.sansheng.messages.CounterState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What can be done in which state. The hub decides; this only spares the clerk a refusal.
final class Actions {
    private Actions() {}

    /// The one thing that comes next.
    static Optional<Operation> lead(CounterState state) {
        return switch (state) {
            case CLOSED -> Optional.empty();
            case IDLE -> Optional.of(Operation.CALL_NEXT);
            case CALLED -> Optional.of(Operation.START);
            case SERVING -> Optional.of(Operation.FINISH);
            case AWAY -> Optional.of(Operation.BACK);
        };
    }

    /// The other ways, in the order of their keys.
    static List<Operation> others(Desk desk) {
        return switch (desk.seen().state()) {
            case CLOSED -> List.of();
            case AWAY -> List.of(Operation.SIGN_OUT);
            case IDLE, CALLED, SERVING ->
                    List.of(
                            Operation.RECALL,
                            Operation.NO_SHOW,
                            unparkable(desk) ? Operation.UNPARK : Operation.PARK,
                            Operation.TRANSFER,
                            Operation.CALL,
                            Operation.AWAY,
                            Operation.FINISH_OTHERWISE,
                            Operation.SIGN_OUT);
        };
    }

    private static boolean unparkable(Desk desk) {
        return desk.seen().state() == CounterState.IDLE && !desk.work().parked().isEmpty();
    }

    static Standing standing(Operation operation, Desk desk, Moment now) {
        if (desk.work().busy().open().equals(Optional.of(operation))) {
            return new Standing.Busy();
        }
        if (!(desk.link() instanceof Link.Reached)) {
            return new Standing.Off(DISCONNECTED);
        }
        return switch (operation) {
            case SIGN_IN -> when(desk, List.of(CounterState.CLOSED));
            case CALL_NEXT, UNPARK -> when(desk, List.of(CounterState.IDLE));
            case START, RECALL -> when(desk, List.of(CounterState.CALLED));
            case FINISH, FINISH_OTHERWISE -> when(desk, List.of(CounterState.SERVING));
            case PARK, TRANSFER -> when(desk, List.of(CounterState.CALLED, CounterState.SERVING));
            case AWAY -> when(desk, List.of(CounterState.IDLE));
            case SIGN_OUT -> when(desk, List.of(CounterState.IDLE, CounterState.AWAY));
            case BACK -> when(desk, List.of(CounterState.AWAY));
            case CALL -> calling(desk);
            case NO_SHOW -> missing(desk, now);
        };
    }

    private static Standing when(Desk desk, List<CounterState> states) {
        CounterState state = desk.seen().state();
        if (states.contains(state)) {
            return new Standing.Ready();
        }
        return new Standing.Off(
                switch (state) {
                    case CLOSED, IDLE -> NOBODY_CALLED;
                    case CALLED ->
                            states.contains(CounterState.SERVING) ? NOT_STARTED : FINISH_FIRST;
                    case SERVING ->
                            states.contains(CounterState.CALLED) ? IN_SERVICE : FINISH_FIRST;
                    case AWAY -> AWAY;
                });
    }

    private static Standing calling(Desk desk) {
        Standing standing = when(desk, List.of(CounterState.IDLE));
        return standing instanceof Standing.Ready && desk.seen().waiting().isEmpty()
                ? new Standing.Off(NOBODY_WAITING)
                : standing;
    }

    /// The hub said once that it is too soon for this ticket, and until when.
    private static Standing missing(Desk desk, Moment now) {
        Standing standing = when(desk, List.of(CounterState.CALLED));
        if (!(standing instanceof Standing.Ready)) {
            return standing;
        }
        long millis =
                desk.work()
                        .noShowHold()
                        .filter(hold ->
                                desk.seen()
                                        .ticket()
                                        .filter(ticket -> ticket.id().equals(hold.ticket()))
                                        .isPresent())
                        .map(hold -> Duration.between(now.hall(), hold.until()).toMillis())
                        .orElse(0L);
        return millis > 0
                ? new Standing.Off(TOO_SOON, (int) Math.ceilDiv(millis, 1000L))
                : standing;
    }
}
