package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.CounterId;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.WaitMinutes;

/// All that forecasts have learnt from the hall's journal, today's entries included. Seconds of the
/// day are [DaySecond]'s, waits are in seconds.
public record Experience(
        Paces paces, NoShows noShows, Arrivals arrivals, Attendance attendance, Promises promises) {
    public static final Experience NONE =
            new Experience(Paces.NONE, NoShows.NONE, Arrivals.NONE, Attendance.NONE, Promises.NONE);

    public Experience came(Group group, int second) {
        return with(arrivals.plus(group, DaySecond.hour(second)));
    }

    public Experience told(TicketId ticket, WaitMinutes range) {
        return with(promises.told(ticket, range));
    }

    public Experience called(TicketId ticket, double waited) {
        return with(promises.called(ticket, waited / 60));
    }

    /// `second` is that of the call, `taken` how long the counter was taken up since.
    public Experience served(
            ServiceCode service, ClerkId clerk, int second, double waited, double taken) {
        Paces next = paces.served(service, DaySecond.hour(second), clerk, taken);
        return new Experience(next, noShows.came(waited), arrivals, attendance, promises);
    }

    public Experience missed(double waited, double taken) {
        return new Experience(
                paces.missed(taken), noShows.missed(waited), arrivals, attendance, promises);
    }

    /// A counter called the next who already waited, so long after it had become free.
    public Experience nextAfter(double seconds) {
        return new Experience(paces.between(seconds), noShows, arrivals, attendance, promises);
    }

    public Experience onPost(CounterId counter, ClerkId clerk, int second) {
        return with(attendance.on(counter, clerk, second));
    }

    public Experience offPost(CounterId counter, int second) {
        return with(attendance.off(counter, second));
    }

    public Experience dayOver() {
        return new Experience(
                paces, noShows, arrivals.dayOver(), attendance.dayOver(), promises.dayOver());
    }

    private Experience with(Arrivals next) {
        return new Experience(paces, noShows, next, attendance, promises);
    }

    private Experience with(Attendance next) {
        return new Experience(paces, noShows, arrivals, next, promises);
    }

    private Experience with(Promises next) {
        return new Experience(paces, noShows, arrivals, attendance, next);
    }
}
