package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Wish;
import cn.sansheng.messages.NoteFault;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the clerk leaves for whoever takes the ticket up: counted while it is typed, and told at
/// once when it may not be kept.
final class NoteForm extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final Words words;
    private final TextField text = Boxes.field(new TextField());
    private final Label count = Boxes.label("note-count");
    private final Label rule = Boxes.label("note-rule");

    NoteForm(Words words, Consumer<Wish> wishes) {
        this.words = words;
        getStyleClass().add("panel");
        Button go = Boxes.keyed(words.of("key.Enter"), words.of("note.go"));
        Runnable leave = () -> wishes.accept(new Wish.LeaveNote(text.getText()));
        go.setOnAction(_ -> leave.run());
        text.setOnAction(_ -> leave.run());
        text.textProperty().subscribe(this::judge);
        text.setAccessibleText(words.of("panel.writing"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button escape = Boxes.keyed("Esc", words.of("panel.escape"));
        escape.setOnAction(_ -> wishes.accept(new Wish.Dismiss()));
        getChildren()
                .addAll(
                        Boxes.row(
                                "panel-head",
                                Boxes.label("panel-title", words.of("panel.writing")),
                                Boxes.gap(),
                                escape),
                        Boxes.row("form-line", text, go),
                        Boxes.row("form-line", rule, Boxes.gap(), count));
    }

    void begin(String typed) {
        text.setText(typed);
        text.requestFocus();
        text.end();
    }

    private void judge(String typed) {
        Optional<NoteFault> fault = NoteFault.of(typed);
        int characters = typed.codePointCount(0, typed.length());
        count.setText(words.of("note.count", characters, NoteFault.LONGEST));
        rule.setText(words.of(fault.map(it -> "note." + Words.key(it)).orElse("note.rule")));
        rule.pseudoClassStateChanged(REFUSED, fault.isPresent());
        count.pseudoClassStateChanged(REFUSED, fault.isPresent());
    }
}
