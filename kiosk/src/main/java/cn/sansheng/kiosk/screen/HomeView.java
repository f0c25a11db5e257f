package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.printer.PrinterState;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Shown.Offer;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.TroubleKey;
import cn.sansheng.kiosk.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What can be taken: look 01.
final class HomeView extends VBox {
    private final FitLabel title = FitLabel.bold("title");
    private final Label hint = Parts.label("hint");
    private final Banner trouble = new Banner();
    private final TileGrid grid;
    private final Pager pager;
    private final Button checkIn;
    private final LowHalf halves;
    private final ReadOnlyObjectProperty<Orientation> orientation;

    HomeView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        this.orientation = orientation;
        grid = new TileGrid(touches);
        grid.orientation().bind(orientation);
        getStyleClass().add("home");
        pager = new Pager(touches);
        checkIn = Parts.button("type-code", "plain", () -> touches.accept(new Touch.TypeCode()));
        checkIn.getStyleClass().add("check-in");
        HBox.setHgrow(checkIn, Priority.SOMETIMES);
        HBox.setHgrow(pager, Priority.ALWAYS);
        HBox waysIn = Parts.row("ways-in", pager, checkIn);
        VBox ask = new VBox(title, hint);
        ask.getStyleClass().add("ask");
        VBox frame = new VBox(grid);
        frame.getStyleClass().add("frame");
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(frame, Priority.ALWAYS);
        VBox upper = new VBox(trouble, Parts.gap(), ask);
        halves = new LowHalf(upper, new VBox(frame, waysIn));
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
    }

    /// How many pages there are is known after a layout only, and what changes within one is lost.
    void showPages(Words words) {
        Pages pages = grid.pages().get();
        pager.show(pages, words);
        boolean narrow = pages.count() > 1 && orientation.get() == Orientation.VERTICAL;
        checkIn.setText(words.of(narrow ? "home.check-in.short" : "home.check-in"));
    }

    /// `standing` is what the five keys stand on.
    void show(Offer offer, Layout layout, Optional<Touch> standing, Words words) {
        boolean large = layout.letters() == Letters.LARGE;
        halves.low(layout.place() == Place.LOW);
        title.setText(words.of(large ? "home.title.large" : "home.title"));
        hint.setText(words.of(hint(offer, large)));
        showTrouble(offer, words);
        Parts.show(checkIn, Visibility.of(offer.checksIn()));
        checkIn.setDisable(offer.pressed().isPresent());
        grid.show(offer, layout.letters(), standing, words);
    }

    private static String hint(Offer offer, boolean large) {
        if (offer.services().isEmpty()) {
            return "home.none";
        }
        return large ? "home.hint.large" : "home.hint";
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
