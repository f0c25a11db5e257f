package cn.sansheng.counter.simulator;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.sansheng.serial.far.FarEnd;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// A [Modem] at the far end of a line, and the words typed at it: one happening after the other.
final class ModemSimulator {
    private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final Modem modem = new Modem();
    private final FarEnd line;
    private final LongSupplier nanos;
    private final Clock clock;
    private final Consumer<Report> reports;
    private int rings;

    ModemSimulator(Path path, LongSupplier nanos, Clock clock, Consumer<Report> reports) {
        this.nanos = nanos;
        this.clock = clock;
        this.reports = reports;
        this.line =
                new FarEnd(
                        path,
                        () -> inbox.add(() -> report("found")),
                        () -> inbox.add(() -> report("lost")),
                        bytes -> inbox.add(() -> arrived(bytes.array())));
    }

    /// What a person does to it, from any thread.
    void tell(String words) {
        inbox.add(() -> told(words.strip()));
    }

    /// Until interrupted.
    void run() {
        line.start();
        try {
            while (true) {
                @Nullable Runnable happening = inbox.poll(untilNext(), TimeUnit.NANOSECONDS);
                if (happening == null) {
                    timePassed();
                } else {
                    happening.run();
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void arrived(byte[] bytes) {
        write(modem.arrived(bytes));
        modem.heard().forEach(command -> reports.accept(new Report.Heard(time(), command)));
    }

    private void told(String word) {
        if (word.isEmpty()) {
            return;
        }
        if (word.equals("ring")) {
            rings = 0;
        }
        modem.told(word, now())
                .ifPresentOrElse(
                        text -> {
                            reports.accept(new Report.Modem(time(), word));
                            say(text);
                        },
                        () -> reports.accept(new Report.UnknownCommand(time(), word)));
    }

    private void timePassed() {
        if (modem.nextDeadline().filter(due -> due.compareTo(now()) <= 0).isPresent()) {
            say(modem.passed(now()));
        }
    }

    private void say(String text) {
        if (text.contains("RING") || text.equals("\u0010R")) {
            rings++;
            reports.accept(new Report.Rang(time(), rings));
        }
        write(text);
    }

    private void write(String text) {
        line.write(text.getBytes(US_ASCII));
    }

    private void report(String state) {
        reports.accept(new Report.Line(time(), state));
    }

    private long untilNext() {
        return modem.nextDeadline()
                .map(due -> Math.max(0, due.minus(now()).toNanos()))
                .orElse(Long.MAX_VALUE);
    }

    private Duration now() {
        return Duration.ofNanos(nanos.getAsLong());
    }

    private String time() {
        return Report.time(clock.instant());
    }
}
