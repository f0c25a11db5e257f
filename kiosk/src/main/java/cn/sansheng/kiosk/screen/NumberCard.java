package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Picture.Given;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.look.fx.NumberText;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// Whose number it is and the number, the largest thing on the screen.
final class NumberCard extends VBox {
    private static final PseudoClass FIVE = PseudoClass.getPseudoClass("five");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int USUAL_LENGTH = 5;

    private final Rich took = new Rich("took");
    private final NumberText number = new NumberText();

    NumberCard() {
        getStyleClass().add("number-card");
        setAlignment(Pos.CENTER);
        number.setAlignment(Pos.CENTER);
        getChildren().addAll(took, number);
    }

    void show(Given given, Words words) {
        String text = given.ticket().number().toString();
        took.show("{0} " + words.name(given.service().names()), words.of("ticket.yours"));
        number.show(text);
        number.pseudoClassStateChanged(FIVE, text.length() == USUAL_LENGTH);
        number.pseudoClassStateChanged(LONG, text.length() > USUAL_LENGTH);
    }
}
