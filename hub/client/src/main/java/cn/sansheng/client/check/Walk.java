package cn.sansheng.client.check;

import cn.sansheng.client.StationConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes from device to device of a station and writes down what was found.
public final class Walk {
    /// One device, or several that are tried together.
    public interface Stop {
        List<Inspected> inspect(Technician technician) throws InterruptedException;
    }

    private static final int GOOD = 0;
    private static final int JUDGED_BAD = 1;
    private static final int WRONG_USAGE = 2;
    private static final int CANNOT_WRITE = 3;

    private final StationConfig config;
    private final String software;
    private final Optional<Path> report;
    private final PrintWriter err;

    /// `report` is the HTML file to write; `err` hears why it cannot be.
    public Walk(StationConfig config, String software, Optional<Path> report, PrintWriter err) {
        this.config = config;
        this.software = software;
        this.report = report;
        this.err = err;
    }

    /// The exit code: 0 when nothing was bad, 1 when anything was, 2 when no report can be written
    /// there, which is said before anybody climbs a ladder; 3 when it then could not be.
    public int run(List<? extends Stop> stops, ZonedDateTime at, Technician technician)
            throws InterruptedException {
        Optional<String> nowhere = report.flatMap(Walk::unwritable);
        if (nowhere.isPresent()) {
            complain("--report " + nowhere.get());
            return WRONG_USAGE;
        }
        List<Inspected> devices = new ArrayList<>();
        for (Stop stop : stops) {
            devices.addAll(stop.inspect(technician));
        }
        StationReport found = StationReport.of(config, software, at, devices);
        technician.told(ReportPage.summary(found));
        try {
            if (report.isPresent()) {
                write(report.get(), ReportPage.html(found));
                technician.told(Phrase.both(report.get().toString()));
            }
        } catch (IOException unwritten) {
            complain("the report was not written: " + unwritten.getMessage());
            return CANNOT_WRITE;
        }
        return found.verdict() == Verdict.BAD ? JUDGED_BAD : GOOD;
    }

    private static Optional<String> unwritable(Path file) {
        if (Files.isDirectory(file)) {
            return Optional.of(file + " is a folder");
        }
        Path folder = folder(file);
        return Files.isWritable(folder)
                ? Optional.empty()
                : Optional.of(file + ": the folder " + folder + " cannot be written");
    }

    /// Whole or not at all: an older report stays until the new one is there.
    private static void write(Path file, String html) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(part, html);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }

    private void complain(String words) {
        err.println(words);
        err.flush();
    }
}
