package cn.sansheng.counter.desk;

import cn.sansheng.messages.CounterState;

/// Whether the hub's view already shows what was accepted.
final class Settled {
    private Settled() {}

    static boolean shows(Operation operation, Seen seen) {
        CounterState state = seen.state();
        return switch (operation) {
            case SIGN_IN -> state != CounterState.CLOSED;
            case SIGN_OUT -> state == CounterState.CLOSED;
            case CALL_NEXT, CALL -> state == CounterState.CALLED;
            case START, UNPARK, REOPEN -> state == CounterState.SERVING;
            case STAND_READY -> seen.readySince().isPresent() || state == CounterState.CALLED;
            case STAND_DOWN -> seen.readySince().isEmpty();
            case FINISH, FINISH_OTHERWISE, GO_ON, NO_SHOW, GIVE_BACK, PARK, TRANSFER ->
                    seen.ticket().isEmpty();
            case AWAY -> state == CounterState.AWAY;
            case BACK -> state != CounterState.AWAY;
            case RECALL, CORRECT, CHANGE_AWAY -> true;
        };
    }
}
