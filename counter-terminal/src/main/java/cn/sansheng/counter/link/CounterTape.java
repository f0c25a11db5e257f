package cn.sansheng.counter.link;

import cn.sansheng.client.tape.Mask;
import cn.sansheng.client.tape.MessageMasks;
import cn.sansheng.client.tape.Script;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.counter.desk.Command;
import cn.sansheng.counter.desk.Desk;
import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Moment;
import cn.sansheng.counter.desk.Panel;
import cn.sansheng.counter.desk.Wish;
import java.util.List;
import java.util.stream.Stream;

/// What the tapes of a counter are made of. PINs, notes and people's names are blank there.
public final class CounterTape {
    private static final List<Mask> OURS =
            List.of(
                    Mask.secret(Wish.Pin.class, "digits"),
                    Mask.blank(Wish.LeaveNote.class, "text"),
                    Mask.blank(Panel.Parking.class, "note"),
                    Mask.blank(Panel.Transferring.class, "note"),
                    Mask.blank(Panel.TransferringNear.class, "note"),
                    Mask.blank(Panel.Writing.class, "typed"));

    private CounterTape() {}

    public static Script<Desk, Event, Moment, Command> script(String version) {
        return new Script<>(
                "counter",
                version,
                Desk.class,
                Event.class,
                Moment.class,
                CounterTape::take,
                Event.TimePassed.class::isInstance,
                (_, event) -> event,
                CounterTape::masks,
                List.of("link", "work", "telephone", "rated", "troubles"));
    }

    private static List<Mask> masks() {
        return Stream.concat(MessageMasks.all().stream(), OURS.stream()).toList();
    }

    private static Taken<Desk, Command> take(Desk before, Event event, Moment now) {
        Desk.Step step = before.step(event, now);
        return new Taken<>(step.next(), step.commands());
    }
}
