package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.HallWriter;
import cn.sansheng.hub.hall.HallWriter.NotKept;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.hall.Wish;
import cn.sansheng.hub.web.appointment.AppointmentBook;
import cn.sansheng.hub.web.appointment.AppointmentBook.Booked;
import cn.sansheng.hub.web.appointment.AppointmentBook.Made;
import cn.sansheng.hub.web.page.AppointmentPage;
import cn.sansheng.hub.web.page.Frame;
import cn.sansheng.hub.web.page.GuidePage;
import cn.sansheng.hub.web.page.Naming;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.TicketNumber;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The guide's desk as a page: reprints, returns of missed tickets, appointments.
final class GuidePages {
    private final AppointmentBook book;
    private final HallConfig config;
    private final HallWriter hall;
    private final Pages pages;
    private final Templates templates;

    GuidePages(
            AppointmentBook book,
            HallConfig config,
            HallWriter hall,
            Pages pages,
            Templates templates) {
        this.book = book;
        this.config = config;
        this.hall = hall;
        this.pages = pages;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/guide", Access.ASSIST, this::page),
                Route.post(
                        "/guide/reprint",
                        Access.ASSIST,
                        request -> wish(request, "reprinted", Wish.Reprint::new)),
                Route.post(
                        "/guide/return",
                        Access.ASSIST,
                        request -> wish(request, "returned", Wish.BringBack::new)),
                Route.post("/guide/appointment", Access.ASSIST, this::make),
                Route.post("/guide/cancel", Access.ASSIST, this::cancel));
    }

    private void page(Context request) {
        Frame frame = pages.frame(request, "guide");
        List<LocalDate> days = book.days();
        ServiceCode service =
                Queries.parsed(request, "service", "a letter", ServiceCode::parse)
                        .orElseGet(() -> config.services().getFirst().code());
        LocalDate day =
                Queries.day(request, "day")
                        .orElseGet(() -> days.isEmpty() ? book.today() : days.getFirst());
        GuidePage page =
                new GuidePage(
                        config.services(),
                        service,
                        days,
                        day,
                        days.contains(day) ? book.offers(service, day) : List.of(),
                        book.on(day),
                        Optional.ofNullable(request.queryParam("done"))
                                .flatMap(what -> frame.words().known("guide.done", what)),
                        Optional.ofNullable(request.queryParam("failed"))
                                .map(why -> trouble(frame.words(), why)),
                        new Naming(config, frame.words()));
        templates.show(request, "guide", Map.of("frame", frame, "page", page));
    }

    private static String trouble(Words words, String why) {
        return words.known("guide.failed", why).orElse(words.say("guide.failed.other"));
    }

    private void wish(Context request, String done, Function<TicketNumber, Wish> wish)
            throws NotKept, InterruptedException {
        Optional<TicketNumber> number = number(form(request, "number"));
        if (number.isEmpty()) {
            back(request, "failed", "unknown-ticket");
            return;
        }
        Input.Wished wished =
                new Input.Wished(
                        Ids.next(),
                        Visitor.of(request).orElseThrow().person().id(),
                        wish.apply(number.get()));
        if (hall.instruct(wished) instanceof Verdict.Refused refused) {
            back(request, "failed", refused.code().wire());
        } else {
            back(request, "done", done);
        }
    }

    private static Optional<TicketNumber> number(String typed) {
        try {
            return Optional.of(TicketNumber.parse(typed.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException misspelt) {
            return Optional.empty();
        }
    }

    /// The answer is the paper: its token is said this once.
    private void make(Context request) {
        Visitor visitor = Visitor.of(request).orElseThrow();
        switch (book.make(service(request), start(request), visitor.person().id())) {
            case Made.Done(var booked) -> paper(request, booked);
            case Made.NotOffered(var _) -> back(request, "failed", "not-offered");
            case Made.Full() -> back(request, "failed", "slot-full");
        }
    }

    private void paper(Context request, Booked booked) {
        Frame frame = pages.frame(request, "guide");
        AppointmentPage page = AppointmentPage.of(booked, config, frame.words());
        templates.show(request, "appointment", Map.of("frame", frame, "page", page));
    }

    private void cancel(Context request) {
        switch (book.cancel(form(request, "number"))) {
            case DONE -> back(request, "done", "cancelled");
            case UNKNOWN -> back(request, "failed", "no-appointment");
            case TOO_LATE -> back(request, "failed", "too-late");
        }
    }

    private void back(Context request, String how, String what) {
        request.redirect(
                "/guide?service=%s&day=%s&%s=%s"
                        .formatted(service(request), day(request), how, what),
                HttpStatus.SEE_OTHER);
    }

    private static ServiceCode service(Context request) {
        try {
            return ServiceCode.parse(form(request, "service"));
        } catch (IllegalArgumentException bad) {
            throw new BadRequestResponse("service must be a letter");
        }
    }

    private static LocalDate day(Context request) {
        try {
            return LocalDate.parse(form(request, "day"));
        } catch (DateTimeParseException bad) {
            throw new BadRequestResponse("day must be a date");
        }
    }

    private static Instant start(Context request) {
        try {
            return Instant.parse(form(request, "start"));
        } catch (DateTimeParseException bad) {
            throw new BadRequestResponse("start must be a time");
        }
    }

    private static String form(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).orElse("");
    }
}
