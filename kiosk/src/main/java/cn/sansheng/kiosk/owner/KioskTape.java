package cn.sansheng.kiosk.owner;

import cn.sansheng.client.tape.Mask;
import cn.sansheng.client.tape.MessageMasks;
import cn.sansheng.client.tape.Script;
import cn.sansheng.client.tape.Taken;
import cn.sansheng.kiosk.printer.Slip;
import cn.sansheng.kiosk.visit.Command;
import cn.sansheng.kiosk.visit.Event;
import cn.sansheng.kiosk.visit.Moment;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.visit.Typed;
import cn.sansheng.kiosk.visit.Visit;
import java.util.List;
import java.util.stream.Stream;

/// What the tapes of a kiosk are made of. The codes of tickets, scanned, typed or printed, are
/// others there.
public final class KioskTape {
    private static final List<Mask> OURS =
            List.of(
                    new Mask(Touch.Type.class, "key", KioskTape::spelt),
                    new Mask(Typed.class, "text", KioskTape::spelt),
                    new Mask(Slip.class, "page", _ -> "masked:page"));

    private KioskTape() {}

    public static Script<Visit, Event, Moment, Command> script(String version) {
        return new Script<>(
                "kiosk",
                version,
                Visit.class,
                Event.class,
                Moment.class,
                KioskTape::take,
                Event.TimePassed.class::isInstance,
                Visit::unspelt,
                KioskTape::masks,
                List.of("hub", "wishes", "screen", "unsettled", "staff"));
    }

    /// As long as it was.
    private static String spelt(String code) {
        return "a".repeat(code.length());
    }

    private static List<Mask> masks() {
        return Stream.concat(MessageMasks.all().stream(), OURS.stream()).toList();
    }

    private static Taken<Visit, Command> take(Visit before, Event event, Moment now) {
        Visit.Step step = before.step(event, now);
        return new Taken<>(step.next(), step.commands());
    }
}
