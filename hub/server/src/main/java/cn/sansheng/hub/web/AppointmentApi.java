package cn.sansheng.hub.web;

import cn.sansheng.hub.web.appointment.AppointmentBook;
import cn.sansheng.hub.web.appointment.AppointmentBook.Booked;
import cn.sansheng.hub.web.appointment.AppointmentBook.Made;
import cn.sansheng.messages.ServiceCode;
import cn.sansheng.messages.Token;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Appointments, made and taken back by those who may (B4).
final class AppointmentApi {
    private final AppointmentBook book;

    AppointmentApi(AppointmentBook book) {
        this.book = book;
    }

    private record Wanted(ServiceCode service, Instant slotStart) {
        Wanted {
            Bodies.needed(service, "service");
            Bodies.needed(slotStart, "slotStart");
        }
    }

    /// The token is said once, to whoever prints the paper.
    private record Paper(String number, Token token, ServiceCode service, Instant slotStart) {
        static Paper of(Booked booked) {
            return new Paper(
                    booked.code(),
                    booked.appointment().token(),
                    booked.appointment().service(),
                    booked.appointment().slotStart());
        }
    }

    private record Row(String number, ServiceCode service, Instant slotStart) {
        static Row of(Booked booked) {
            return new Row(
                    booked.code(),
                    booked.appointment().service(),
                    booked.appointment().slotStart());
        }
    }

    private record Rows(LocalDate day, List<Row> appointments) {}

    List<Route> routes() {
        return List.of(
                Route.post("/api/v1/appointments", Access.APPOINT, this::make),
                Route.get("/api/v1/appointments", Access.APPOINT, this::list),
                Route.delete("/api/v1/appointments/{number}", Access.APPOINT, this::cancel));
    }

    private void make(Context request) {
        Wanted wanted = Bodies.read(request, Wanted.class);
        Visitor visitor = Visitor.of(request).orElseThrow();
        switch (book.make(wanted.service(), wanted.slotStart(), visitor.person().id())) {
            case Made.Done(var booked) -> {
                request.status(HttpStatus.CREATED);
                Bodies.write(request, Paper.of(booked));
            }
            case Made.NotOffered(var why) -> throw new BadRequestResponse(why);
            case Made.Full() -> throw new ConflictResponse("this slot is full");
        }
    }

    private void list(Context request) {
        LocalDate day =
                Optional.ofNullable(request.queryParam("day"))
                        .map(AppointmentApi::day)
                        .orElseGet(book::today);
        Bodies.write(request, new Rows(day, book.on(day).stream().map(Row::of).toList()));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException bad) {
            throw new BadRequestResponse("day must be a date like 2026-11-24");
        }
    }

    private void cancel(Context request) {
        switch (book.cancel(request.pathParam("number"))) {
            case DONE -> request.status(HttpStatus.NO_CONTENT);
            case UNKNOWN -> throw new NotFoundResponse("no such appointment");
            case TOO_LATE -> throw new ConflictResponse("too late to take it back");
        }
    }
}
