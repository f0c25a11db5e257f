package cn.sansheng.hub.hall;

import cn.sansheng.messages.StationName;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/// What is arranged for the open day: the numbers that each kiosk may give out alone, and the
/// emergency that holds everything still, if there is one.
public record Daybook(
        PSortedMap<StationName, Event.NumbersGranted> numbers, Optional<Emergency> emergency) {
    static final Daybook BLANK = new Daybook(TreePMap.empty(), Optional.empty());

    /// S70: since when, of what kind, and what the boards say.
    public record Emergency(Instant since, EmergencyKind kind, String text) {}

    Daybook with(StationName kiosk, Event.NumbersGranted granted) {
        return new Daybook(numbers.plus(kiosk, granted), emergency);
    }

    Daybook with(Optional<Emergency> next) {
        return new Daybook(numbers, next);
    }

    /// Numbers are a day's; an emergency ends by somebody's word alone.
    Daybook nextDay() {
        return new Daybook(TreePMap.empty(), emergency);
    }
}
