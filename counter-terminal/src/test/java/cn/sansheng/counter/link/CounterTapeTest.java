package cn.sansheng.counter.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.sansheng.client.tape.Core;
import cn.sansheng.client.tape.Recording;
import cn.sansheng.client.tape.Replay;
import cn.sansheng.client.tape.Script;
import cn.sansheng.client.tape.samples.Tapes;
import cn.sansheng.counter.desk.Command;
import cn.sansheng.counter.desk.Desk;
import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Moment;
import cn.sansheng.counter.desk.Scenes;
import cn.sansheng.counter.desk.Wish;
import cn.sansheng.messages.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CounterTapeTest {
    private static final Moment NOW = new Moment(Duration.ofHours(1), Scenes.NOW);
    private static final Desk BEGUN = Desk.of(Scenes.COUNTER, ZoneOffset.UTC);
    private static final Script<Desk, Event, Moment, Command> SCRIPT = CounterTape.script("test");

    @TempDir private Path folder;

    @Test
    void everyEventComesOffTheTapeAsItWas() throws Exception {
        Tapes.survive(SCRIPT, BEGUN, NOW, folder);
    }

    @Test
    void aPinThatWasTypedIsNotOnTheTapeAndItsReplayAsksAllTheSame() throws Exception {
        Path file = folder.resolve("tape");
        try (Recording<Desk, Event, Moment, Command> recording = new Recording<>(SCRIPT, file)) {
            Desk desk = taken(recording, BEGUN, new Event.HubReached());
            taken(
                    recording,
                    desk,
                    new Event.Wished(new Wish.SignIn("c-017", new Wish.Pin("739182"))));
        }
        String tape = Files.readString(file);
        assertFalse(tape.contains("739182"), tape);
        assertTrue(tape.contains("c-017"), tape);
        List<Command> commands = Replay.commands(SCRIPT, file);
        assertEquals(1, commands.size(), commands.toString());
        assertTrue(
                commands.getFirst() instanceof Command.Ask(Request.SignIn _, var _),
                commands.toString());
    }

    /// The state at the head of a file holds the note too, once it is typed.
    @Test
    void aNoteIsNotOnTheTapeNorInTheStateThatItsNextFileBeginsWith() throws Exception {
        Path file = folder.resolve("tape");
        try (Recording<Desk, Event, Moment, Command> recording = new Recording<>(SCRIPT, file)) {
            taken(recording, BEGUN, new Event.Wished(new Wish.LeaveNote("王女士缺户口本")));
        }
        assertFalse(Files.readString(file).contains("王女士"), Files.readString(file));
    }

    private static Desk taken(Core<Desk, Event, Moment, Command> core, Desk desk, Event event) {
        return core.take(desk, event, NOW).next();
    }
}
