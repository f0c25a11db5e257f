package cn.sansheng.hub.hall;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import java.util.Optional;
import java.util.regex.Pattern;

/// S70: one word of somebody in charge holds the hall still, another lets it go on where it stood.
/// Meanwhile nobody gets a ticket or is called or counted as missing; who is being served may be
/// served to the end, and a counter that stands ready may stand down.
final class Emergencies {
    /// What a board shows without an end would be read by nobody.
    private static final int LONGEST_TEXT = 40;

    /// An identity or a telephone number.
    private static final Pattern PERSONAL = Pattern.compile("\\d{11}");

    private Emergencies() {}

    static boolean hold(Hall hall) {
        return hall.daybook().emergency().isPresent();
    }

    static Verdict began(Situation situation, Input.EmergencyDeclared declared) {
        if (hold(situation.hall())) {
            return Verdict.refuse(RefusalCode.WRONG_STATE, "an emergency is on already");
        }
        String text = declared.text().map(String::strip).orElse(declared.kind().words());
        if (text.isEmpty() || text.length() > LONGEST_TEXT || PERSONAL.matcher(text).find()) {
            return Verdict.refuse(
                    RefusalCode.BAD_REQUEST,
                    "text must be 1 to " + LONGEST_TEXT + " characters without personal numbers");
        }
        return by(declared.by(), new Event.EmergencyBegan(declared.kind(), text));
    }

    static Verdict ended(Situation situation, Input.EmergencyLifted lifted) {
        return hold(situation.hall())
                ? by(lifted.by(), new Event.EmergencyEnded())
                : Verdict.refuse(RefusalCode.WRONG_STATE, "there is no emergency");
    }

    private static Verdict by(ClerkId person, Event event) {
        return Verdict.accept(new Verdict.Draft(event, Origin.person(person)));
    }

    /// The refusal of a request that would bring somebody to a counter or cost a place.
    static Optional<Verdict> held(Situation situation, Request request) {
        return hold(situation.hall()) && moves(request)
                ? Optional.of(Verdict.refuse(RefusalCode.CLOSED, "an emergency holds the hall"))
                : Optional.empty();
    }

    private static boolean moves(Request request) {
        return switch (request) {
            case Request.CallNext next -> !next.takesBack();
            case Request.TakeTicket _,
                    Request.CheckIn _,
                    Request.Call _,
                    Request.Recall _,
                    Request.NoShow _,
                    Request.Unpark _ ->
                    true;
            case Request.SignIn _,
                    Request.Start _,
                    Request.Finish _,
                    Request.Park _,
                    Request.Transfer _,
                    Request.SignOut _,
                    Request.Away _,
                    Request.Back _ ->
                    false;
        };
    }
}
