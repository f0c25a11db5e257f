package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallDesk;
import cn.sansheng.hub.hall.Wish;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketNumber;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What staff in the lobby do for a ticket that is shown to them.
final class TicketWishes {
    private final HallDesk desk;

    TicketWishes(HallDesk desk) {
        this.desk = desk;
    }

    List<Route> routes() {
        return List.of(
                Route.post(
                        "/api/v1/tickets/{number}/reprint",
                        Access.ASSIST,
                        request -> wish(request, Wish.Reprint::new)),
                Route.post(
                        "/api/v1/tickets/{number}/return",
                        Access.ASSIST,
                        request -> wish(request, Wish.BringBack::new)));
    }

    private void wish(Context request, Function<TicketNumber, Wish> wish) {
        Visitor visitor = Visitor.of(request).orElseThrow();
        Optional<RefusalCode> refused =
                desk.wish(visitor.person().id(), wish.apply(number(request)));
        if (refused.isPresent()) {
            throw new HttpResponseException(status(refused.get()), refused.get().wire());
        }
        request.status(HttpStatus.NO_CONTENT);
    }

    private static TicketNumber number(Context request) {
        try {
            return TicketNumber.parse(request.pathParam("number"));
        } catch (IllegalArgumentException misspelt) {
            throw new NotFoundResponse(RefusalCode.UNKNOWN_TICKET.wire());
        }
    }

    private static int status(RefusalCode refused) {
        return switch (refused) {
            case UNKNOWN_TICKET -> 404;
            case BUSY, STORE_UNAVAILABLE -> 503;
            default -> 409;
        };
    }
}
