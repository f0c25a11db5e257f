package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.report.Period;
import cn.sansheng.hub.report.ReportDesk;
import cn.sansheng.hub.report.Reports;
import cn.sansheng.hub.report.Scope;
import cn.sansheng.hub.web.page.Frame;
import cn.sansheng.hub.web.page.Naming;
import cn.sansheng.hub.web.page.ReportPage;
import cn.sansheng.hub.web.page.Sheet;
import cn.sansheng.hub.web.page.Sheets;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reports as a page, as a file for a spreadsheet and for programs.
final class ReportPages {
    private static final String FIRST = "services";

    private final ReportDesk desk;
    private final HallConfig config;
    private final Pages pages;
    private final Templates templates;

    ReportPages(ReportDesk desk, HallConfig config, Pages pages, Templates templates) {
        this.desk = desk;
        this.config = config;
        this.pages = pages;
        this.templates = templates;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/reports", Access.REPORTS, this::page),
                Route.get("/reports/csv", Access.REPORTS, this::csv),
                Route.get("/api/v1/reports/{name}", Access.REPORTS, this::json));
    }

    private void json(Context request) {
        Sheet<?> sheet = sheet(request.pathParam("name"));
        Bodies.write(request, sheet.report(reports(request)));
    }

    private void page(Context request) {
        Frame frame = pages.frame(request, "reports");
        Sheet<?> sheet = asked(request);
        Period period = period(request);
        Reports reports = reports(request);
        Naming naming = new Naming(config, frame.words());
        ReportPage page = ReportPage.of(sheet, reports, period, desk.today(), naming);
        templates.show(request, "reports", Map.of("frame", frame, "page", page));
    }

    private void csv(Context request) {
        Sheet<?> sheet = asked(request);
        Period period = period(request);
        Naming naming = new Naming(config, Languages.words(request));
        String table = sheet.table(reports(request), naming).csv();
        String name =
                "%s-%s-%s-%s.csv"
                        .formatted(config.hall(), sheet.name(), period.from(), period.to());
        request.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(table)
                .contentType("text/csv; charset=utf-8");
    }

    private Reports reports(Context request) {
        return desk.reports(period(request), scope(request));
    }

    private Scope scope(Context request) {
        return desk.scope(Visitor.of(request).orElseThrow().person());
    }

    private Period period(Context request) {
        LocalDate today = desk.today();
        LocalDate from = Queries.day(request, "from").orElse(today);
        LocalDate to = Queries.day(request, "to").orElse(from.isAfter(today) ? from : today);
        try {
            return new Period(from, to);
        } catch (IllegalArgumentException wrong) {
            throw new BadRequestResponse(String.valueOf(wrong.getMessage()));
        }
    }

    private static Sheet<?> asked(Context request) {
        return sheet(Optional.ofNullable(request.queryParam("name")).orElse(FIRST));
    }

    private static Sheet<?> sheet(String name) {
        return Sheets.named(name).orElseThrow(() -> new NotFoundResponse("no report " + name));
    }
}
