package cn.sansheng.counter.desk;

import static cn.sansheng.counter.desk.Standing.Why.AWAY;
import static cn.sansheng.counter.desk.Standing.Why.DISCONNECTED;
import static cn.sansheng.counter.desk.Standing.Why.EMERGENCY;
import static cn.sansheng.counter.desk.Standing.Why.FINISH_FIRST;
import static cn.sansheng.counter.desk.Standing.Why.IN_SERVICE;
import static cn.sansheng.counter.desk.Standing.Why.NOBODY_CALLED;
import static cn.sansheng.counter.desk.Standing.Why.NOBODY_WAITING;
import static cn.sansheng.counter.desk.Standing.Why.NOT_STARTED;
import static cn.sansheng.counter.desk.Standing.Why.READY;
import static cn.sansheng.counter.desk.Standing.Why.SOMEBODY_WAITING;
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
            case AWAY -> List.of(Operation.CHANGE_AWAY, Operation.SIGN_OUT);
            case IDLE, CALLED, SERVING ->
                    List.of(
                            Operation.RECALL,
                            Operation.NO_SHOW,
                            idleWith(desk.seen().parked(), desk)
                                    ? Operation.UNPARK
                                    : Operation.PARK,
                            Operation.TRANSFER,
                            Operation.GO_ON,
                            Operation.CALL,
                            desk.seen().readySince().isPresent()
                                    ? Operation.STAND_DOWN
                                    : Operation.STAND_READY,
                            Operation.AWAY,
                            idleWith(desk.seen().history(), desk)
                                    ? Operation.CORRECT
                                    : Operation.FINISH_OTHERWISE,
                            Operation.GIVE_BACK,
                            Operation.SIGN_OUT);
        };
    }

    private static boolean idleWith(List<?> tickets, Desk desk) {
        return desk.seen().state() == CounterState.IDLE && !tickets.isEmpty();
    }

    static Standing standing(Operation operation, Desk desk, Moment now) {
        if (desk.work().busy().open().equals(Optional.of(operation))) {
            return new Standing.Busy();
        }
        if (!(desk.link() instanceof Link.Reached)) {
            return new Standing.Off(DISCONNECTED);
        }
        Standing standing = standing(operation, desk);
        if (!(standing instanceof Standing.Ready)) {
            return standing;
        }
        return desk.seen().hall().emergency().isPresent() && movesPeople(operation)
                ? new Standing.Off(EMERGENCY)
                : furthermore(operation, desk, now);
    }

    /// By what stands at the counter.
    private static Standing standing(Operation operation, Desk desk) {
        return switch (operation) {
            case SIGN_IN -> when(desk, List.of(CounterState.CLOSED));
            case CALL_NEXT, CALL, STAND_READY, STAND_DOWN, UNPARK, AWAY, CORRECT, REOPEN ->
                    when(desk, List.of(CounterState.IDLE));
            case START, RECALL, NO_SHOW, GIVE_BACK -> when(desk, List.of(CounterState.CALLED));
            case FINISH, FINISH_OTHERWISE, GO_ON -> when(desk, List.of(CounterState.SERVING));
            case PARK, TRANSFER -> when(desk, List.of(CounterState.CALLED, CounterState.SERVING));
            case SIGN_OUT -> when(desk, List.of(CounterState.IDLE, CounterState.AWAY));
            case BACK, CHANGE_AWAY -> when(desk, List.of(CounterState.AWAY));
        };
    }

    /// What an emergency holds (S70): nobody is called or counted as missing.
    private static boolean movesPeople(Operation operation) {
        return switch (operation) {
            case CALL_NEXT, CALL, STAND_READY, UNPARK, RECALL, NO_SHOW, GIVE_BACK -> true;
            case SIGN_IN,
                    STAND_DOWN,
                    START,
                    FINISH,
                    BACK,
                    PARK,
                    TRANSFER,
                    GO_ON,
                    AWAY,
                    CHANGE_AWAY,
                    FINISH_OTHERWISE,
                    CORRECT,
                    REOPEN,
                    SIGN_OUT ->
                    false;
        };
    }

    /// By what else is known, in the right state.
    private static Standing furthermore(Operation operation, Desk desk, Moment now) {
        boolean nobody = desk.seen().waiting().isEmpty();
        return switch (operation) {
            case CALL_NEXT -> offIf(desk.seen().readySince().isPresent(), READY);
            case CALL -> offIf(nobody, NOBODY_WAITING);
            case STAND_READY -> offIf(!nobody, SOMEBODY_WAITING);
            case NO_SHOW -> missing(desk, now);
            default -> new Standing.Ready();
        };
    }

    private static Standing offIf(boolean hindered, Standing.Why why) {
        return hindered ? new Standing.Off(why) : new Standing.Ready();
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

    /// The hub said once that it is too soon for this ticket, and until when.
    private static Standing missing(Desk desk, Moment now) {
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
                : new Standing.Ready();
    }
}
