package cn.sansheng.kiosk.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.function.Consumer;

/// Sends each typed code as a scanner sends what it has read.
final class ScannerSimulator {
    private enum Power {
        ON,
        OFF
    }

    private final FarLine line;
    private final String end;
    private final Clock clock;
    private final Consumer<Report> reports;
    private Power power = Power.ON;

    ScannerSimulator(FarLine line, String end, Clock clock, Consumer<Report> reports) {
        this.line = line;
        this.end = end;
        this.clock = clock;
        this.reports = reports;
    }

    /// Until interrupted.
    void run() {
        line.forEach(this::handle);
    }

    private void handle(Happening happening) {
        switch (happening) {
            case Happening.Found _ -> reports.accept(new Report.Line(now(), "found"));
            case Happening.Lost _ -> reports.accept(new Report.Line(now(), "lost"));
            case Happening.Arrived(var bytes) ->
                    reports.accept(new Report.NotObeyed(now(), "unknown", bytes.toString()));
            case Happening.Commanded(var words) -> command(words.strip());
        }
    }

    private void command(String words) {
        switch (words) {
            case "" -> {}
            case "silent" -> power(Power.OFF, words);
            case "ok" -> power(Power.ON, words);
            case "noise" -> {
                line.disturb();
                reports.accept(new Report.Scanner(now(), words));
            }
            default -> {
                if (power == Power.ON) {
                    line.write((words + end).getBytes(UTF_8));
                    reports.accept(new Report.Scanned(now(), words));
                }
            }
        }
    }

    private void power(Power news, String words) {
        power = news;
        reports.accept(new Report.Scanner(now(), words));
    }

    private String now() {
        return Report.time(clock.instant());
    }
}
