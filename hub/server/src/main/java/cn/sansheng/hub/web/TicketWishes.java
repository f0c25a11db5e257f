package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallWriter;
import cn.sansheng.hub.hall.HallWriter.NotKept;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.hub.hall.Wish;
import cn.sansheng.messages.Ids;
import cn.sansheng.messages.RefusalCode;
import cn.sansheng.messages.TicketNumber;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.function.Function;

/// What staff in the lobby do for a ticket that is shown to them.
final class TicketWishes {
    private final HallWriter hall;

    TicketWishes(HallWriter hall) {
        this.hall = hall;
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

    private void wish(Context request, Function<TicketNumber, Wish> wish)
            throws NotKept, InterruptedException {
        Visitor visitor = Visitor.of(request).orElseThrow();
        Input.Wished wished =
                new Input.Wished(Ids.next(), visitor.person().id(), wish.apply(number(request)));
        if (hall.instruct(wished) instanceof Verdict.Refused refused) {
            throw new HttpResponseException(status(refused.code()), refused.code().wire());
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
        return refused == RefusalCode.UNKNOWN_TICKET ? 404 : 409;
    }
}
