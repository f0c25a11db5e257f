package cn.sansheng.hub.forecast.learnt;

import cn.sansheng.messages.TicketId;
import cn.sansheng.messages.WaitMinutes;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import java.time.LocalDate;
import java.util.Optional;

/// What today's tickets were told and not yet shown, and how the days before came out.
public record Promises(
        PSortedMap<TicketId, Told> open,
        Calibration calibration,
        PSortedMap<LocalDate, Score> scores) {
    private static final int KEPT_DAYS = 400;

    static final Promises NONE = new Promises(TreePMap.empty(), Calibration.NONE, TreePMap.empty());

    /// Nothing, where the wait was unknown: that is scored too.
    public record Told(Optional<WaitMinutes> range) {}

    Promises told(TicketId ticket, Optional<WaitMinutes> range) {
        return new Promises(open.plus(ticket, new Told(range)), calibration, scores);
    }

    /// The ticket's first call shows what its wait was; later ones say nothing new.
    Promises called(TicketId ticket, LocalDate day, double minutes) {
        Told told = open.get(ticket);
        if (told == null) {
            return this;
        }
        Score score = scores.getOrDefault(day, Score.NONE).plus(told.range(), minutes);
        PSortedMap<LocalDate, Score> more = scores.plus(day, score);
        return new Promises(
                open.minus(ticket),
                told.range().map(it -> calibration.after(it, minutes)).orElse(calibration),
                more.size() > KEPT_DAYS ? more.minus(more.firstKey()) : more);
    }

    Promises dayOver() {
        return new Promises(TreePMap.empty(), calibration, scores);
    }
}
