package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.hall.TicketStanding;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.TicketPage;
import cn.sansheng.messages.Json;
import cn.sansheng.messages.Token;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.TooManyRequestsResponse;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A citizen's ticket by its secret token, as a page and for programs. Everybody in the hall may
/// come from one address (its Wi-Fi), so an address is limited in its wrong tokens, and each right
/// token by itself.
final class TicketPages {
    private static final int GOES_A_MINUTE = 60;

    private final HallReader reader;
    private final HallFacts hall;
    private final Templates templates;
    private final RateLimit limit;

    TicketPages(HallReader reader, HallFacts hall, Templates templates, InstantSource realClock) {
        this.reader = reader;
        this.hall = hall;
        this.templates = templates;
        this.limit = new RateLimit(GOES_A_MINUTE, realClock);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/t/{token}", Access.OPEN, this::page),
                Route.get("/api/v1/tickets/{token}", Access.OPEN, this::json));
    }

    private void page(Context request) {
        TicketPage page = new TicketPage(find(request), hall, Languages.words(request));
        templates.show(
                request, "ticket", Map.of("page", page, "token", request.pathParam("token")));
    }

    private void json(Context request) {
        request.header("Cache-Control", "no-store")
                .result(Json.bytes(find(request)))
                .contentType("application/json; charset=utf-8");
    }

    /// Unknown, expired and misspelt look the same.
    private TicketStanding find(Context request) {
        Optional<Token> token = token(request.pathParam("token"));
        Optional<TicketStanding> found = token.flatMap(reader::ticket);
        String key = found.isPresent() ? request.ip() + " " + token.get() : request.ip();
        if (!limit.allows(key)) {
            throw new TooManyRequestsResponse("at most 60 a minute");
        }
        return found.orElseThrow(() -> new NotFoundResponse("no such ticket"));
    }

    private static Optional<Token> token(String text) {
        try {
            return Optional.of(new Token(text));
        } catch (IllegalArgumentException misspelt) {
            return Optional.empty();
        }
    }
}
