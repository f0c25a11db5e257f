package cn.sansheng.kiosk.visit;

import cn.sansheng.messages.Language;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The state of a kiosk. `name` is what the kiosk is called on paper, `usual` the language that
/// every visit begins in, `touchedAt` the uptime of the last touch, `kept` what it works from
/// without the hub.
public record Visit(
        String name,
        Language usual,
        Contact hub,
        Optional<View.Services> services,
        HallCard hall,
        Wishes wishes,
        Screen screen,
        Duration touchedAt,
        Unsettled unsettled,
        Printing printing,
        StaffCall staff,
        Kept kept) {
    public record Step(Visit next, List<Command> commands) {}

    public static Visit starting(String name, Language usual, Kept kept, Moment now) {
        return new Visit(
                name,
                usual,
                new Contact.Searching(now.uptime()),
                Optional.empty(),
                kept.hall(),
                Wishes.usual(usual),
                new Screen.Home(0),
                now.uptime(),
                Unsettled.NONE,
                Printing.starting(now),
                StaffCall.NONE,
                kept);
    }

    public Step step(Event event, Moment now) {
        return new Stepping(this, now).take(event);
    }

    /// The event as a tape may hold it. Five keys that spell a code tell it by where they walk, so
    /// that only a key without meaning is left of each.
    public Event unspelt(Event event) {
        return screen instanceof Screen.Typing && event instanceof Event.KeyPressed(var _, var id)
                ? new Event.Touched(new Touch.Erase(), id)
                : event;
    }

    /// The service as it can be had now: as the hub offers it, or, while it is away, from the
    /// reserve.
    Optional<View.Services.Service> offered(ServiceCode code, Moment now) {
        return known(now).stream()
                .filter(service -> service.code().equals(code) && service.open())
                .findFirst();
    }

    List<View.Services.Service> known(Moment now) {
        return hub.isAway(now)
                ? kept.offer(now.hall())
                : services.map(View.Services::services).orElse(List.of());
    }

    /// When the next citizen may begin, if nobody touches it before.
    Duration idleUntil() {
        return touchedAt.plus(wishes.stay(Stays.IDLE));
    }

    /// Whether a citizen would lose something by beginning again.
    boolean begun() {
        return !wishes.equals(Wishes.usual(usual))
                || !(screen instanceof Screen.Home home
                        && home.page() == 0
                        && home.department().isEmpty());
    }

    public Picture picture(Moment now) {
        return Painting.of(this, now);
    }
}
