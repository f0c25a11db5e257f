package cn.sansheng.client.tape;

import java.util.List;

/// What came of one event: the next state, and what the shell shall do.
public record Taken<S, C>(S next, List<C> commands) {
    public Taken {
        commands = List.copyOf(commands);
    }
}
