package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallReader;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// `/api/v1`, described by openapi.yaml.
final class Api {
    private static final int MOST_LINES = 1000;

    private final HallReader reader;
    private final JournalPages journal;
    private final SignIn signIn;
    private final Gate gate;
    private final LiveFeed feed;

    Api(HallReader reader, JournalPages journal, SignIn signIn, Gate gate, LiveFeed feed) {
        this.reader = reader;
        this.journal = journal;
        this.signIn = signIn;
        this.gate = gate;
        this.feed = feed;
    }

    private record Credentials(String user, String password) {
        Credentials {
            Bodies.needed(user, "user");
            Bodies.needed(password, "password");
        }
    }

    private record First(String key, String user, String password) {
        First {
            Bodies.needed(key, "key");
            Bodies.needed(user, "user");
            Bodies.needed(password, "password");
        }
    }

    private record Csrf(String csrf) {}

    private record Lines(List<String> entries, long next) {}

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/openapi.yaml", Access.OPEN, Api::openApi),
                Route.get(
                        "/api/v1/live",
                        Access.SIGNED_IN,
                        request -> Bodies.write(request, reader.live())),
                Route.get("/api/v1/events", Access.SIGNED_IN, feed::serve),
                Route.get("/api/v1/journal", Access.SUPERVISE, this::journal),
                Route.post("/api/v1/session", Access.OPEN, this::openSession),
                Route.delete("/api/v1/session", Access.SIGNED_IN, this::closeSession),
                Route.post("/api/v1/first", Access.OPEN, this::first));
    }

    private void journal(Context request) {
        long after = number(request, "after", 0, Long.MAX_VALUE);
        int limit = (int) Math.min(MOST_LINES, number(request, "limit", MOST_LINES, MOST_LINES));
        List<String> lines = journal.linesAfter(after, limit);
        Bodies.write(request, new Lines(lines, after + lines.size()));
    }

    private void openSession(Context request) {
        Credentials sent = Bodies.read(request, Credentials.class);
        String csrf = signIn.open(request, sent.user(), sent.password()).csrf();
        Bodies.write(request, new Csrf(csrf));
    }

    private void closeSession(Context request) {
        gate.signOut(request);
        request.status(HttpStatus.NO_CONTENT);
    }

    private void first(Context request) {
        First sent = Bodies.read(request, First.class);
        String csrf = signIn.first(request, sent.key(), sent.user(), sent.password()).csrf();
        Bodies.write(request, new Csrf(csrf));
    }

    private static long number(Context request, String name, long absent, long most) {
        try {
            long value =
                    Optional.ofNullable(request.queryParam(name))
                            .map(Long::parseLong)
                            .orElse(absent);
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw new BadRequestResponse(name + " must be a number");
        }
        throw new BadRequestResponse(name + " must be 0 to " + most);
    }

    private static void openApi(Context request) throws IOException {
        try (InputStream yaml = Api.class.getResourceAsStream("/web/openapi.yaml")) {
            request.result(Objects.requireNonNull(yaml).readAllBytes())
                    .contentType("application/yaml; charset=utf-8");
        }
    }
}
