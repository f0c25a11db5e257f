package cn.sansheng.client.check;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// The report on paper: one HTML page for A4 that needs nothing beside it.
public final class ReportPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

    private final StationReport report;

    private ReportPage(StationReport report) {
        this.report = report;
    }

    public static String html(StationReport report) {
        return new ReportPage(report).page();
    }

    /// In one sentence, with the names of what is bad.
    public static Phrase summary(StationReport report) {
        List<Inspected> bad = report.with(Verdict.BAD);
        String names =
                bad.stream().map(each -> each.device().name()).collect(Collectors.joining(", "));
        return new Phrase(
                "正常 %d 项，故障 %d 项，未测 %d 项%s"
                        .formatted(
                                report.count(Verdict.GOOD),
                                report.count(Verdict.BAD),
                                report.count(Verdict.NOT_TRIED),
                                bad.isEmpty() ? "" : "；故障设备：" + names),
                "%d good, %d bad, %d not tried%s"
                        .formatted(
                                report.count(Verdict.GOOD),
                                report.count(Verdict.BAD),
                                report.count(Verdict.NOT_TRIED),
                                bad.isEmpty() ? "" : "; bad: " + names));
    }

    private String page() {
        return """
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="UTF-8">
        <meta name="viewport" content="width=device-width">
        <title>调试报告 %s %s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        <h1>设备调试报告 <small>Commissioning report</small></h1>
        %s
        %s
        %s
        %s
        </main>
        </body>
        </html>
        """
                .formatted(
                        escaped(report.station().value()),
                        TIME.format(report.at()),
                        ReportStyle.CSS,
                        head(),
                        verdict(),
                        report.devices().stream()
                                .map(ReportPage::device)
                                .collect(Collectors.joining()),
                        signatures());
    }

    private String head() {
        return "<dl class=\"head\">"
                + fact("大厅", "Hall", report.hall().value())
                + fact("站点", "Station", report.station().value())
                + fact("类型", "Kind", kind().line())
                + report.counter()
                        .map(counter -> fact("窗口", "Counter", counter.toString()))
                        .orElse("")
                + fact("时间", "When", TIME.format(report.at()))
                + fact("软件", "Software", report.software())
                + "</dl>";
    }

    private Phrase kind() {
        return switch (report.kind()) {
            case KIOSK -> new Phrase("取号机", "kiosk");
            case COUNTER -> new Phrase("窗口", "counter");
            case BOARDS -> new Phrase("屏驱动", "boards");
            case HUB -> new Phrase("中心", "hub");
        };
    }

    private static String fact(String zh, String en, String value) {
        return "<div><dt>%s <small>%s</small></dt><dd>%s</dd></div>"
                .formatted(zh, en, escaped(value));
    }

    private String verdict() {
        Verdict verdict = report.verdict();
        return """
        <section class="verdict %s">
        <p class="word"><b>%s %s</b> <small>%s</small></p>
        <p>%s <small>%s</small></p>
        %s</section>
        """
                .formatted(
                        style(verdict),
                        verdict.mark(),
                        verdict.words().zh(),
                        verdict.words().en(),
                        escaped(summary(report).zh()),
                        escaped(summary(report).en()),
                        faults());
    }

    /// First of all what a person has to mend.
    private String faults() {
        String list =
                report.with(Verdict.BAD).stream()
                        .flatMap(device -> device.bad().stream().map(each -> fault(device, each)))
                        .collect(Collectors.joining());
        return list.isEmpty() ? "" : "<ul class=\"faults\">\n" + list + "</ul>\n";
    }

    private static String fault(Inspected inspected, Tried tried) {
        return "<li><b>%s</b> <code>%s</code> %s：%s</li>\n"
                .formatted(
                        escaped(inspected.device().title().zh()),
                        escaped(inspected.device().name()),
                        phrase(tried.what()),
                        phrase(tried.finding().words()));
    }

    private static String device(Inspected inspected) {
        Verdict verdict = inspected.verdict();
        Device device = inspected.device();
        return """
        <section class="device" data-device="%s" data-verdict="%s">
        <h2><span class="mark %s">%s %s</span> %s <small>%s</small> <code>%s</code></h2>
        <p class="address"><code>%s</code></p>
        <table>
        <thead><tr><th>测什么 <small>What was tried</small></th>\
        <th>看到什么 <small>What was seen</small></th><th>结果 <small>Result</small></th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        </section>
        """
                .formatted(
                        escaped(device.name()),
                        style(verdict),
                        style(verdict),
                        verdict.mark(),
                        verdict.words().zh(),
                        escaped(device.title().zh()),
                        escaped(device.title().en()),
                        escaped(device.name()),
                        escaped(device.address()),
                        inspected.tried().stream()
                                .map(ReportPage::row)
                                .collect(Collectors.joining()));
    }

    private static String row(Tried tried) {
        Verdict verdict = tried.verdict();
        return "<tr><td>%s</td><td>%s</td><td class=\"%s\">%s %s <small>%s</small></td></tr>\n"
                .formatted(
                        phrase(tried.what()),
                        phrase(tried.finding().words()),
                        style(verdict),
                        verdict.mark(),
                        verdict.words().zh(),
                        verdict.words().en());
    }

    private static String signatures() {
        return """
        <section class="signatures">
        <div>技术员 <small>Technician</small></div>
        <div>大厅负责人 <small>Hall manager</small></div>
        <div>日期 <small>Date</small></div>
        </section>
        """;
    }

    private static String phrase(Phrase phrase) {
        return phrase.zh().equals(phrase.en())
                ? escaped(phrase.zh())
                : "%s <small>%s</small>".formatted(escaped(phrase.zh()), escaped(phrase.en()));
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> "good";
            case BAD -> "bad";
            case NOT_TRIED -> "not-tried";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
