package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Note;
import cn.sansheng.kiosk.words.Words;
import java.util.List;
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
    private final EvenLabel text = new EvenLabel("note-text");
    private final EvenLabel more = new EvenLabel("note-more");
    private final Label leaving = Parts.label("note-leaving");
    private final Consumer<Touch> touches;
    private final List<Button> answers;
    private final EqualButtons buttons;

    NoteView(Consumer<Touch> touches) {
        getStyleClass().add("note");
        setAlignment(Pos.CENTER);
        this.touches = touches;
        Button first = Parts.button("", "plain", () -> {});
        Button second = Parts.button("", "plain", () -> {});
        answers = List.of(first, second);
        buttons = new EqualButtons("note-buttons", first, second);
        for (Label label : new Label[] {title, leaving}) {
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
        Parts.show(leaving, Visibility.of(note.seconds().isPresent()));
        note.seconds().ifPresent(left -> leaving.setText(words.of("leaving", left)));
        Parts.show(buttons, Visibility.of(!note.answers().isEmpty()));
        for (int at = 0; at < answers.size(); at++) {
            Button button = answers.get(at);
            Parts.show(button, Visibility.of(at < note.answers().size()));
            note.answers().stream().skip(at).findFirst().ifPresent(each -> show(each, button));
        }
    }

    private void show(Note.Answer answer, Button button) {
        button.setId(answer.id());
        button.setText(answer.text());
        button.setOnAction(_ -> touches.accept(answer.touch()));
        button.pseudoClassStateChanged(LEAD, answer.rank() == Note.Rank.LEAD);
    }
}
