package cn.sansheng.hub.web.page;

import cn.sansheng.hub.report.AbsenceRow;
import cn.sansheng.hub.report.AttendanceRow;
import cn.sansheng.hub.report.EmptyPostRow;
import cn.sansheng.hub.report.ForecastRow;
import cn.sansheng.hub.report.OutOfOrderRow;
import cn.sansheng.hub.report.OvertimeRow;
import cn.sansheng.hub.report.PhoneRow;
import cn.sansheng.hub.report.RatingSignsRow;
import cn.sansheng.hub.report.Ratings;
import cn.sansheng.hub.report.Report;
import cn.sansheng.hub.report.Reports;
import cn.sansheng.hub.report.UptimeRow;
import cn.sansheng.hub.report.WorkRow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every report there is, in the order of the page.
public final class Sheets {
    private static final String TOTAL = "total";

    private static final List<String> HOW =
            List.of("minutes", "wait", "counters", "abandoned", "service", "ratings", "few");

    private static final List<Column<WorkRow>> WORK =
            List.of(
                    Column.of("tickets", row -> Cell.count(row.waiting().tickets())),
                    Column.of("wait.mean", row -> Cell.minutes(row.waiting().seconds().mean())),
                    Column.of("wait.median", row -> Cell.minutes(row.waiting().seconds().median())),
                    Column.of("wait.p90", row -> Cell.minutes(row.waiting().seconds().p90())),
                    Column.of(
                            "wait.longest", row -> Cell.minutes(row.waiting().seconds().longest())),
                    Column.of("waiting", row -> Cell.count(row.waiting().waiting())),
                    Column.of(
                            "longest.now", row -> Cell.minutes(row.waiting().longestNowSeconds())),
                    Column.of("abandoned", row -> Cell.rate(row.waiting().abandoned())),
                    Column.of("finished", row -> Cell.count(row.serving().finished())),
                    Column.of("service.mean", row -> Cell.minutes(row.serving().seconds().mean())),
                    Column.of(
                            "service.median",
                            row -> Cell.minutes(row.serving().seconds().median())),
                    Column.of("service.p90", row -> Cell.minutes(row.serving().seconds().p90())),
                    Column.of("no-shows", row -> Cell.count(row.serving().noShows())),
                    Column.of("transferred", row -> Cell.count(row.serving().transferred())),
                    Column.of("left-open", row -> Cell.count(row.serving().leftOpen())),
                    Column.of("at-once", row -> Cell.rate(row.serving().doneAtOnce())),
                    Column.of("rated", row -> Cell.rate(row.ratings().map(Ratings::rated))),
                    Column.of("satisfied", row -> Cell.rate(row.ratings().map(Ratings::satisfied))),
                    Column.of("bad", row -> Cell.rate(row.ratings().map(Ratings::bad))));

    private static final List<Column<OutOfOrderRow>> OUT_OF_ORDER =
            List.of(
                    new Column<>("clerk", (row, naming) -> key(row.key(), naming, Naming::clerk)),
                    Column.of("out-of-order.rate", row -> Cell.rate(row.outOfOrder())),
                    Column.of("out-of-order.priority", row -> Cell.count(row.priority())),
                    Column.of("out-of-order.returned", row -> Cell.count(row.returned())),
                    Column.of("out-of-order.appointment", row -> Cell.count(row.appointment())),
                    Column.of("out-of-order.other", row -> Cell.count(row.other())));

    private static final List<Column<RatingSignsRow>> RATING_SIGNS =
            List.of(
                    new Column<>("clerk", (row, naming) -> key(row.key(), naming, Naming::clerk)),
                    Column.of("rating-signs.at-once", row -> Cell.rate(row.atOnce())),
                    Column.of("rating-signs.hasty", row -> Cell.rate(row.hasty())),
                    new Column<>(
                            "rating-signs.commonest",
                            (row, naming) ->
                                    Cell.text(
                                            row.commonest()
                                                    .map(level ->
                                                            naming.words()
                                                                    .code("level", "" + level))
                                                    .orElse(Cell.NOTHING))),
                    Column.of("rating-signs.same", row -> Cell.rate(row.same())),
                    new Column<>(
                            "rating-signs.one-sided",
                            (row, naming) ->
                                    Cell.text(
                                            row.oneSided()
                                                    ? "◆ " + naming.words().say("report.over-95")
                                                    : "")));

    private static final List<Column<PhoneRow>> PHONES =
            List.of(
                    new Column<>(
                            "counter", (row, naming) -> key(row.key(), naming, Naming::counter)),
                    Column.of("rings.kept", row -> Cell.rate(row.withinThreeRings())),
                    ring(1),
                    ring(2),
                    ring(3),
                    ring(4),
                    Column.of("phone.ten", row -> Cell.count(row.withinTenSeconds())),
                    Column.of("phone.fifteen", row -> Cell.count(row.withinFifteenSeconds())),
                    Column.of("phone.abandoned", row -> Cell.count(row.abandoned())),
                    Column.of("phone.missed", row -> Cell.count(row.missed())),
                    Column.of("phone.serving", row -> Cell.count(row.whileServing())),
                    Column.of("phone.outside", row -> Cell.count(row.outsideHours())),
                    Column.of("phone.seconds", row -> Cell.seconds(row.answerSeconds().mean())));

    private static final List<Column<AttendanceRow>> ATTENDANCE =
            List.of(
                    Column.of("day", row -> Cell.text(row.day().toString())),
                    new Column<>("clerk", (row, naming) -> Cell.text(naming.clerk(row.clerk()))),
                    Column.of("counter", row -> Cell.count(row.counter().value())),
                    new Column<>("opens", (row, naming) -> Cell.text(naming.clock(row.opens()))),
                    new Column<>("since", (row, naming) -> Cell.text(naming.seconds(row.since()))),
                    Column.of("late", row -> Cell.late(row.lateSeconds())));

    private static final List<Column<AbsenceRow>> ABSENCES =
            List.of(
                    Column.of("day", row -> Cell.text(row.day().toString())),
                    new Column<>("clerk", (row, naming) -> Cell.text(naming.clerk(row.clerk()))),
                    Column.of("counter", row -> Cell.count(row.counter().value())),
                    new Column<>(
                            "reason",
                            (row, naming) ->
                                    Cell.text(naming.words().code("away", row.reason().wire()))),
                    new Column<>("left", (row, naming) -> Cell.text(naming.clock(row.from()))),
                    new Column<>(
                            "back",
                            (row, naming) ->
                                    Cell.text(row.to().map(naming::clock).orElse(Cell.NOTHING))),
                    Column.of("away.minutes", row -> Cell.minutes((double) row.seconds())),
                    new Column<>(
                            "too-long",
                            (row, naming) ->
                                    Cell.text(
                                            row.tooLong()
                                                    ? "▲ " + naming.words().say("report.over-20")
                                                    : "")));

    private static final List<Column<EmptyPostRow>> EMPTY_POSTS =
            List.of(
                    Column.of("day", row -> Cell.text(row.day().toString())),
                    new Column<>("clerk", (row, naming) -> Cell.text(naming.clerk(row.clerk()))),
                    Column.of("counter", row -> Cell.count(row.counter().value())),
                    new Column<>(
                            "empty.from", (row, naming) -> Cell.text(naming.clock(row.from()))),
                    new Column<>(
                            "empty.to",
                            (row, naming) ->
                                    Cell.text(row.to().map(naming::clock).orElse(Cell.NOTHING))),
                    Column.of("empty.minutes", row -> Cell.minutes((double) row.seconds())),
                    new Column<>(
                            "empty.told",
                            (row, naming) ->
                                    Cell.text(naming.words().code("told", row.told().wire()))));

    private static final List<Column<OvertimeRow>> OVERTIME =
            List.of(
                    Column.of("day", row -> Cell.text(row.day().toString())),
                    Column.of("number", row -> Cell.text(row.number().toString())),
                    Column.of("counter", row -> Cell.count(row.counter().value())),
                    new Column<>("clerk", (row, naming) -> Cell.text(naming.clerk(row.clerk()))),
                    new Column<>("closed", (row, naming) -> Cell.text(naming.clock(row.closed()))),
                    new Column<>("ended", (row, naming) -> Cell.text(naming.clock(row.ended()))),
                    Column.of("overtime.minutes", row -> Cell.minutes((double) row.seconds())));

    private static final List<Column<ForecastRow>> FORECAST =
            List.of(
                    new Column<>("day", (row, naming) -> key(row.key(), naming, (_, day) -> day)),
                    Column.of("told.held", row -> Cell.rate(row.held())),
                    Column.of("told.unknown", row -> Cell.count(row.unknown())),
                    Column.of(
                            "told.error",
                            row -> Cell.minutes(row.errorMinutes().map(it -> it * 60))));

    private static final List<Column<UptimeRow>> UPTIME =
            List.of(
                    Column.of("month", row -> Cell.text(row.month())),
                    new Column<>(
                            "station", (row, naming) -> Cell.text(naming.station(row.station()))),
                    new Column<>(
                            "part",
                            (row, naming) -> Cell.text(row.part().map(naming::part).orElse(""))),
                    Column.of("uptime.percent", row -> Cell.percent(row.percent())),
                    Column.of("uptime.due", row -> Cell.hours(row.dueSeconds())),
                    Column.of(
                            "uptime.down",
                            row -> Cell.minutes((double) (row.dueSeconds() - row.upSeconds()))),
                    Column.of("uptime.outages", row -> Cell.count(row.outages())),
                    Column.of(
                            "uptime.longest", row -> Cell.minutes((double) row.longestSeconds())));

    public static final List<Sheet<?>> ALL =
            List.of(
                    work("services", Reports::services, "service", Naming::service),
                    work("counters", Reports::counters, "counter", Naming::counter),
                    work("clerks", Reports::clerks, "clerk", Naming::clerk),
                    work("hours", Reports::hours, "hour", Naming::hour),
                    work("days", Reports::days, "day", (_, day) -> day),
                    new Sheet<>(
                            "out-of-order",
                            Reports::outOfOrder,
                            OUT_OF_ORDER,
                            List.of("out-of-order", "few")),
                    new Sheet<>(
                            "rating-signs",
                            Reports::ratingSigns,
                            RATING_SIGNS,
                            List.of("rating-signs", "few")),
                    new Sheet<>("phones", Reports::phones, PHONES, List.of("phones", "few")),
                    new Sheet<>(
                            "attendance", Reports::attendance, ATTENDANCE, List.of("attendance")),
                    new Sheet<>("absences", Reports::absences, ABSENCES, List.of("absences")),
                    new Sheet<>(
                            "empty-posts",
                            Reports::emptyPosts,
                            EMPTY_POSTS,
                            List.of("empty-posts")),
                    new Sheet<>("overtime", Reports::overtime, OVERTIME, List.of("overtime")),
                    new Sheet<>(
                            "forecast", Reports::forecast, FORECAST, List.of("forecast", "few")),
                    new Sheet<>("uptime", Reports::uptime, UPTIME, List.of("uptime")));

    public static final List<String> NAMES = ALL.stream().map(Sheet::name).toList();

    private Sheets() {}

    public static Optional<Sheet<?>> named(String name) {
        return ALL.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    private static Sheet<WorkRow> work(
            String name,
            Function<Reports, Report<WorkRow>> make,
            String key,
            BiFunction<Naming, String, String> called) {
        Column<WorkRow> first = new Column<>(key, (row, naming) -> key(row.key(), naming, called));
        return new Sheet<>(
                name, make, Stream.concat(Stream.of(first), WORK.stream()).toList(), HOW);
    }

    private static Cell key(String key, Naming naming, BiFunction<Naming, String, String> called) {
        return Cell.text(
                key.equals(TOTAL) ? naming.words().say("report.total") : called.apply(naming, key));
    }

    private static Column<PhoneRow> ring(int nth) {
        return Column.of("ring." + nth, row -> Cell.count(row.byRing().get(nth - 1)));
    }
}
