package cn.sansheng.ledboard.voice;

import cn.sansheng.client.tape.MessageMasks;
import cn.sansheng.client.tape.Script;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.ledboard.voice.Announcing.Command;
import cn.sansheng.ledboard.voice.Announcing.Event;
import java.time.Instant;
import java.util.List;

/// What the tapes of the voice are made of. A call is said aloud to everybody: nothing is secret.
public final class VoiceTape {
    /// In the first line of its tapes.
    public static final String PROGRAM = "voice";

    /// By the hall's clock.
    public record Moment(Instant hall) {}

    private VoiceTape() {}

    public static Script<Announcing, Event, Moment, Command> script(String version) {
        return new Script<>(
                PROGRAM,
                version,
                Announcing.class,
                Event.class,
                Moment.class,
                VoiceTape::take,
                _ -> false,
                (_, event) -> event,
                MessageMasks::all,
                List.of("waiting", "speaking", "mute"));
    }

    private static Taken<Announcing, Command> take(Announcing before, Event event, Moment now) {
        Announcing.Step step = before.step(event);
        return new Taken<>(step.next(), step.commands());
    }
}
