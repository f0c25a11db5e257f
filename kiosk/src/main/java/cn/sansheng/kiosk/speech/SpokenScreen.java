package cn.sansheng.kiosk.speech;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Asked;
import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.visit.Picture.Progress;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Reprint;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Picture.Staff;
import cn.sansheng.kiosk.visit.Typed;
import cn.sansheng.kiosk.words.NoteWords;
import cn.sansheng.kiosk.words.TroubleKey;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.TicketNumber;
import cn.sansheng.messages.View.Services.Service;
import cn.sansheng.messages.View.Services.Where;
import java.util.Locale;
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
            case Shown.Departments all ->
                    limits(all.trouble(), all.reach()) + new SpokenBrowsing(words).whole(shown);
            case Shown.Finder _, Shown.Items _, Shown.Materials _ ->
                    new SpokenBrowsing(words).whole(shown);
            case Shown.Typing typing -> typing(typing);
            case Shown.Ticket(var given, var progress) -> number(given) + paper(progress);
            case Shown.TicketNotPrinted missing -> missing(missing);
        };
    }

    /// Nothing when the screen is the same but for its figures; of a ticket, how its paper fares.
    String news(Shown before) {
        if (before instanceof Shown.Typing was
                && shown instanceof Shown.Typing now
                && now.asked() == Asked.NOT_YET) {
            return typed(was.typed(), now.typed());
        }
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
    private String kind(Shown shown) {
        return shown.getClass().getSimpleName()
                + switch (shown) {
                    case Shown.Offer offer ->
                            offer.pressed().isPresent()
                                    + limits(offer.trouble(), offer.reach())
                                    + offer.department();
                    case Shown.Departments all -> limits(all.trouble(), all.reach());
                    case Shown.Finder _, Shown.Items _, Shown.Materials _ ->
                            SpokenBrowsing.kind(shown);
                    case Shown.Ticket(var given, var progress) ->
                            given.ticket().number().toString() + progress;
                    case Shown.TicketNotPrinted missing ->
                            missing.given().ticket().number().toString() + missing.reprint();
                    case Shown.Closed closed -> closed.closure().cause();
                    case Shown.Starting _, Shown.Away _, Shown.Refused _, Shown.NoAnswer _ -> "";
                    case Shown.NotCheckedIn refused -> refused.code();
                    case Shown.Typing typing -> typing.asked();
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
        return limits(offer.trouble(), offer.reach())
                + whose
                + (open == 0 ? words.of("home.none") : words.of("say.home", open));
    }

    /// As on the screen: a printer in trouble asks more of whoever stands here than a hub that is
    /// away.
    private String limits(Optional<PrinterState> printer, Reach reach) {
        if (printer.isPresent()) {
            String trouble = "trouble.title." + TroubleKey.of(printer.get());
            return sentence(trouble) + sentence("say.remember");
        }
        return reach == Reach.ALONE ? sentence("alone.title") + sentence("alone.text") : "";
    }

    private String sentence(String key) {
        return words.of(key).replaceFirst("[。.]$", "") + words.of("say.pause");
    }

    private String typing(Shown.Typing typing) {
        if (typing.asked() == Asked.ON_ITS_WAY) {
            return words.of("typing.busy");
        }
        String hint = words.of("say.typing", Typed.WHOLE);
        return typing.typed().equals(Typed.NOTHING)
                ? hint
                : hint + words.of("say.pause") + soFar(typing.typed());
    }

    /// Each letter as it comes; all of them when it is whole.
    private String typed(Typed was, Typed now) {
        if (was.equals(now)) {
            return "";
        }
        if (now.isWhole()) {
            return words.of("say.typed.whole") + soFar(now);
        }
        return now.text().length() > was.text().length()
                ? words.of("say.typed", now.last(), now.text().length(), Typed.WHOLE)
                : words.of("say.erased", was.last(), now.text().length());
    }

    private String soFar(Typed typed) {
        String letters =
                typed.text()
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("(?<=.)(?=.)", words.of("say.between"));
        return words.of("say.so-far", typed.text().length(), letters);
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
                + where.flatMap(Where::placeInBoth)
                        .map(place -> words.of("say.place", words.name(place)))
                        .orElse("");
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
