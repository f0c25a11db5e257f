package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Wish;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// S56: who allowed an absence of more than 20 minutes, and who takes the place.
final class ApprovalForm extends VBox {
    private final Words words;
    private final Label title = Boxes.label("panel-title");
    private final TextField approvedBy = Boxes.field(new TextField());
    private final TextField substitute = Boxes.field(new TextField());

    ApprovalForm(Words words, Consumer<Wish> wishes) {
        this.words = words;
        getStyleClass().add("panel");
        Button go = Boxes.keyed(words.of("key.Enter"), words.of("approve.go"));
        Button escape = Boxes.keyed("Esc", words.of("panel.escape"));
        escape.setOnAction(_ -> wishes.accept(new Wish.Dismiss()));
        Runnable approve =
                () -> wishes.accept(new Wish.Approve(approvedBy.getText(), substitute.getText()));
        go.setOnAction(_ -> approve.run());
        approvedBy.setOnAction(_ -> substitute.requestFocus());
        substitute.setOnAction(_ -> approve.run());
        getChildren()
                .addAll(
                        Boxes.row("panel-head", title, Boxes.gap(), escape),
                        Boxes.row(
                                "form-line",
                                Boxes.label("form-label", words.of("approve.by")),
                                approvedBy,
                                Boxes.label("form-label", words.of("approve.substitute")),
                                substitute,
                                go));
    }

    void show(int minutes) {
        title.setText(words.of("panel.leaving-long", minutes));
    }

    void begin() {
        approvedBy.clear();
        substitute.clear();
        approvedBy.requestFocus();
    }
}
