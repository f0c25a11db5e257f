package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Label;
import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Wish;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// A question with up to nine answers, one digit each.
final class Chooser extends VBox {
    private final Words words;
    private final Consumer<Wish> wishes;
    private final javafx.scene.control.Label title = Boxes.label("panel-title");
    private final TilePane choices = new TilePane();
    private final javafx.scene.control.Label note = Boxes.shortened("note-line");
    private final Button noting;
    private final Button more;
    private List<Label> shown = List.of();

    Chooser(Words words, Consumer<Wish> wishes) {
        this.words = words;
        this.wishes = wishes;
        this.more =
                Boxes.vanishing(
                        plain(
                                "PgDn",
                                words.of("panel.more"),
                                Optional.empty(),
                                new Wish.TurnPage()));
        Button escape =
                plain("Esc", words.of("panel.escape"), Optional.empty(), new Wish.Dismiss());
        noting = Boxes.vanishing(noting());
        getStyleClass().add("panel");
        choices.getStyleClass().add("choices");
        getChildren()
                .addAll(Boxes.row("panel-head", title, Boxes.gap(), more, escape), choices, noting);
    }

    void show(Picture.Asked.Choosing choosing) {
        title.setText(Controls.title(words, choosing.panel()));
        more.setVisible(choosing.pages() > 1);
        noting.setVisible(choosing.note().isPresent());
        note.setText(
                choosing.note()
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> words.of("note.none")));
        if (shown.equals(choosing.choices()) && !choices.getChildren().isEmpty()) {
            return;
        }
        shown = choosing.choices();
        choices.getChildren().clear();
        for (int number = 1; number <= shown.size(); number++) {
            Label label = shown.get(number - 1);
            choices.getChildren()
                    .add(
                            plain(
                                    "" + number,
                                    words.of(label.word(), label.values().toArray()),
                                    hint(label),
                                    new Wish.Choose(number)));
        }
        if (shown.isEmpty()) {
            choices.getChildren().add(Boxes.label("panel-none", words.of("panel.none")));
        }
    }

    /// The note goes along with whichever answer is chosen.
    private Button noting() {
        Button button = new Button();
        button.setGraphic(
                Boxes.row(
                        "plain-content",
                        new KeyCap("0"),
                        Boxes.label("action-name", words.of("note.name")),
                        note));
        button.getStyleClass().setAll("action", "plain", "choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> wishes.accept(new Wish.WriteNote()));
        button.accessibleTextProperty().bind(note.textProperty().map(it -> "0 " + it));
        return button;
    }

    private Optional<String> hint(Label label) {
        return Optional.of(label.word() + ".hint")
                .filter(words::has)
                .map(word -> words.of(word, label.values().toArray()));
    }

    private static javafx.scene.control.Label hint(String text) {
        javafx.scene.control.Label line = Boxes.shortened("choice-hint");
        line.setText(text);
        return line;
    }

    private Button plain(String key, String text, Optional<String> hint, Wish wish) {
        VBox lines = Boxes.column("choice-words", Boxes.label("action-name", text));
        hint.ifPresent(line -> lines.getChildren().add(hint(line)));
        HBox content = Boxes.row("plain-content", new KeyCap(key), lines);
        Button button = new Button();
        button.setGraphic(content);
        button.getStyleClass().setAll("action", "plain", "choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> wishes.accept(wish));
        button.setAccessibleText(key + " " + text + " " + hint.orElse(""));
        return button;
    }
}
