package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One thing to say: what happened, what still holds, what to do.
final class NoteView extends VBox {
    /// How a note looks; only some are to be put away by a touch.
    enum Kind {
        QUIET,
        WATCH,
        ASKING
    }

    private final StackPane diamond =
            new StackPane(
                    Parts.drawing("diamond", "M92 6L182 92 92 178 4 92z"),
                    Parts.drawing("stroke-large", "M92 50v56M92 120v16"));
    private final FitLabel title = FitLabel.bold("note-title");
    private final Label text = Parts.label("note-text");
    private final Label more = Parts.label("note-more");
    private final Button done;

    NoteView(Consumer<Touch> touches) {
        getStyleClass().add("note");
        setAlignment(Pos.CENTER);
        done = Parts.button("done", "lead", () -> touches.accept(new Touch.Leave()));
        done.getStyleClass().add("note-button");
        for (Label label : new Label[] {title, text, more}) {
            label.setAlignment(Pos.CENTER);
        }
        getChildren().addAll(diamond, title, text, more, done);
    }

    void show(Kind kind, String what, String explanation, String further, Words words) {
        title.setText(what);
        text.setText(explanation);
        more.setText(further);
        done.setText(words.of("note.done"));
        Parts.show(more, Visibility.of(!further.isBlank()));
        Parts.show(diamond, Visibility.of(kind != Kind.QUIET));
        Parts.show(done, Visibility.of(kind == Kind.ASKING));
    }
}
