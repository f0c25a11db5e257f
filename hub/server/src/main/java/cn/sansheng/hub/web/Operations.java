package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.hall.LivePicture;
import cn.sansheng.messages.Json;
import io.javalin.http.Context;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What whoever runs the hub asks it: is it alive, can it work, how much is going on.
final class Operations {
    private final HallReader reader;
    private final Health health;
    private final LiveFeed feed;

    Operations(HallReader reader, Health health, LiveFeed feed) {
        this.reader = reader;
        this.health = health;
        this.feed = feed;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "/health/live",
                        Access.OPEN,
                        request -> Bodies.write(request, Json.object().put("live", true))),
                Route.get("/health/ready", Access.OPEN, this::ready),
                Route.get("/metrics", Access.LOOPBACK, this::metrics));
    }

    private void ready(Context request) {
        Health.Readiness readiness = health.readiness();
        ObjectNode told = Json.object();
        told.put("ready", readiness.all());
        told.put("store", readiness.store());
        told.put("broker", readiness.broker());
        told.put("state", readiness.state());
        request.status(readiness.all() ? 200 : 503);
        Bodies.write(request, told);
    }

    private void metrics(Context request) {
        LivePicture picture = reader.live();
        Runtime runtime = Runtime.getRuntime();
        StringBuilder text = new StringBuilder();
        gauge(text, "journal_entries", "Entries in the journal.", picture.revision());
        gauge(text, "waiting", "Tickets waiting.", picture.figures().waiting());
        gauge(text, "counters_open", "Counters open.", picture.figures().countersOpen());
        gauge(text, "tickets_today", "Tickets issued today.", picture.figures().issued());
        gauge(text, "finished_today", "Services finished today.", picture.figures().finished());
        gauge(
                text,
                "stations_online",
                "Stations online.",
                picture.stations().stream().filter(LivePicture.Station::online).count());
        gauge(
                text,
                "boards_lost",
                "Boards lost.",
                picture.boards().stream().filter(board -> !board.ok()).count());
        gauge(text, "live_watchers", "Browsers on the live feed.", feed.watchers());
        gauge(text, "heap_bytes", "Heap in use.", runtime.totalMemory() - runtime.freeMemory());
        request.result(text.toString()).contentType("text/plain; version=0.0.4; charset=utf-8");
    }

    private static void gauge(StringBuilder to, String name, String help, long value) {
        to.append("# HELP sansheng_").append(name).append(' ').append(help).append('\n');
        to.append("# TYPE sansheng_").append(name).append(" gauge\n");
        to.append("sansheng_").append(name).append(' ').append(value).append('\n');
    }
}
