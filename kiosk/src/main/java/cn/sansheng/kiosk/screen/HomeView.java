package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Shown.Offer;
import cn.sansheng.kiosk.visit.Touch;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be taken: look 01.
final class HomeView extends VBox {
    private final FitLabel title = FitLabel.bold("title", 68, 48);
    private final Label hint = Parts.label("hint");
    private final Banner trouble = new Banner();
    private final TileGrid grid;

    HomeView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        grid = new TileGrid(touches);
        grid.orientation().bind(orientation);
        getStyleClass().add("home");
        VBox ask = new VBox(title, hint);
        ask.getStyleClass().add("ask");
        VBox frame = new VBox(grid);
        frame.getStyleClass().add("frame");
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(frame, Priority.ALWAYS);
        getChildren().addAll(trouble, ask, frame);
    }

    ReadOnlyObjectProperty<Pages> pages() {
        return grid.pages();
    }

    void show(Offer offer, Words words) {
        title.setText(words.of("home.title"));
        hint.setText(words.of(offer.services().isEmpty() ? "home.none" : "home.hint"));
        showTrouble(offer, words);
        grid.show(offer, words);
    }

    /// A printer in trouble asks more of whoever stands here than a hub that is away.
    private void showTrouble(Offer offer, Words words) {
        boolean alone = offer.reach() == Reach.ALONE;
        Parts.show(trouble, Visibility.of(alone || offer.trouble().isPresent()));
        offer.trouble()
                .ifPresentOrElse(
                        state -> trouble.warn(words.of(title(state)), words.of("trouble.text")),
                        () -> trouble.warn(words.of("alone.title"), words.of("alone.text")));
    }

    private static String title(PrinterState state) {
        return "trouble.title." + TroubleKey.of(state);
    }
}
