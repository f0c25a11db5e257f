package cn.sansheng.ledboard.board;

import cn.sansheng.client.tape.MessageMasks;
import cn.sansheng.client.tape.Script;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.ledboard.show.Command;
import cn.sansheng.ledboard.show.Event;
import cn.sansheng.ledboard.show.Moment;
import cn.sansheng.ledboard.show.Showing;
import java.util.List;

/// What the tapes of the boards' driver are made of. A board shows nothing secret.
public final class BoardsTape {
    private BoardsTape() {}

    public static Script<Showing, Event, Moment, Command> script(String version) {
        return new Script<>(
                "boards",
                version,
                Showing.class,
                Event.class,
                Moment.class,
                BoardsTape::take,
                Event.TimePassed.class::isInstance,
                (_, event) -> event,
                MessageMasks::all,
                List.of("hub", "lines"));
    }

    private static Taken<Showing, Command> take(Showing before, Event event, Moment now) {
        Showing.Step step = before.step(event, now);
        return new Taken<>(step.next(), step.commands());
    }
}
