package cn.sansheng.kiosk.speech;

import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.kiosk.words.NoteWords;
import cn.sansheng.kiosk.words.TroubleKey;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Services.Service;
import cn.sansheng.messages.View.Services.Where;
import java.util.Optional;

/// What a screen says, from its beginning.
record SpokenScreen(Words words, Shown shown) {
    String whole() {
        NoteWords notes = new NoteWords(words);
        return switch (shown) {
            case Shown.Starting _ -> notes.starting().spoken();
            case Shown.Away away -> notes.away(away).spoken();
            case Shown.Closed closed -> notes.closed(closed).spoken();
            case Shown.Refused refused -> notes.refused(refused).spoken();
            case Shown.NoAnswer none -> notes.noAnswer(none).spoken();
            case Shown.NotCheckedIn refused -> notes.notCheckedIn(refused).spoken();
            case Shown.Offer offer -> offer(offer);
            case Shown.Items items when items.pressed().isPresent() -> words.of("say.taking");
            case Shown.Materials item when item.pressed().isPresent() -> words.of("say.taking");
            case Shown.Departments _, Shown.Finder _, Shown.Items _, Shown.Materials _ ->
                    new SpokenBrowsing(words).whole(shown);
            case Shown.Ticket(var given, var progress) -> number(given) + paper(progress);
            case Shown.TicketNotPrinted missing -> missing(missing);
        };
    }

    /// Nothing when the screen is the same but for its figures; of a ticket, how its paper fares.
    String news(Shown before) {
        if (!kind(before).equals(kind(shown))) {
            return sameNumber(before) && shown instanceof Shown.Ticket(_, var progress)
                    ? paper(progress)
                    : whole();
        }
        return before instanceof Shown.Materials was && shown instanceof Shown.Materials now
                ? new SpokenBrowsing(words).listNews(was, now)
                : "";
    }

    private boolean sameNumber(Shown before) {
        return number(before).isPresent() && number(before).equals(number(shown));
    }

    private static Optional<TicketNumber> number(Shown shown) {
        return switch (shown) {
            case Shown.Ticket(var given, _) -> Optional.of(given.ticket().number());
            case Shown.TicketNotPrinted missing -> Optional.of(missing.given().ticket().number());
            default -> Optional.empty();
        };
    }

    /// Two screens of one kind are said alike.
    private static String kind(Shown shown) {
        return shown.getClass().getSimpleName()
                + switch (shown) {
                    case Shown.Offer offer ->
                            offer.pressed().isPresent() + " " + offer.department();
                    case Shown.Departments _, Shown.Finder _, Shown.Items _, Shown.Materials _ ->
                            SpokenBrowsing.kind(shown);
                    case Shown.Ticket(var given, var progress) ->
                            given.ticket().number().toString() + progress;
                    case Shown.TicketNotPrinted missing ->
                            missing.given().ticket().number().toString() + missing.reprint();
                    case Shown.Closed closed -> closed.closure().cause();
                    case Shown.Starting _, Shown.Away _, Shown.Refused _, Shown.NoAnswer _ -> "";
                    case Shown.NotCheckedIn refused -> refused.code();
                };
    }

    private String offer(Shown.Offer offer) {
        if (offer.pressed().isPresent()) {
            return words.of("say.taking");
        }
        long open = offer.services().stream().filter(Service::open).count();
        String whose =
                offer.department()
                        .map(words::name)
                        .map(name -> name + words.of("say.pause"))
                        .orElse("");
        return whose + (open == 0 ? words.of("home.none") : words.of("say.home", open));
    }

    private String number(Given given) {
        Optional<Where> where = given.service().where();
        return words.of("say.number", given.ticket().number(), words.name(given.service().names()))
                + given.ticket()
                        .queue()
                        .map(queue -> new SpokenQueue(words).of(queue.ahead(), queue.waitMinutes()))
                        .orElseGet(() -> words.of("say.alone"))
                + where.filter(place -> !place.counters().isEmpty())
                        .map(place -> words.of("say.where", words.counters(place.counters())))
                        .orElse("")
                + where.flatMap(Where::place).map(place -> words.of("say.place", place)).orElse("");
    }

    private String paper(Progress progress) {
        return words.of(
                switch (progress) {
                    case PRINTING -> "say.printing";
                    case PRINTED -> "say.printed";
                });
    }

    private String missing(Shown.TicketNotPrinted missing) {
        String trouble =
                missing.reprint() == Reprint.POSSIBLE
                        ? words.of("missing.well")
                        : words.of("missing.title." + TroubleKey.of(missing.trouble()))
                                + words.of("say.pause")
                                + words.of(
                                        missing.staff() == Staff.TOLD
                                                ? "missing.told"
                                                : "missing.call");
        return trouble + words.of("say.pause") + number(missing.given()) + words.of("say.remember");
    }
}
