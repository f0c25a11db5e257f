package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Event;
import cn.sansheng.counter.desk.Morning;
import cn.sansheng.counter.desk.Operation;
import cn.sansheng.counter.desk.Scenes;
import cn.sansheng.counter.desk.Wish;
import cn.sansheng.messages.Fact;
import cn.sansheng.messages.LineId;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.View;
import cn.sansheng.messages.View.Names;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A counter in every state that either screen shows, by name.
final class States {
    private static final LineId LINE = new LineId("25");
    private static final UUID CALL = new UUID(0, 1);

    private States() {}

    static Map<String, Morning> console() {
        Map<String, Morning> states = new LinkedHashMap<>();
        states.put("unknown", new Morning());
        states.put("sign-in", at(Scenes.closed()));
        states.put("idle", at(Scenes.idle()));
        states.put("idle-nobody", at(Scenes.nobody()));
        states.put("idle-ready", at(Scenes.ready()));
        states.put("idle-appointments", at(Scenes.appointments(Scenes.idle())));
        states.put("called", at(Scenes.called()));
        states.put("serving", at(Scenes.serving()));
        states.put("called-noted", at(Scenes.noted(Scenes.called())));
        states.put("serving-noted", at(Scenes.noted(Scenes.serving())));
        states.put("no-answer", failing());
        states.put("refused", refused());
        states.put("transferred", transferred());
        states.put("disconnected", disconnected());
        states.put("troubles", troubles());
        states.put("emergency", emergency());
        telephone(states);
        away(states);
        panels(states);
        return states;
    }

    static Map<String, Morning> rating() {
        Map<String, Morning> states = new LinkedHashMap<>();
        states.put("closed", at(Scenes.closed()));
        states.put("idle", at(Scenes.idle()));
        states.put("called", at(Scenes.called()));
        states.put("serving", at(Scenes.serving()));
        states.put("prompt", prompted());
        for (int level = 1; level <= 5; level++) {
            Morning pressed = prompted();
            pressed.presses(level);
            states.put("pressed-" + level, pressed);
        }
        Morning thanked = prompted();
        thanked.presses(4);
        thanked.passes(Duration.ofSeconds(2));
        states.put("thanks", thanked);
        states.put("away", at(Scenes.away(Duration.ofMinutes(14))));
        return states;
    }

    private static void telephone(Map<String, Morning> states) {
        states.put("phone-ring-2", at(Scenes.ringing(Scenes.serving(), 2)));
        states.put("phone-noted", news(Scenes.ringing(Scenes.noted(Scenes.called()), 2)));
        states.put("phone-ring-4", at(Scenes.ringing(Scenes.idle(), 4)));
        Morning answered = at(Scenes.serving());
        answered.happens(new Event.PhoneTold(new Fact.PhoneRang(LINE, CALL, 1)));
        answered.happens(new Event.PhoneTold(new Fact.PhoneAnswered(LINE, CALL, 2, 7.2)));
        states.put("phone-answered", answered);
        Morning late = at(Scenes.serving());
        late.happens(new Event.PhoneTold(new Fact.PhoneAnswered(LINE, CALL, 5, 21.0)));
        states.put("phone-answered-late", late);
        Morning leftOff = at(Scenes.idle());
        leftOff.happens(new Event.PhoneTold(new Fact.PhoneOffHookTooLong(LINE)));
        states.put("phone-left-off", leftOff);
    }

    private static void away(Map<String, Morning> states) {
        states.put("away", at(Scenes.away(Duration.ofSeconds(14 * 60 + 26))));
        states.put("away-warned", at(Scenes.away(Duration.ofSeconds(17 * 60 + 5))));
        View.Counter gone = Scenes.away(Duration.ofSeconds(14 * 60 + 26));
        states.put("away-changing", asking(gone, Operation.CHANGE_AWAY));
        states.put("away-changing-for", asking(gone, Operation.CHANGE_AWAY, 2));
        View.Counter rung = Scenes.ringing(gone, 2);
        states.put("away-changing-ringing", asking(rung, Operation.CHANGE_AWAY, 2));
        states.put("away-changing-long", asking(gone, Operation.CHANGE_AWAY, 2, 2));
        states.put("away-too-long", at(Scenes.away(Duration.ofSeconds(24 * 60 + 40))));
    }

    private static void panels(Map<String, Morning> states) {
        View.Counter parked = Scenes.parked(Scenes.idle());
        states.put("panel-parking", asking(Scenes.serving(), Operation.PARK));
        View.Counter noted = Scenes.noted(Scenes.serving());
        states.put("panel-parking-noted", asking(noted, Operation.PARK));
        states.put("panel-writing", writing(noted, ""));
        states.put("panel-writing-refused", writing(Scenes.serving(), "回电13800138000"));
        states.put("panel-unparking", asking(parked, Operation.UNPARK));
        states.put("panel-transferring", asking(Scenes.serving(), Operation.TRANSFER));
        states.put("panel-transferring-near", asking(Scenes.serving(), Operation.TRANSFER, 1));
        states.put("panel-going-on", asking(Scenes.serving(), Operation.GO_ON));
        states.put("panel-calling", asking(Scenes.idle(), Operation.CALL));
        states.put("panel-calling-why", asking(Scenes.idle(), Operation.CALL, 4));
        states.put("panel-leaving", asking(Scenes.idle(), Operation.AWAY));
        states.put("panel-leaving-for", asking(Scenes.idle(), Operation.AWAY, 1));
        states.put("panel-leaving-long", asking(Scenes.idle(), Operation.AWAY, 1, 5));
        states.put("panel-outcome", asking(Scenes.serving(), Operation.FINISH_OTHERWISE));
        View.Counter done = Scenes.finished(Scenes.idle());
        states.put("panel-correcting", asking(done, Operation.CORRECT));
        states.put("panel-correcting-how", asking(done, Operation.CORRECT, 2));
        states.put("panel-signing-out", asking(Scenes.idle(), Operation.SIGN_OUT));
    }

    private static Morning at(View.Counter view) {
        return Morning.connected(view);
    }

    private static Morning asking(View.Counter view, Operation operation, int... choices) {
        Morning morning = at(view);
        morning.does(operation);
        for (int choice : choices) {
            morning.chooses(choice);
        }
        return morning;
    }

    /// As typed and sent off, unless there is nothing.
    private static Morning writing(View.Counter view, String typed) {
        Morning morning = asking(view, Operation.TRANSFER);
        morning.happens(new Event.Wished(new Wish.WriteNote()));
        if (!typed.isEmpty()) {
            morning.happens(new Event.Wished(new Wish.LeaveNote(typed)));
        }
        return morning;
    }

    private static Morning prompted() {
        Morning morning = at(Scenes.serving());
        morning.arrives(Scenes.prompting(Scenes.idle()));
        morning.passes(Duration.ofSeconds(15));
        return morning;
    }

    /// All that may stand on the screen at once.
    private static Morning news(View.Counter view) {
        Morning morning = at(view);
        morning.does(Operation.RECALL);
        morning.happens(new Event.Unanswered(true));
        morning.happens(new Event.PartTold(new PartName("phone"), "lost"));
        return morning;
    }

    private static Morning failing() {
        Morning morning = at(Scenes.idle());
        morning.does(Operation.CALL_NEXT);
        morning.happens(new Event.Unanswered(true));
        return morning;
    }

    private static Morning refused() {
        Morning morning = at(Scenes.nobody());
        morning.does(Operation.CALL_NEXT);
        morning.refused(RefusalCode.NOBODY_WAITING);
        return morning;
    }

    private static ReplyBody sent(int ahead) {
        Names place = new Names("9号窗口 B区", "counter 9 (Zone B)");
        return new ReplyBody.Transferred(place.zh(), ahead, Optional.of(place));
    }

    private static Morning transferred() {
        Morning morning = asking(Scenes.serving(), Operation.TRANSFER, 2);
        morning.accepted(sent(3));
        morning.arrives(Scenes.idle());
        return morning;
    }

    private static Morning disconnected() {
        Morning morning = at(Scenes.serving());
        morning.happens(new Event.HubGone());
        morning.passes(Duration.ofMinutes(2));
        return morning;
    }

    private static Morning troubles() {
        Morning morning = at(Scenes.serving());
        morning.happens(new Event.PartTold(new PartName("buttons"), "button-3-stuck"));
        morning.happens(new Event.PartTold(new PartName("phone"), "lost"));
        return morning;
    }

    private static Morning emergency() {
        Morning morning = at(Scenes.called());
        morning.happens(new Event.SummaryArrived(Scenes.notices("请从最近的出口离开")));
        morning.happens(new Event.ServicesArrived(Scenes.held()));
        return morning;
    }
}
