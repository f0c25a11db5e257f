package cn.sansheng.ledboard.simulator;

import cn.sansheng.serial.far.FarEnd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Owns the boards: takes one happening after the other, reports it, answers the host.
final class BoardSimulator {
    private static final int NOISE = 48;

    private final FarBoards boards;
    private final CardFont font;
    private final BlockingQueue<Happening> inbox;
    private final FarEnd line;
    private final Optional<Album> album;
    private final Clock clock;
    private final Consumer<Report> reports;
    private final Random random = new Random();
    private Weather weather = Weather.FAIR;
    private boolean silent;

    BoardSimulator(
            FarBoards boards,
            CardFont font,
            BlockingQueue<Happening> inbox,
            FarEnd line,
            Optional<Album> album,
            Clock clock,
            Consumer<Report> reports) {
        this.boards = boards;
        this.font = font;
        this.inbox = inbox;
        this.line = line;
        this.album = album;
        this.clock = clock;
        this.reports = reports;
    }

    /// Until interrupted.
    void run() {
        try {
            while (true) {
                Happening next = inbox.poll(boards.stillness().toMillis(), TimeUnit.MILLISECONDS);
                if (next == null) {
                    report(boards.still());
                } else {
                    handle(next);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(Happening happening) {
        switch (happening) {
            case Happening.Found _ -> line("found");
            case Happening.Lost _ -> {
                report(boards.still());
                line("lost");
            }
            case Happening.Arrived(var bytes) -> {
                if (!silent) {
                    report(boards.arrived(weather.through(bytes.array(), random)));
                }
            }
            case Happening.Commanded(var words) -> command(words.strip());
        }
    }

    private void command(String words) {
        switch (words) {
            case "" -> {}
            case "silent" -> {
                silent = true;
                line.holdBack();
                line(words);
            }
            case "off", "static", "garble" -> {
                weather = Weather.valueOf(words.toUpperCase(Locale.ROOT));
                if (weather == Weather.OFF) {
                    boards.powerCut();
                }
                line(words);
            }
            case "ok" -> {
                silent = false;
                weather = Weather.FAIR;
                line.letThrough();
                line(words);
            }
            case "noise" -> {
                byte[] garbage = new byte[NOISE];
                random.nextBytes(garbage);
                line.write(garbage);
                line(words);
            }
            default -> reports.accept(new Report.UnknownCommand(now(), words));
        }
    }

    private void line(String word) {
        reports.accept(new Report.Line(now(), word));
    }

    private void report(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Answered(var bytes) -> line.write(bytes.array());
                case Outcome.Shown shown -> shown(shown);
                case Outcome.Displayed(var face, var changed) -> displayed(face, changed);
                case Outcome.Told(var address, var what, var value) ->
                        reports.accept(new Report.Told(now(), address, what, value));
                case Outcome.NotShown(var reason, var address, var bytes) -> {
                    Optional<Integer> to =
                            address.isPresent()
                                    ? Optional.of(address.getAsInt())
                                    : Optional.empty();
                    reports.accept(new Report.NotShown(now(), reason, to, bytes));
                }
            }
        }
    }

    private void shown(Outcome.Shown shown) {
        Optional<String> picture = shown.changed() ? picture(shown.board()) : Optional.empty();
        if (!shown.deleted().isEmpty()) {
            reports.accept(
                    new Report.Deleted(
                            now(),
                            shown.board().address(),
                            shown.deleted(),
                            shown.changed(),
                            shown.board().text(),
                            picture));
        }
        for (Area area : shown.areas()) {
            reports.accept(Report.shown(now(), shown.board(), area, shown.changed(), picture));
        }
    }

    private void displayed(SignFace face, boolean changed) {
        Optional<String> picture =
                album.filter(_ -> changed).map(into -> kept(into, face.address(), face.dots()));
        reports.accept(Report.displayed(now(), face, changed, picture));
    }

    private Optional<String> picture(ShownBoard board) {
        return album.filter(_ -> board.width() > 0)
                .map(into -> kept(into, board.address(), font.drawn(board)));
    }

    private static String kept(Album album, int address, DotGrid dots) {
        try {
            return album.keep(address, dots);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String now() {
        return Report.time(clock.instant());
    }
}
