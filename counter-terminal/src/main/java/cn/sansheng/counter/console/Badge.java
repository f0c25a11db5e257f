package cn.sansheng.counter.console;

import cn.sansheng.messages.ClerkCard;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The badge (上岗证) of whoever sits here: name and number (S24).
final class Badge extends HBox {
    private final Label name = Boxes.label("badge-name");
    private final Label number = Boxes.label("badge-number");

    Badge(Words words) {
        getStyleClass().add("badge");
        getChildren()
                .addAll(
                        Boxes.label("badge-word", words.of("rating.badge")),
                        name,
                        Boxes.label("badge-word", words.of("rating.badge.number")),
                        number);
        Boxes.vanishing(this);
    }

    void show(Optional<ClerkCard> clerk) {
        setVisible(clerk.isPresent());
        name.setText(clerk.map(ClerkCard::displayName).orElse(""));
        number.setText(clerk.map(card -> card.id().value()).orElse(""));
    }
}
