package cn.sansheng.look.fx;

import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// A ticket number, the hero of every screen: its letter in the accent, its digits in ink. Style
/// classes `number`, `number-letter`, `number-digits`.
public final class NumberText extends HBox {
    private final Text letter = new Text();
    private final Text digits = new Text();

    public NumberText() {
        getStyleClass().add("number");
        letter.getStyleClass().add("number-letter");
        digits.getStyleClass().add("number-digits");
        getChildren().addAll(letter, digits);
    }

    public void show(String number) {
        int letters = number.isEmpty() ? 0 : 1;
        letter.setText(number.substring(0, letters));
        digits.setText(number.substring(letters));
        setAccessibleText(number);
    }
}
