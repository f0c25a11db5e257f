package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.Standing;
import cn.sansheng.counter.desk.Wish;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Who sits down at the counter. The PIN leaves the field with the wish and is not kept.
final class SignInPane extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Words words;
    private final Consumer<Wish> wishes;
    private final TextField clerk = Boxes.field(new TextField());
    private final PasswordField pin = Boxes.field(new PasswordField());
    private final Button go = new Button();
    private final Label name = Boxes.label("action-name");
    private final Label hint = Boxes.label("action-hint");

    SignInPane(Words words, Consumer<Wish> wishes) {
        this.words = words;
        this.wishes = wishes;
        getStyleClass().add("sign-in");
        clerk.getStyleClass().add("field");
        pin.getStyleClass().add("field");
        clerk.setAccessibleText(words.of("sign-in.clerk"));
        pin.setAccessibleText(words.of("sign-in.pin"));
        clerk.setOnAction(_ -> pin.requestFocus());
        pin.setOnAction(_ -> submit());
        go.setOnAction(_ -> submit());
        go.getStyleClass().setAll("action", "lead", "sign-in-go");
        go.setGraphic(
                Boxes.row(
                        "lead-content",
                        name,
                        Boxes.gap(),
                        hint,
                        new KeyCap(KeyCap.text(words, "Enter"))));
        go.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        Boxes.label("sign-in-title", words.of("sign-in.title")),
                        Boxes.label("form-label", words.of("sign-in.clerk")),
                        clerk,
                        Boxes.label("form-label", words.of("sign-in.pin")),
                        pin,
                        go,
                        Boxes.label("usual", words.of("sign-in.hint")));
    }

    private void submit() {
        wishes.accept(new Wish.SignIn(clerk.getText(), new Wish.Pin(pin.getText())));
        pin.clear();
    }

    void show(Picture.Body.SignIn signIn) {
        boolean busy = signIn.standing() instanceof Standing.Busy;
        name.setText(busy ? words.of("busy", words.of("sign-in.go")) : words.of("sign-in.go"));
        boolean off = signIn.standing() instanceof Standing.Off;
        hint.setText(off ? words.of("why.disconnected") : "");
        go.setId(signIn.standing() instanceof Standing.Ready ? "sign-in" : "");
        go.pseudoClassStateChanged(OFF, off);
    }

    void begin() {
        clerk.clear();
        pin.clear();
        clerk.requestFocus();
    }
}
