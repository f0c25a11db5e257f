package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.EmergencyKind;
import cn.sansheng.hub.hall.HallWriter;
import cn.sansheng.hub.hall.HallWriter.NotKept;
import cn.sansheng.hub.hall.Input;
import cn.sansheng.hub.hall.Verdict;
import cn.sansheng.messages.ClerkId;
import cn.sansheng.messages.RefusalCode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/// S70: the hall is held still, and goes on, by one action of somebody in charge.
final class Emergency {
    private final HallWriter hall;

    Emergency(HallWriter hall) {
        this.hall = hall;
    }

    private record Declared(String kind, Optional<String> text) {
        Declared {
            Bodies.needed(kind, "kind");
        }
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/v1/emergency", Access.HOLD, this::began),
                Route.delete("/api/v1/emergency", Access.HOLD, this::ended),
                Route.post("/emergency", Access.HOLD, this::beganByForm),
                Route.post("/emergency/end", Access.HOLD, this::endedByForm));
    }

    private void began(Context request) throws NotKept, InterruptedException {
        Declared sent = Bodies.read(request, Declared.class);
        begin(request, sent.kind(), sent.text());
        request.status(HttpStatus.NO_CONTENT);
    }

    private void ended(Context request) throws NotKept, InterruptedException {
        instruct(new Input.EmergencyLifted(person(request)));
        request.status(HttpStatus.NO_CONTENT);
    }

    private void beganByForm(Context request) throws NotKept, InterruptedException {
        begin(
                request,
                Optional.ofNullable(request.formParam("kind")).orElse(""),
                Optional.ofNullable(request.formParam("text")).filter(text -> !text.isBlank()));
        request.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void endedByForm(Context request) throws NotKept, InterruptedException {
        instruct(new Input.EmergencyLifted(person(request)));
        request.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void begin(Context request, String kind, Optional<String> text)
            throws NotKept, InterruptedException {
        EmergencyKind known =
                EmergencyKind.of(kind)
                        .orElseThrow(() ->
                                new BadRequestResponse(
                                        "kind must be fire, power, system or health"));
        instruct(new Input.EmergencyDeclared(person(request), known, text));
    }

    private static ClerkId person(Context request) {
        return Visitor.of(request).orElseThrow().person().id();
    }

    private void instruct(Input instruction) throws NotKept, InterruptedException {
        if (hall.instruct(instruction) instanceof Verdict.Refused refused) {
            throw refused.code() == RefusalCode.WRONG_STATE
                    ? new ConflictResponse(refused.message())
                    : new BadRequestResponse(refused.message());
        }
    }
}
