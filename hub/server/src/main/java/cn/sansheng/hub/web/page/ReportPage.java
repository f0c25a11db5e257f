package cn.sansheng.hub.web.page;

import cn.sansheng.hub.report.Emergency;
import cn.sansheng.hub.report.Period;
import cn.sansheng.hub.report.Report;
import cn.sansheng.hub.report.Reports;
import java.time.LocalDate;
import java.util.List;

/// One report of a period, as the page shows it; `how` its figures are counted stands with them
/// (B1.8).
public record ReportPage(
        String name,
        Period period,
        LocalDate today,
        Table table,
        List<String> notes,
        List<String> how,
        Naming naming) {

    public static <R> ReportPage of(
            Sheet<R> sheet, Reports reports, Period period, LocalDate today, Naming naming) {
        Report<R> report = sheet.report(reports);
        return new ReportPage(
                sheet.name(),
                period,
                today,
                sheet.table(report, naming),
                report.emergencies().stream().map(each -> note(each, naming)).toList(),
                sheet.how().stream().map(key -> naming.words().say("report.how." + key)).toList(),
                naming);
    }

    public Words words() {
        return naming.words();
    }

    /// The same days for another report.
    public String query() {
        return query(period);
    }

    public String csv() {
        return "/reports/csv?name=" + name + query(period);
    }

    /// Periods that people ask for, by their words.
    public List<Choice> choices() {
        LocalDate month = today.withDayOfMonth(1);
        return List.of(
                choice("today", Period.of(today)),
                choice("yesterday", Period.of(today.minusDays(1))),
                choice("month", new Period(month, today)),
                choice("last-month", new Period(month.minusMonths(1), month.minusDays(1))));
    }

    public record Choice(String word, String link, boolean chosen) {}

    private Choice choice(String word, Period other) {
        return new Choice(
                words().say("report.period." + word),
                "/reports?name=" + name + query(other),
                other.equals(period));
    }

    private static String query(Period period) {
        return "&from=" + period.from() + "&to=" + period.to();
    }

    private static String note(Emergency emergency, Naming naming) {
        return naming.words()
                .say(
                        "report.emergency",
                        naming.clock(emergency.from()),
                        emergency.to().map(naming::clock).orElse(Cell.NOTHING));
    }
}
