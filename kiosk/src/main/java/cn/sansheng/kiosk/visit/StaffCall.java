package cn.sansheng.kiosk.visit;

import java.time.Duration;
import java.util.Optional;

/// Whether somebody of the staff was called to this kiosk, and how long the screen says so. A call
/// outlasts the visit: it ends when somebody who came says so.
record StaffCall(boolean called, Optional<Duration> saidUntil) {
    static final StaffCall NONE = new StaffCall(false, Optional.empty());

    static StaffCall saidUntil(Duration until) {
        return new StaffCall(true, Optional.of(until));
    }

    StaffCall unsaid() {
        return new StaffCall(called, Optional.empty());
    }

    boolean isSaid(Moment now) {
        return saidUntil.filter(until -> !now.isPast(until)).isPresent();
    }
}
