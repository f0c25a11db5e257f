package cn.sansheng.hub.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/// What an address asks for after its question mark.
final class Queries {
    private Queries() {}

    static Optional<LocalDate> day(Context request, String name) {
        return parsed(request, name, "a day like 2026-11-23", LocalDate::parse);
    }

    static Optional<Instant> time(Context request, String name) {
        return parsed(
                request,
                name,
                "a time like 2026-11-23T08:30:00+08:00",
                text -> OffsetDateTime.parse(text).toInstant());
    }

    static <T> Optional<T> parsed(
            Context request, String name, String form, Function<String, T> parse) {
        try {
            return Optional.ofNullable(request.queryParam(name))
                    .filter(text -> !text.isEmpty())
                    .map(parse);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new BadRequestResponse(name + " must be " + form);
        }
    }
}
