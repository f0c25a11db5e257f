package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Touch;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontWeight;

/// Something to open: its name, and beneath it whose it is. The whole card is the target.
final class Card extends GridTile {
    /// What a card says; `under` may be blank.
    record Face(String id, Touch touch, String title, String under) {}

    private static final double LEAST_HEIGHT = 116;
    private static final double LEAST_LARGE_HEIGHT = 152;
    private static final double MOST_HEIGHT = 168;

    /// Paddings and edges of the style sheet's `tile`.
    private static final double BESIDE_WORDS = 44;

    private static final double BESIDE_LARGE_WORDS = 64;
    private static final double ABOVE_AND_BELOW = 28;

    private final FitLabel title = FitLabel.bold("what");
    private final FitLabel under = new FitLabel("who", FontWeight.NORMAL);
    private final VBox words = new VBox(title, under);
    private Letters letters = Letters.USUAL;

    Card() {
        getStyleClass().addAll("tile", "card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        words.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("names");
        words.setMinSize(0, 0);
        words.prefWidthProperty()
                .bind(
                        widthProperty()
                                .map(all ->
                                        all.doubleValue()
                                                - snappedLeftInset()
                                                - snappedRightInset()));
        setGraphic(words);
    }

    void show(Face face, Letters size, Consumer<Touch> touches) {
        letters = size;
        setId(face.id());
        setOnAction(_ -> touches.accept(face.touch()));
        title.setText(face.title());
        under.setText(face.under());
        Parts.show(under, Visibility.of(hasUnder()));
        setAccessibleText(face.title() + " " + face.under());
    }

    private boolean hasUnder() {
        return letters == Letters.USUAL && !under.getText().isBlank();
    }

    @Override
    double heightFor(double width) {
        double inside = width - (letters == Letters.LARGE ? BESIDE_LARGE_WORDS : BESIDE_WORDS);
        return title.heightAt(inside) + (hasUnder() ? under.heightAt(inside) : 0) + ABOVE_AND_BELOW;
    }

    @Override
    double leastHeight(Letters size) {
        return size == Letters.LARGE ? LEAST_LARGE_HEIGHT : LEAST_HEIGHT;
    }

    @Override
    double mostHeight() {
        return MOST_HEIGHT;
    }
}
