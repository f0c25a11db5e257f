package cn.sansheng.kiosk.visit;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Asked;
import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Help;
import cn.sansheng.kiosk.visit.Picture.How;
import cn.sansheng.kiosk.visit.Picture.Pressed;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.kiosk.visit.Picture.Waiting;
import cn.sansheng.messages.View;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The picture of a state.
final class Painting {
    /// After a second a wait gets its word.
    private static final Duration LONG = Duration.ofSeconds(1);

    private static final int STEP_SECONDS = 5;

    private static final int ASKED_SECONDS = 20;

    private final Visit visit;
    private final Moment now;

    private Painting(Visit visit, Moment now) {
        this.visit = visit;
        this.now = now;
    }

    static Picture of(Visit visit, Moment now) {
        Painting painting = new Painting(visit, now);
        HallCard hall = visit.hall();
        Shown shown = painting.shown();
        Optional<Integer> leaving = painting.leaving();
        Help help = painting.help();
        List<Choice> choices = Choices.of(shown, help, leaving, visit.wishes());
        return new Picture(
                visit.wishes().language(),
                hall.names(),
                visit.services().map(_ -> painting.time()),
                visit.wishes().layout(),
                leaving,
                visit.wishes().guidance().map(guidance -> guidance.among(choices)),
                help,
                shown);
    }

    private LocalDateTime time() {
        return LocalDateTime.ofInstant(now.hall(), visit.hall().zone())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private Help help() {
        if (!visit.staff().isSaid(now)) {
            return visit.staff().called() ? Help.CALLED : Help.NONE;
        }
        return visit.hub().isAway(now) ? Help.SAID_ALONE : Help.SAID;
    }

    /// Other screens count down themselves.
    private Optional<Integer> leaving() {
        Duration left = visit.idleUntil().minus(now.uptime());
        boolean uncounted =
                visit.screen() instanceof Screen.Browsing
                        || (visit.screen() instanceof Screen.Typing typing
                                && typing.asked().isEmpty());
        return uncounted && visit.begun() && left.compareTo(Stays.WARNING) <= 0
                ? Optional.of(Math.min(seconds(visit.idleUntil()), ASKED_SECONDS))
                : Optional.empty();
    }

    private Shown shown() {
        return switch (visit.screen()) {
            case Screen.Browsing shown -> browsed(shown, Optional.empty());
            case Screen.Taking taking ->
                    browsed(taking.from(), Optional.of(pressed(taking.service(), taking.since())));
            case Screen.Giving giving ->
                    browsed(giving.from(), Optional.of(pressed(giving.service(), giving.since())));
            case Screen.Ticket ticket -> ticket(ticket);
            case Screen.Refused refused ->
                    new Shown.Refused(
                            refused.service(), refused.code(), seconds(refused.leaveAt()));
            case Screen.NoAnswer none ->
                    new Shown.NoAnswer(none.service(), seconds(none.leaveAt()));
            case Screen.NotCheckedIn refused ->
                    new Shown.NotCheckedIn(
                            refused.code(),
                            refused.typed().isPresent() ? How.TYPED : How.SCANNED,
                            seconds(refused.leaveAt()));
            case Screen.Typing(var typed, var row, int part, var asked) ->
                    new Shown.Typing(
                            typed, row, part, asked.isPresent() ? Asked.ON_ITS_WAY : Asked.NOT_YET);
        };
    }

    private Shown browsed(Screen.Browsing screen, Optional<Pressed> pressed) {
        BrowsePainting painting =
                new BrowsePainting(
                        visit,
                        Directory.of(visit, now),
                        visit.hub().isAway(now) ? Reach.ALONE : Reach.HUB,
                        trouble(),
                        pressed);
        return switch (screen) {
            case Screen.Home home -> home(home, painting);
            case Screen.Finding finding -> painting.finder(finding);
            case Screen.ItemsOf items ->
                    painting.items(items).orElseGet(() -> home(new Screen.Home(0), painting));
            case Screen.Reading reading ->
                    painting.materials(reading).orElseGet(() -> home(new Screen.Home(0), painting));
        };
    }

    /// Without the hub what the reserve allows; with it what it says.
    private Shown home(Screen.Home home, BrowsePainting painting) {
        boolean looking = painting.pressed().isEmpty();
        if (visit.hub().isAway(now)) {
            return painting.directory().services().isEmpty() && looking
                    ? new Shown.Away(visit.hall().telephone())
                    : painting.home(home);
        }
        if (visit.services().isEmpty()) {
            return new Shown.Starting();
        }
        return closure(painting.directory().services())
                .filter(_ -> looking)
                .<Shown>map(closure -> new Shown.Closed(closure, visit.hall().telephone()))
                .orElseGet(() -> painting.home(home));
    }

    private Optional<Closure> closure(List<View.Services.Service> services) {
        return Closure.of(services, visit.kept().reserve(), now.hall(), visit.hall().zone());
    }

    private Optional<PrinterState> trouble() {
        return Optional.of(visit.printing().known()).filter(state -> !state.canPrint());
    }

    private Pressed pressed(View.Services.Service service, Duration since) {
        Duration waited = now.uptime().minus(since);
        return new Pressed(
                service.code(), waited.compareTo(LONG) < 0 ? Waiting.BRIEFLY : Waiting.LONG);
    }

    private Shown ticket(Screen.Ticket ticket) {
        return switch (ticket.paper()) {
            case Paper.Coming() -> new Shown.Ticket(given(ticket), Progress.PRINTING);
            case Paper.Out() -> new Shown.Ticket(given(ticket), Progress.PRINTED);
            case Paper.Missing(var trouble) ->
                    new Shown.TicketNotPrinted(
                            given(ticket),
                            trouble,
                            visit.printing().known().canPrint()
                                    ? Reprint.POSSIBLE
                                    : Reprint.NOT_YET,
                            visit.hub() instanceof Contact.Reached
                                    ? Staff.TOLD
                                    : Staff.TO_BE_CALLED);
        };
    }

    private Given given(Screen.Ticket ticket) {
        return new Given(
                ticket.issued(),
                ticket.service(),
                visit.hall().page(ticket.issued().token()),
                seconds(ticket.leaveAt()));
    }

    private int seconds(Duration leaveAt) {
        long left = Math.max(0, leaveAt.minus(now.uptime()).toMillis());
        return Math.ceilDiv(Math.toIntExact(left), STEP_SECONDS * 1000) * STEP_SECONDS;
    }
}
