package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.WaitMinutes;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What today's tickets were told and not yet shown, and what those before have taught.
public record Promises(PSortedMap<TicketId, WaitMinutes> open, Calibration calibration) {
    static final Promises NONE = new Promises(TreePMap.empty(), Calibration.NONE);

    Promises told(TicketId ticket, WaitMinutes range) {
        return new Promises(open.plus(ticket, range), calibration);
    }

    /// The ticket's first call shows what its wait was; later ones say nothing new.
    Promises called(TicketId ticket, double minutes) {
        WaitMinutes told = open.get(ticket);
        return told == null
                ? this
                : new Promises(open.minus(ticket), calibration.after(told, minutes));
    }

    Promises dayOver() {
        return new Promises(TreePMap.empty(), calibration);
    }
}
