package cn.sansheng.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is written down while a fault happens.
final class Telling {
    /// Of what the voice says, the first sentences are the screen's own; figures and choices
    /// follow.
    private static final int SENTENCES = 2;

    private final Path out;
    private final String stem;
    private final List<String> citizen = new ArrayList<>();
    private final List<String> manager = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private Optional<Long> mendedAt = Optional.empty();
    private Optional<Double> recovered = Optional.empty();

    /// Pictures go into `out`.
    Telling(Path out, String fault) {
        this.out = out;
        this.stem = fault.replaceAll("[^a-z0-9]+", "-");
    }

    void citizen(String saw) {
        citizen.add(saw);
    }

    void manager(String saw) {
        manager.add(saw);
    }

    /// Name of the screen, what is said of it, and its picture.
    void citizenAt(KioskBox kiosk) throws IOException, InterruptedException {
        String number = kiosk.told("number");
        String screen = kiosk.told("screen");
        kiosk.screen().photograph(picture(kiosk.name() + "-" + screen));
        String words = words(kiosk.hear());
        citizen.add(
                "%s: “%s”%s"
                        .formatted(
                                kiosk.name(), words, number.isEmpty() ? "" : " (" + number + ")"));
    }

    private static String words(String heard) {
        List<String> sentences =
                Arrays.stream(heard.split("。"))
                        .filter(one -> !one.startsWith("您好") && !one.startsWith("按上键"))
                        .limit(SENTENCES)
                        .toList();
        return String.join("。", sentences) + "。";
    }

    /// Where the next picture belongs.
    Path picture(String what) {
        String name = stem + "-" + what + ".png";
        pictures.add(name);
        return out.resolve(name);
    }

    /// Where what the programs said belongs, when a fault ended badly.
    Path logs() {
        return out.resolve(stem + "-logs");
    }

    /// From here on it is counted how long things take to be right again.
    void mended() {
        mendedAt = Optional.of(System.nanoTime());
    }

    void well() {
        recovered = mendedAt.map(at -> (System.nanoTime() - at) / 1e9);
    }

    FaultRow row(String fault, int before, int after, Books books, Optional<String> trouble) {
        return new FaultRow(
                fault,
                citizen,
                manager,
                recovered,
                before,
                after,
                books.lost(),
                books.twice(),
                trouble,
                pictures);
    }
}
