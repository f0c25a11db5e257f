package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Note;
import cn.sansheng.kiosk.words.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One thing to say: what happened, what still holds, what to do.
final class NoteView extends VBox {
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final StackPane diamond =
            new StackPane(
                    Parts.drawing("diamond", "M92 6L182 92 92 178 4 92z"),
                    Parts.drawing("stroke-large", "M92 50v56M92 120v16"));
    private final StackPane triangle =
            new StackPane(
                    Parts.drawing("triangle", "M100 6L196 176H4z"),
                    Parts.drawing("stroke-alarm", "M100 66v60M100 140v16"));
    private final FitLabel title = FitLabel.bold("note-title");
    private final Label text = Parts.label("note-text");
    private final Label more = Parts.label("note-more");
    private final Label leaving = Parts.label("note-leaving");
    private final Button stay;
    private final Button done;
    private final EqualButtons buttons;

    NoteView(Consumer<Touch> touches) {
        getStyleClass().add("note");
        setAlignment(Pos.CENTER);
        stay = Parts.button("stay", "plain", () -> touches.accept(new Touch.StayLonger()));
        done = Parts.button("done", "plain", () -> touches.accept(new Touch.Leave()));
        buttons = new EqualButtons("note-buttons", stay, done);
        for (Label label : new Label[] {title, text, more, leaving}) {
            label.setAlignment(Pos.CENTER);
        }
        getChildren().addAll(diamond, triangle, title, text, more, leaving, buttons);
    }

    void show(Note note, Words words) {
        title.setText(note.title());
        text.setText(note.text());
        more.setText(note.more());
        Parts.show(more, Visibility.of(!note.more().isBlank()));
        Parts.show(diamond, Visibility.of(note.mark() == Note.Mark.WATCH));
        Parts.show(triangle, Visibility.of(note.mark() == Note.Mark.ALARM));
        note.ends().ifPresent(ends -> show(ends, words));
        Visibility ending = Visibility.of(note.ends().isPresent());
        Parts.show(leaving, ending);
        Parts.show(buttons, ending);
    }

    private void show(Note.Ends ends, Words words) {
        leaving.setText(words.of("leaving", ends.seconds()));
        stay.setText(words.of("stay"));
        done.setText(words.of(ends.asks() ? "still.done" : "note.done"));
        stay.pseudoClassStateChanged(LEAD, ends.asks());
        done.pseudoClassStateChanged(LEAD, !ends.asks());
    }
}
