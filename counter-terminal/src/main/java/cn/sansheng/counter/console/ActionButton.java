package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Operation;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Standing;
import cn.sansheng.counter.desk.Wish;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One operation with its key: lead, plain, or off with the reason in words.
final class ActionButton extends Button {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private final Words words;
    private final KeyCap key = new KeyCap("");
    private final Label name = Boxes.label("action-name");
    private final Label hint = Boxes.label("action-hint");
    private Operation operation = Operation.CALL_NEXT;

    /// The one filled button of the screen.
    static ActionButton lead(Words words, Consumer<Wish> wishes) {
        ActionButton button = new ActionButton(words, wishes, "lead");
        HBox content =
                Boxes.row(
                        "lead-content",
                        Boxes.column("lead-words", button.name, button.hint),
                        Boxes.gap(),
                        button.key);
        button.setGraphic(content);
        content.prefWidthProperty().bind(button.widthProperty().subtract(56));
        return button;
    }

    static ActionButton plain(Words words, Consumer<Wish> wishes) {
        ActionButton button = new ActionButton(words, wishes, "plain");
        HBox content =
                Boxes.row("plain-content", button.key, button.name, Boxes.gap(), button.hint);
        button.setGraphic(content);
        content.prefWidthProperty().bind(button.widthProperty().subtract(26));
        return button;
    }

    private ActionButton(Words words, Consumer<Wish> wishes, String style) {
        this.words = words;
        getStyleClass().setAll("action", style);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> wishes.accept(new Wish.Do(operation)));
    }

    void show(Picture.Button button) {
        operation = button.operation();
        String word = "op." + Words.key(operation);
        key.setText(KeyCap.text(words, operation.key()));
        pseudoClassStateChanged(OFF, button.standing() instanceof Standing.Off);
        pseudoClassStateChanged(BUSY, button.standing() instanceof Standing.Busy);
        setId(button.standing() instanceof Standing.Ready ? Words.key(operation) : "");
        switch (button.standing()) {
            case Standing.Ready() -> {
                name.setText(words.of(word));
                hint.setText(words.has(word + ".hint") ? words.of(word + ".hint") : "");
            }
            case Standing.Busy() -> {
                name.setText(words.of("busy", words.of(word)));
                hint.setText("");
            }
            case Standing.Off(var why, var seconds) -> {
                name.setText(words.of(word));
                hint.setText(words.of("why." + Words.key(why), seconds));
            }
        }
        setAccessibleText(name.getText() + " " + hint.getText());
    }
}
