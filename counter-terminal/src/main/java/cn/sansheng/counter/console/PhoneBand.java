package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Telephone;
import cn.sansheng.messages.CounterId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The telephone's band (S27): three circles, filled when rung, the seconds beside them, and what
/// to say first. It pushes the work down and covers nothing.
final class PhoneBand extends HBox {
    private static final PseudoClass RUNG = PseudoClass.getPseudoClass("rung");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Words words;
    private final List<Label> circles = new ArrayList<>();
    private final Label title = Boxes.label("phone-title");
    private final Label before = Boxes.label("phone-hint");
    private final Label seconds = Boxes.label("phone-seconds");
    private final Label greeting = Boxes.label("greeting");
    private final Track track;

    PhoneBand(Words words) {
        this.words = words;
        getStyleClass().add("phone");
        for (int ring = 1; ring <= Telephone.RINGS_ALLOWED; ring++) {
            circles.add(Boxes.label("ring", "" + ring));
        }
        HBox rings = Boxes.row("rings", circles.toArray(Label[]::new));
        HBox hint = Boxes.row("phone-line", before, seconds);
        track = Boxes.vanishing(Track.ofACall(words));
        getChildren()
                .addAll(
                        rings,
                        Boxes.column("phone-words", title, hint),
                        track,
                        Boxes.gap(),
                        greeting);
        Boxes.vanishing(this).setVisible(false);
    }

    void show(CounterId counter, Optional<Picture.Band> band) {
        setVisible(band.isPresent());
        band.ifPresent(shown -> {
            greeting.setVisible(!(shown.call() instanceof Picture.Band.Call.LeftOff));
            greeting.setText(
                    shown.office()
                            .map(office -> words.of("phone.greeting", office.zh()))
                            .orElseGet(() -> words.of("phone.greeting.nameless", counter.value())));
            show(shown.call());
        });
    }

    private void show(Picture.Band.Call call) {
        track.setVisible(call instanceof Picture.Band.Call.Ringing);
        switch (call) {
            case Picture.Band.Call.Ringing(var ring, var left) -> {
                title.setText(words.of("phone.ring", ring));
                before.setText(words.of(left > 0 ? "phone.left" : "phone.late"));
                seconds.setText(left > 0 ? words.of("seconds", left) : "");
                track.show((int) Telephone.TIME_ALLOWED.toSeconds() - left);
                circles(ring, Math.min(ring, Telephone.RINGS_ALLOWED));
            }
            case Picture.Band.Call.LeftOff() -> {
                title.setText(words.of("phone.left-off"));
                before.setText(words.of("phone.left-off.hint"));
                seconds.setText("");
                circles(0, 0);
            }
            case Picture.Band.Call.Answered(var rings) -> {
                boolean inTime = rings <= Telephone.RINGS_ALLOWED;
                title.setText(words.of("phone.answered", rings));
                before.setText(words.of(inTime ? "phone.answered.in-time" : "phone.answered.late"));
                seconds.setText("");
                circles(rings, 0);
            }
        }
    }

    private void circles(int rung, int now) {
        for (int ring = 1; ring <= circles.size(); ring++) {
            Label circle = circles.get(ring - 1);
            circle.pseudoClassStateChanged(RUNG, ring <= rung);
            circle.pseudoClassStateChanged(NOW, ring == now);
        }
    }
}
