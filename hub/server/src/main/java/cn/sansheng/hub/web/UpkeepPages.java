package cn.sansheng.hub.web;

import cn.sansheng.hub.config.HallConfig;
import cn.sansheng.hub.hall.HallReader;
import cn.sansheng.hub.upkeep.Entry;
import cn.sansheng.hub.upkeep.Refusal;
import cn.sansheng.hub.web.UpkeepReading.Unreadable;
import cn.sansheng.hub.web.UpkeepReading.Wanted;
import cn.sansheng.hub.web.page.Frame;
import cn.sansheng.hub.web.page.Naming;
import cn.sansheng.hub.web.page.UpkeepForm;
import cn.sansheng.hub.web.page.UpkeepPage;
import cn.sansheng.hub.web.page.Words;
import cn.sansheng.hub.web.upkeep.UpkeepBook;
import cn.sansheng.hub.web.upkeep.UpkeepBook.Written;
import cn.sansheng.messages.Language;
import cn.sansheng.messages.PartName;
import cn.sansheng.messages.StationName;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The maintenance register (S61) as a page, as a file for a spreadsheet and for programs.
final class UpkeepPages {
    private final UpkeepBook book;
    private final HallReader reader;
    private final HallConfig config;
    private final Pages pages;
    private final Templates templates;

    UpkeepPages(
            UpkeepBook book,
            HallReader reader,
            HallConfig config,
            Pages pages,
            Templates templates) {
        this.book = book;
        this.reader = reader;
        this.config = config;
        this.pages = pages;
        this.templates = templates;
    }

    /// `work` is one of the known works or other words; `day` is today, or the plan's next day,
    /// when absent.
    private record Sent(
            String act,
            Optional<StationName> station,
            Optional<PartName> part,
            Optional<String> work,
            Optional<LocalDate> day,
            Optional<Integer> everyDays,
            Optional<Integer> of,
            Optional<String> note) {
        Sent {
            Bodies.needed(act, "act");
        }

        UpkeepForm form() {
            return new UpkeepForm(
                    act,
                    station.map(StationName::value).orElse("")
                            + part.map(name -> "/" + name).orElse(""),
                    work.orElse(""),
                    "",
                    day.map(LocalDate::toString).orElse(""),
                    everyDays.map(String::valueOf).orElse(""),
                    of.map(String::valueOf).orElse(""),
                    note.orElse(""));
        }
    }

    List<Route> routes() {
        return List.of(
                Route.get("/upkeep", Access.READ_UPKEEP, this::page),
                Route.post("/upkeep", Access.WRITE_UPKEEP, this::typed),
                Route.get("/upkeep/csv", Access.READ_UPKEEP, this::csv),
                Route.get("/api/v1/upkeep", Access.READ_UPKEEP, this::json),
                Route.post("/api/v1/upkeep", Access.WRITE_UPKEEP, this::sent));
    }

    private void page(Context request) {
        show(request, form(request::queryParam), Optional.empty());
    }

    private void show(Context request, UpkeepForm typed, Optional<Refusal> refusal) {
        Visitor visitor = Visitor.of(request).orElseThrow();
        boolean reports = Access.REPORTS.admits(visitor.person().roles());
        Frame frame = pages.frame(request, reports ? "reports" : "guide");
        UpkeepPage page =
                new UpkeepPage(
                        book.register(),
                        book.today(),
                        reader.live().stations(),
                        typed,
                        Access.WRITE_UPKEEP.admits(visitor.person().roles()),
                        Optional.ofNullable(request.queryParam("done"))
                                .flatMap(what -> frame.words().known("upkeep.told", what)),
                        refusal.map(why -> sentence(frame.words(), why)),
                        new Naming(config, frame.words()));
        templates.show(request, "upkeep", Map.of("frame", frame, "page", page));
    }

    /// What was refused is shown again as it was typed.
    private void typed(Context request) {
        UpkeepForm typed = form(request::formParam);
        Optional<Refusal> refusal;
        try {
            refusal = refusal(write(request, typed));
        } catch (Unreadable bad) {
            refusal = Optional.of(bad.why());
        }
        if (refusal.isPresent()) {
            request.status(HttpStatus.BAD_REQUEST);
            show(request, typed, refusal);
            return;
        }
        request.redirect("/upkeep?done=" + typed.act(), HttpStatus.SEE_OTHER);
    }

    private static Optional<Refusal> refusal(Written written) {
        return switch (written) {
            case Written.Kept _ -> Optional.empty();
            case Written.Refused(var why) -> Optional.of(why);
        };
    }

    private void sent(Context request) {
        try {
            switch (write(request, Bodies.read(request, Sent.class).form())) {
                case Written.Kept(Entry entry) -> {
                    request.status(HttpStatus.CREATED);
                    Bodies.write(request, UpkeepDocument.Row.of(entry, Optional.empty()));
                }
                case Written.Refused(var why) -> throw refused(why);
            }
        } catch (Unreadable bad) {
            throw refused(bad.why());
        }
    }

    private static BadRequestResponse refused(Refusal why) {
        return new BadRequestResponse(sentence(Words.in(Language.EN), why));
    }

    private static String sentence(Words words, Refusal why) {
        return words.code("upkeep.refused", why.wire());
    }

    private Written write(Context request, UpkeepForm typed) throws Unreadable {
        Wanted wanted = new UpkeepReading(book.register(), book.today()).read(typed);
        Visitor visitor = Visitor.of(request).orElseThrow();
        return book.write(wanted.act(), wanted.note(), visitor.person().id());
    }

    private void json(Context request) {
        Bodies.write(request, UpkeepDocument.of(book.register(), book.today()));
    }

    private void csv(Context request) {
        UpkeepPage page =
                UpkeepPage.toRead(
                        book.register(),
                        book.today(),
                        new Naming(config, Languages.words(request)));
        String name = "%s-upkeep-%s.csv".formatted(config.hall(), book.today());
        request.header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(page.table().csv())
                .contentType("text/csv; charset=utf-8");
    }

    private interface Field {
        @Nullable String value(String name);
    }

    private static UpkeepForm form(Field fields) {
        return new UpkeepForm(
                text(fields, "act"),
                text(fields, "device"),
                text(fields, "work"),
                text(fields, "other"),
                text(fields, "day"),
                text(fields, "every"),
                text(fields, "of"),
                text(fields, "note"));
    }

    private static String text(Field fields, String name) {
        return Optional.ofNullable(fields.value(name)).orElse("");
    }
}
