package cn.sansheng.client.tape;

/// A program's pure core: what one event makes of a state at one moment.
@FunctionalInterface
public interface Core<S, E, M, C> {
    Taken<S, C> take(S before, E event, M now);
}
