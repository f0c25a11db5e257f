package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The state of a kiosk. `name` is what the kiosk is called on paper, `usual` the language that
/// every visit begins in, `touchedAt` the uptime of the last touch, `slips` what it printed or
/// should have printed lately, for reprints.
public record Visit(
        String name,
        Language usual,
        Contact hub,
        Optional<View.Services> services,
        HallCard hall,
        Language language,
        Screen screen,
        Duration touchedAt,
        Unsettled unsettled,
        PrintQueue printer,
        Slips slips) {
    public record Step(Visit next, List<Command> commands) {}

    public static Visit starting(String name, Language usual, Moment now) {
        return new Visit(
                name,
                usual,
                new Contact.Searching(now.uptime()),
                Optional.empty(),
                HallCard.UNKNOWN,
                usual,
                new Screen.Home(0),
                now.uptime(),
                Unsettled.NONE,
                PrintQueue.starting(now),
                Slips.NONE);
    }

    public Step step(Event event, Moment now) {
        return new Stepping(this, now).take(event);
    }

    public Picture picture(Moment now) {
        return Painting.of(this, now);
    }
}
