package cn.sansheng.hub.web;

import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.web.page.ChartData;
import cn.sansheng.hub.web.page.DashboardPage;
import cn.sansheng.hub.web.page.Frame;
import cn.sansheng.hub.web.page.HallFacts;
import cn.sansheng.hub.web.page.PublicPage;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.hub.web.upkeep.UpkeepBook;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/// The pages that show the hall.
final class Pages {
    private final HallReader reader;
    private final HallFacts hall;
    private final UpkeepBook upkeep;
    private final Templates templates;

    Pages(HallReader reader, HallFacts hall, UpkeepBook upkeep, Templates templates) {
        this.reader = reader;
        this.hall = hall;
        this.upkeep = upkeep;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", Access.SIGNED_IN, request -> hall(request, "dashboard", "live")),
                Route.get(
                        "/parts/dashboard",
                        Access.SIGNED_IN,
                        request -> parts(request, "dashboard")),
                Route.get(
                        "/boards", Access.SIGNED_IN, request -> hall(request, "boards", "boards")),
                Route.get("/parts/boards", Access.SIGNED_IN, request -> parts(request, "boards")),
                Route.get("/public", Access.OPEN, request -> lobby(request, "public")),
                Route.get("/parts/public", Access.OPEN, request -> lobby(request, "public-parts")));
    }

    void error(Context request, int status) {
        String key = status == 404 || status == 403 || status == 429 ? "error." + status : "error";
        templates.show(request, "error", Map.of("frame", frame(request, ""), "key", key));
    }

    Frame frame(Context request, String here) {
        Words words = Languages.words(request);
        return new Frame(
                words, words.of(hall.names()), Visitor.of(request).map(Visitor::viewer), here);
    }

    private void hall(Context request, String template, String here) {
        Frame frame = frame(request, here);
        templates.show(
                request,
                template,
                Map.of(
                        "frame",
                        frame,
                        "page",
                        page(request, frame.words()),
                        "chart",
                        new ChartData(hall.hours())));
    }

    private void parts(Context request, String template) {
        Words words = Languages.words(request);
        templates.show(request, template + "-parts", Map.of("page", page(request, words)));
    }

    private DashboardPage page(Context request, Words words) {
        boolean reads =
                Visitor.of(request)
                        .filter(visitor -> Access.READ_UPKEEP.admits(visitor.person().roles()))
                        .isPresent();
        long overdue = reads ? upkeep.register().overdue(upkeep.today()) : 0;
        return new DashboardPage(reader.live(), hall, words, overdue);
    }

    private void lobby(Context request, String template) {
        PublicPage page = new PublicPage(reader.live(), hall, Languages.words(request));
        templates.show(request, template, Map.of("page", page));
    }
}
