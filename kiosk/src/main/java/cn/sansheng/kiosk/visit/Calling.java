package cn.sansheng.kiosk.visit;

/// Calls the staff, once, and says so over whatever is shown; that is kept for the time.
final class Calling {
    private final Draft draft;
    private final Moment now;

    Calling(Draft draft) {
        this.draft = draft;
        this.now = draft.now;
    }

    void call() {
        if (!draft.staff.called()) {
            draft.commands.add(new Command.TellStaffCall(true));
        }
        draft.staff = StaffCall.saidUntil(now.uptime().plus(draft.wishes.stay(Stays.NOTE)));
        draft.screen = draft.screen.until(now.uptime().plus(Stays.STAY_LONGER));
    }

    void came() {
        if (draft.staff.called()) {
            draft.commands.add(new Command.TellStaffCall(false));
        }
        draft.staff = StaffCall.NONE;
    }

    /// Whether the touch only puts away what is said.
    boolean putsAway(Touch touch) {
        if (touch instanceof Touch.Leave && draft.staff.isSaid(now)) {
            draft.staff = draft.staff.unsaid();
            return true;
        }
        return false;
    }
}
