package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.Request;
import cn.sansheng.messages.RequestMessage;
import cn.sansheng.messages.Token;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Somebody with an appointment has come, or somebody whose turn was missed is back: a paper is
/// held before the scanner, or its code is typed.
final class Arrival {
    private final Draft draft;
    private final Moment now;

    Arrival(Draft draft) {
        this.draft = draft;
        this.now = draft.now;
    }

    /// Nobody else's visit is disturbed, and without the hub nobody can be checked in.
    void scanned(Event.Scanned paper) {
        if (!(draft.hub instanceof Contact.Reached)) {
            return;
        }
        switch (draft.screen) {
            case Screen.Home _ -> draft.screen = new Screen.Home(0, Optional.of(paper.id()));
            case Screen.Typing typing when typing.asked().isEmpty() ->
                    draft.screen = typing.with(Typed.NOTHING).with(asked(paper.id()));
            default -> {
                return;
            }
        }
        ask(paper.token(), paper.id());
    }

    void begin() {
        if (draft.screen instanceof Screen.Home) {
            draft.screen = Screen.Typing.begun(Typed.NOTHING);
        }
    }

    void type(char key) {
        idle().ifPresent(typing -> draft.screen = typing.with(typing.typed().with(key)));
    }

    void erase() {
        idle().ifPresent(typing -> draft.screen = typing.with(typing.typed().shortened()));
    }

    void openRow(int row) {
        idle().ifPresent(typing -> draft.screen = typing.opened(Optional.of(row)));
    }

    /// Without the hub it is said at once that nobody can be checked in, and what was typed stays.
    void checkIn(UUID id) {
        idle().ifPresent(typing ->
                typing.typed()
                        .token()
                        .ifPresent(token -> {
                            if (draft.hub.isAway(now)) {
                                refuse(RefusalCode.BUSY, Optional.of(typing.typed()));
                            } else {
                                draft.screen = typing.with(asked(id));
                                ask(token, id);
                            }
                        }));
    }

    void correct() {
        if (draft.screen instanceof Screen.NotCheckedIn(_, var typed, _)) {
            typed.ifPresent(some -> draft.screen = Screen.Typing.begun(some));
        }
    }

    /// What the five keys have opened is closed first.
    void leave(Screen.Typing typing) {
        if (typing.row().isPresent()) {
            draft.screen = typing.opened(Optional.empty());
        } else if (typing.asked().isEmpty()) {
            draft.screen = new Screen.Home(0);
        }
    }

    /// Whoever still stands there with the paper is told why nothing came.
    void notCheckedIn(UUID request, RefusalCode code) {
        if (draft.screen.checksIn(request)) {
            refuse(
                    code,
                    draft.screen instanceof Screen.Typing typing
                            ? Optional.of(typing.typed()).filter(Typed::isWhole)
                            : Optional.empty());
        }
    }

    void answerInTime() {
        if (draft.screen instanceof Screen.Typing typing && typing.tooLong(now)) {
            typing.asked().ifPresent(each -> notCheckedIn(each.request(), RefusalCode.BUSY));
        }
    }

    private Optional<Screen.Typing> idle() {
        return draft.screen instanceof Screen.Typing typing && typing.asked().isEmpty()
                ? Optional.of(typing)
                : Optional.empty();
    }

    private void refuse(RefusalCode code, Optional<Typed> typed) {
        Duration until = now.uptime().plus(draft.wishes.stay(Stays.NOTE));
        draft.screen = new Screen.NotCheckedIn(code, typed, until);
    }

    private Screen.Typing.Asked asked(UUID request) {
        return new Screen.Typing.Asked(request, now.uptime());
    }

    private void ask(Token token, UUID id) {
        Request checkIn = new Request.CheckIn(token, Optional.of(draft.wishes.language()));
        draft.commands.add(new Command.Ask(new RequestMessage(id, now.hall(), checkIn)));
    }
}
