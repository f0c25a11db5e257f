package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.report.ReportDesk;
import cn.sansheng.hub.report.Scope;
import cn.sansheng.hub.report.Timeline;
import cn.sansheng.hub.web.page.Frame;
import cn.sansheng.hub.web.page.Half;
import cn.sansheng.hub.web.page.Naming;
import cn.sansheng.hub.web.page.TimelinePage;
import cn.sansheng.messages.CounterId;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened at a counter (S60), as a page and for programs.
final class TimelinePages {
    private final ReportDesk desk;
    private final HallConfig config;
    private final Pages pages;
    private final Templates templates;

    TimelinePages(ReportDesk desk, HallConfig config, Pages pages, Templates templates) {
        this.desk = desk;
        this.config = config;
        this.pages = pages;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/timeline", Access.REPORTS, this::page),
                Route.get("/api/v1/timeline", Access.REPORTS, this::json));
    }

    private void json(Context request) {
        CounterId counter = counter(request).orElseThrow(() -> missing("counter"));
        Instant from = Queries.time(request, "from").orElseThrow(() -> missing("from"));
        Instant to = Queries.time(request, "to").orElseThrow(() -> missing("to"));
        Bodies.write(request, timeline(request, counter, from, to));
    }

    private void page(Context request) {
        Frame frame = pages.frame(request, "reports");
        Scope scope = scope(request);
        List<CounterId> counters =
                config.counters().stream()
                        .map(HallConfig.Counter::number)
                        .filter(scope::sees)
                        .sorted()
                        .toList();
        LocalDate day = Queries.day(request, "day").orElse(desk.today());
        Half half = Queries.parsed(request, "half", "am, pm or day", Half::parse).orElse(Half.DAY);
        Optional<CounterId> counter = counter(request).or(() -> counters.stream().findFirst());
        Optional<Timeline> timeline =
                counter.map(which ->
                        timeline(
                                request,
                                which,
                                half.from(day, config.zone()),
                                half.to(day, config.zone())));
        TimelinePage page =
                new TimelinePage(counters, day, half, timeline, new Naming(config, frame.words()));
        templates.show(request, "timeline", Map.of("frame", frame, "page", page));
    }

    private Timeline timeline(Context request, CounterId counter, Instant from, Instant to) {
        Scope scope = scope(request);
        if (!scope.sees(counter)) {
            throw new ForbiddenResponse("not one of your counters");
        }
        try {
            return desk.timeline(counter, from, to, scope);
        } catch (IllegalArgumentException wrong) {
            throw new BadRequestResponse(String.valueOf(wrong.getMessage()));
        }
    }

    private Scope scope(Context request) {
        return desk.scope(Visitor.of(request).orElseThrow().person());
    }

    private static Optional<CounterId> counter(Context request) {
        return Queries.parsed(request, "counter", "a counter's number", CounterId::parse);
    }

    private static BadRequestResponse missing(String name) {
        return new BadRequestResponse(name + " is missing");
    }
}
