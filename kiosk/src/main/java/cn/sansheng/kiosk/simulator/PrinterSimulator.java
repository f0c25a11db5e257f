package cn.sansheng.kiosk.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Owns the printer: takes one happening after the other, reports it, answers the host.
final class PrinterSimulator {
    private final Machine machine;
    private final FarLine line;
    private final Optional<Album> album;
    private final Clock clock;
    private final Consumer<Report> reports;

    PrinterSimulator(
            Machine machine,
            FarLine line,
            Optional<Album> album,
            Clock clock,
            Consumer<Report> reports) {
        this.machine = machine;
        this.line = line;
        this.album = album;
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
            case Happening.Arrived(var bytes) -> report(machine.arrived(bytes.array()));
            case Happening.Commanded(var words) -> command(words.strip());
        }
    }

    private void command(String words) {
        switch (words) {
            case "" -> {}
            case "paper-out" -> done(words, machine.paperOut());
            case "paper-low" -> done(words, machine.paperLow());
            case "cover-open" -> done(words, machine.coverOpen());
            case "silent" -> done(words, machine.powerOff());
            case "ok" -> done(words, machine.well());
            case "noise" -> {
                line.disturb();
                done(words, List.of());
            }
            default -> reports.accept(new Report.UnknownCommand(now(), words));
        }
    }

    private void done(String words, List<Outcome> outcomes) {
        reports.accept(new Report.Printer(now(), words));
        report(outcomes);
    }

    private void report(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Answered(var bytes) -> line.write(bytes.array());
                case Outcome.Began _ -> reports.accept(new Report.Began(now(), "slip"));
                case Outcome.Cut(var slip) ->
                        reports.accept(new Report.Printed(now(), paper("ticket", slip)));
                case Outcome.Torn(var slip) ->
                        reports.accept(new Report.Torn(now(), paper("torn", slip)));
                case Outcome.NotObeyed(var why, var bytes) ->
                        reports.accept(new Report.NotObeyed(now(), why, bytes.toString()));
                case Outcome.Cleared(var bytes) -> reports.accept(new Report.Cleared(now(), bytes));
                case Outcome.Overflowed(var bytes) ->
                        reports.accept(new Report.Overflow(now(), bytes));
            }
        }
    }

    private Report.Paper paper(String kind, Slip slip) {
        return Report.paper(slip, album.map(into -> kept(into, kind, slip)));
    }

    private static String kept(Album album, String kind, Slip slip) {
        try {
            return album.keep(kind, slip);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String now() {
        return Report.time(clock.instant());
    }
}
