package cn.sansheng.client.tape;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What one program's tapes are made of. `program` is the launcher's name for it, `version` its
/// own; `tick` knows the event of time alone, which goes on tape only where it changes something;
/// `spoken` is how an event may go on tape where a mask cannot help; `masks` are made for each
/// recording; `summary` names the components of the state that a replay ends with.
public record Script<S, E, M, C>(
        String program,
        String version,
        Class<S> state,
        Class<E> event,
        Class<M> moment,
        Core<S, E, M, C> core,
        Predicate<E> tick,
        BiFunction<S, E, E> spoken,
        Supplier<List<Mask>> masks,
        List<String> summary) {
    public Script {
        summary = List.copyOf(summary);
    }
}
