package cn.sansheng.counter.desk;

import cn.sansheng.messages.Fact;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Reply;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Plays a counter's desk with a clock in hand.
public final class Morning {
    private final List<Request> asked = new ArrayList<>();
    private final List<Fact> told = new ArrayList<>();
    private Moment now = new Moment(Duration.ofHours(1), Scenes.NOW);
    private Desk desk = Desk.of(Scenes.COUNTER, ZoneOffset.UTC);

    public static Morning connected(View.Counter view) {
        Morning morning = new Morning();
        morning.happens(new Event.HubReached());
        morning.happens(new Event.ServicesArrived(Scenes.services()));
        morning.arrives(view);
        return morning;
    }

    public void happens(Event event) {
        Desk.Step step = desk.step(event, now);
        desk = step.next();
        for (Command command : step.commands()) {
            switch (command) {
                case Command.Ask(var request, var _) -> asked.add(request);
                case Command.Report(var fact) -> told.add(fact);
                case Command.TellPart _ -> {}
            }
        }
    }

    public void arrives(View.Counter view) {
        happens(new Event.ViewArrived(view));
    }

    public void does(Operation operation) {
        happens(new Event.Wished(new Wish.Do(operation)));
    }

    public void chooses(int number) {
        happens(new Event.Wished(new Wish.Choose(number)));
    }

    public void presses(int level) {
        happens(new Event.ButtonPressed(level));
    }

    public void accepted(ReplyBody body) {
        happens(new Event.Answered(new Reply.Accepted(Ids.next(), body)));
    }

    public void refused(RefusalCode code) {
        happens(new Event.Answered(new Reply.Refused(Ids.next(), code, "")));
    }

    public void refusedFor(int seconds) {
        happens(
                new Event.Answered(
                        new Reply.Refused(
                                Ids.next(), RefusalCode.TOO_SOON, "", OptionalInt.of(seconds))));
    }

    public void passes(Duration time) {
        now = new Moment(now.uptime().plus(time), now.hall().plus(time));
        happens(new Event.TimePassed());
    }

    /// What the hub was asked since the last call.
    List<Request> asked() {
        List<Request> all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    /// The facts told since the last call.
    List<Fact> told() {
        List<Fact> all = List.copyOf(told);
        told.clear();
        return all;
    }

    public Desk desk() {
        return desk;
    }

    public Moment now() {
        return now;
    }

    public Picture picture() {
        return new Drawing(desk, now).picture();
    }

    public RatingPicture citizens() {
        return new RatingDrawing(desk, now).picture();
    }

    public Picture.Controls controls() {
        return switch (picture().body()) {
            case Picture.Body.AtWork work -> work.controls();
            case Picture.Body.Away away -> away.controls();
            case Picture.Body.SignIn _, Picture.Body.Unknown _ ->
                    throw new AssertionError("nobody is at work");
        };
    }

    public Standing standing(Operation operation) {
        return Actions.standing(operation, desk, now);
    }
}
