package cn.sansheng.client.check;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Things to be done one after the other, each within `limit`: what each is called, what to tell
/// the person, and what happens before.
public record Turns<T>(
        List<T> wanted,
        Duration limit,
        Function<T, Phrase> name,
        Function<T, Phrase> instruction,
        Consumer<T> begun) {
    public Turns {
        wanted = List.copyOf(wanted);
    }

    /// With nothing to happen before.
    public static <T> Turns<T> of(
            List<T> wanted,
            Duration limit,
            Function<T, Phrase> name,
            Function<T, Phrase> instruction) {
        return new Turns<>(wanted, limit, name, instruction, _ -> {});
    }
}
