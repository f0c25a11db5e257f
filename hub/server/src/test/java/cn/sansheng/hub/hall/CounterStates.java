package cn.sansheng.hub.hall;

import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.CounterState;

/// Reading a counter's state in tests.
final class CounterStates {
    private CounterStates() {}

    static CounterState of(TestHall hall, int counter) {
        return Views.state(hall.situation(), new CounterId(counter));
    }

    static CounterState idle() {
        return CounterState.IDLE;
    }

    static CounterState closed() {
        return CounterState.CLOSED;
    }
}
