package cn.sansheng.counter.console;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A stretch of time as a bar, with a mark on the way and one at its end.
final class Track extends Pane {
    /// Seconds of the whole and of the mark on the way; how thick it is, and how far its marks
    /// stand out above and below.
    private record Scale(int most, int warn, double thick, double out) {}

    /// The twenty minutes of S56.
    private static final Scale AWAY = new Scale(20 * 60, 15 * 60, 34, 6);

    /// Where the third ring begins and where it has passed (S27).
    private static final Scale RINGS = new Scale(15, 10, 12, 4);

    private static final double WORD_BELOW = 1;

    private final Scale scale;
    private final Region ground = part("track-ground");
    private final Region fill = part("track-fill");
    private final Region warnMark = part("track-mark");
    private final Region mostMark = part("track-mark");
    private final Label warn;
    private final Label most;
    private int seconds;

    private Track(Scale scale, String warning, String end) {
        this.scale = scale;
        getStyleClass().add("track");
        warn = Boxes.label("track-word", warning);
        most = Boxes.label("track-word", end);
        getChildren().addAll(ground, fill, warnMark, mostMark, warn, most);
    }

    static Track ofAnAbsence(Words words) {
        return new Track(AWAY, words.of("away.warn"), words.of("away.most"));
    }

    static Track ofACall(Words words) {
        return new Track(RINGS, words.of("phone.ten"), words.of("phone.fifteen"));
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    void show(int passed) {
        seconds = passed;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double passed = Math.min(1, seconds / (double) scale.most);
        double warned = width * scale.warn / scale.most;
        double mark = scale.thick + 2 * scale.out;
        ground.resizeRelocate(0, scale.out, width, scale.thick);
        fill.resizeRelocate(0, scale.out, width * passed, scale.thick);
        warnMark.resizeRelocate(warned, 0, 2, mark);
        mostMark.resizeRelocate(width - 2, 0, 2, mark);
        warn.autosize();
        most.autosize();
        double below = mark + scale.out + WORD_BELOW;
        warn.relocate(warned - warn.getWidth() / 2, below);
        most.relocate(width - most.getWidth(), below);
    }
}
