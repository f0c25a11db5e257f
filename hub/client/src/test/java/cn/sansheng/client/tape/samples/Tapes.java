package cn.sansheng.client.tape.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.sansheng.client.tape.Recording;
import cn.sansheng.client.tape.Replay;
import cn.sansheng.client.tape.Script;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.client.tape.UnreadableTape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What every program's tape must stand.
public final class Tapes {
    private Tapes() {}

    /// Every event that there can be goes on a tape and comes off it as it was.
    public static <S, E, M, C> void survive(Script<S, E, M, C> script, S state, M now, Path folder)
            throws IOException, UnreadableTape {
        List<E> events = Samples.of(script.event());
        assertEquals(
                List.copyOf(Samples.records(script.event())),
                events.stream().<Class<?>>map(Object::getClass).distinct().toList());
        Script<S, E, M, E> echo =
                new Script<>(
                        script.program(),
                        script.version(),
                        script.state(),
                        script.event(),
                        script.moment(),
                        (before, event, _) -> new Taken<>(before, List.of(event)),
                        script.tick(),
                        (_, event) -> event,
                        List::of,
                        List.of());
        Path file = folder.resolve("tape");
        try (Recording<S, E, M, E> recording = new Recording<>(echo, file)) {
            events.forEach(event -> recording.take(state, event, now));
        }
        assertEquals(events, new ArrayList<>(Replay.commands(echo, file)));
    }
}
