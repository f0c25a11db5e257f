package cn.sansheng.simulator.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the kernel has in its books on a process: processor time, and resident memory in MB.
public record Usage(double cpuSeconds, double residentMegabytes) {
    /// Linux counts in hundredths of a second for everyone who reads it (proc(5), USER_HZ).
    private static final double TICKS = 100;

    /// Fields are counted after the name in brackets, which may hold blanks.
    private static final int USER_TIME = 11;

    private static final int SYSTEM_TIME = 12;

    public static Usage of(long pid) throws IOException {
        Path books = Path.of("/proc", Long.toString(pid));
        String stat = Files.readString(books.resolve("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        double ticks =
                Double.parseDouble(fields[USER_TIME]) + Double.parseDouble(fields[SYSTEM_TIME]);
        double kilobytes =
                Files.readAllLines(books.resolve("status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElse(Double.NaN);
        return new Usage(ticks / TICKS, kilobytes / 1024);
    }
}
