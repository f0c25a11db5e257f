package cn.sansheng.hub.hall;

import cn.sansheng.hub.config.HallConfig.Role;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.ReplyBody;
import cn.sansheng.messages.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who is at a counter: signing in and out, leaving with the away sign and coming back.
final class SigningIn {
    private static final Set<Role> MAY_SERVE = Set.of(Role.CLERK, Role.WINDOW_HEAD);

    private SigningIn() {}

    static Verdict decide(
            Situation situation, Input.Asked asked, CounterId counter, Request.SignIn request) {
        Optional<Verdict> refused = credentials(situation, asked.pin(), request.clerk());
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<ClerkId> here = situation.hall().desk(counter).clerk();
        if (here.equals(Optional.of(request.clerk()))) {
            return new Verdict.Accepted(List.of(), hall -> answer(situation, hall, counter));
        }
        if (here.isPresent() || elsewhere(situation, request.clerk())) {
            return Verdict.refuse(
                    RefusalCode.ALREADY_SIGNED_IN, "another clerk is here or this one elsewhere");
        }
        Origin origin =
                Origin.request(asked.message().id(), asked.station(), Optional.of(request.clerk()));
        Event event = new Event.ClerkSignedIn(request.clerk(), counter);
        return new Verdict.Accepted(
                List.of(new Verdict.Draft(event, origin)),
                hall -> answer(situation, hall, counter));
    }

    private static Optional<Verdict> credentials(
            Situation situation, Input.PinCheck pin, ClerkId clerk) {
        return switch (pin) {
            case LOCKED -> Optional.of(Verdict.refuse(RefusalCode.LOCKED, "too many wrong PINs"));
            case BUSY -> Optional.of(Verdict.refuse(RefusalCode.BUSY, "too many at once"));
            case WRONG, NOT_ASKED -> Optional.of(wrongPin());
            case RIGHT ->
                    situation
                                    .rules()
                                    .person(clerk)
                                    .filter(p -> p.roles().stream().anyMatch(MAY_SERVE::contains))
                                    .isPresent()
                            ? Optional.empty()
                            : Optional.of(wrongPin());
        };
    }

    private static Verdict wrongPin() {
        return Verdict.refuse(RefusalCode.WRONG_PIN, "clerk or PIN is wrong");
    }

    private static boolean elsewhere(Situation situation, ClerkId clerk) {
        return situation.hall().desks().values().stream()
                .anyMatch(desk -> desk.clerk().equals(Optional.of(clerk)));
    }

    private static ReplyBody answer(Situation situation, Hall hall, CounterId counter) {
        return Repeating.signedIn(situation.with(hall), counter).orElseThrow();
    }

    static Verdict out(AtDesk desk) {
        return desk.busy()
                .orElseGet(() ->
                        desk.happened(
                                new Event.ClerkSignedOut(
                                        desk.clerk(), desk.counter(), Optional.empty())));
    }

    /// Whoever is away already changes the sign; the 20 minutes of S56 run on from the leaving.
    static Verdict away(AtDesk desk, Request.Away request) {
        return desk.busy()
                .orElseGet(() ->
                        desk.happened(
                                desk.away().isPresent()
                                        ? changed(desk, request)
                                        : left(desk, request)));
    }

    private static Event left(AtDesk desk, Request.Away request) {
        return new Event.ClerkAway(
                desk.clerk(),
                desk.counter(),
                request.reason(),
                request.backAt(),
                request.approvedBy(),
                request.substitute());
    }

    private static Event changed(AtDesk desk, Request.Away request) {
        return new Event.AwayChanged(
                desk.clerk(),
                desk.counter(),
                request.reason(),
                request.backAt(),
                request.approvedBy(),
                request.substitute());
    }

    static Verdict back(AtDesk desk) {
        return desk.desk().away().isPresent()
                ? desk.happened(new Event.ClerkBack(desk.clerk(), desk.counter()))
                : Verdict.refuse(RefusalCode.WRONG_STATE, "not away");
    }
}
