package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Drawing;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.messages.CounterId;
import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How long the clerk has been away, against the 15 and 20 minutes of S56.
final class AwayPane extends VBox {
    /// A question needs the room.
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass TOO_LONG = PseudoClass.getPseudoClass("too-long");

    private final Words words;
    private final Label reason = Boxes.label("lasting");
    private final Label clock = Boxes.label("away-clock");
    private final Label promise = Boxes.label("away-promise");
    private final Label instead = Boxes.label("away-promise");
    private final Label warning = Boxes.label("away-warning");
    private final Track track;

    AwayPane(Words words) {
        this.words = words;
        this.track = Boxes.vanishing(Track.ofAnAbsence(words));
        getStyleClass().add("away");
        Label chip = Boxes.label("chip", words.of("state.away"));
        chip.getStyleClass().add("chip-away");
        Label noMore = Boxes.label("usual", words.of("away.no-more"));
        getChildren()
                .addAll(
                        Boxes.row("state-line", chip, Boxes.gap(), reason, noMore),
                        Boxes.gap(),
                        clock,
                        Boxes.row("away-line", promise, instead, Boxes.gap(), warning),
                        track,
                        Boxes.gap());
    }

    void show(Picture.Body.Away away) {
        reason.setText(words.of("away." + Words.key(away.reason())));
        clock.setText(clock(away.seconds()));
        String since = words.minute(away.since());
        promise.setText(
                away.backAt()
                        .map(back -> words.of("away.until", since, words.minute(back)))
                        .orElseGet(() -> words.of("away.since", since)));
        instead.setText(
                away.instead()
                        .map(CounterId::value)
                        .map(counter -> words.of("away.instead", counter))
                        .orElse(""));
        warning.setText(
                switch (away.absence()) {
                    case SHORT ->
                            words.of(
                                    "away.short",
                                    until(Drawing.WARN, away),
                                    until(Drawing.MOST, away));
                    case WARNED -> words.of("away.warned", until(Drawing.MOST, away));
                    case TOO_LONG -> words.of("away.too-long", over(away));
                });
        warning.pseudoClassStateChanged(WARNED, away.absence() == Picture.Absence.WARNED);
        warning.pseudoClassStateChanged(TOO_LONG, away.absence() == Picture.Absence.TOO_LONG);
        track.show(away.seconds());
        boolean asking = !(away.controls().asked() instanceof Picture.Asked.Nothing);
        track.setVisible(!asking);
        pseudoClassStateChanged(ASKING, asking);
    }

    /// S56: the minutes that are left.
    private static String until(Duration limit, Picture.Body.Away away) {
        return clock((int) limit.toSeconds() - away.seconds());
    }

    private static String over(Picture.Body.Away away) {
        return clock(away.seconds() - (int) Drawing.MOST.toSeconds());
    }

    private static String clock(int seconds) {
        return "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
