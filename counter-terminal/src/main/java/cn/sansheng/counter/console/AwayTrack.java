package cn.sansheng.counter.console;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Twenty minutes as a bar, with the two marks of S56.
final class AwayTrack extends Pane {
    private static final double MOST_SECONDS = 20 * 60;
    private static final double WARN = 0.75;
    private static final double TOP = 6;
    private static final double THICK = 34;
    private static final double MARK = 46;
    private static final double WORD = 53;

    private final Region ground = part("track-ground");
    private final Region fill = part("track-fill");
    private final Region warnMark = part("track-mark");
    private final Region mostMark = part("track-mark");
    private final Label warn;
    private final Label most;
    private int seconds;

    AwayTrack(Words words) {
        getStyleClass().add("track");
        warn = Boxes.label("track-word", words.of("away.warn"));
        most = Boxes.label("track-word", words.of("away.most"));
        getChildren().addAll(ground, fill, warnMark, mostMark, warn, most);
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
        ground.resizeRelocate(0, TOP, width, THICK);
        fill.resizeRelocate(0, TOP, width * Math.min(1, seconds / MOST_SECONDS), THICK);
        warnMark.resizeRelocate(width * WARN, 0, 2, MARK);
        mostMark.resizeRelocate(width - 2, 0, 2, MARK);
        warn.autosize();
        most.autosize();
        warn.relocate(width * WARN - warn.getWidth() / 2, WORD);
        most.relocate(width - most.getWidth(), WORD);
    }
}
