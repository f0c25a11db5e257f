package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture.Found;
import cn.sansheng.kiosk.visit.Picture.Shown.Finder;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.View.Services.Where;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The search by first letters.
final class FinderView extends VBox {
    private final FitLabel title = FitLabel.bold("title");
    private final Label hint = Parts.label("hint");
    private final Label where = Parts.label("page");
    private final CardGrid found;
    private final KeyGrid keys;
    private final Pager pager;
    private final LowHalf halves;
    private Place place = Place.WHOLE;

    FinderView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        getStyleClass().add("finder");
        found = new CardGrid(touches);
        found.orientation().bind(orientation);
        keys = new KeyGrid(touches);
        keys.orientation().bind(orientation);
        pager = new Pager(touches);
        where.setMinWidth(USE_PREF_SIZE);
        where.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox asked = Parts.row("asked", title, where);
        asked.setAlignment(Pos.CENTER_LEFT);
        VBox ask = Parts.ask(asked, hint);
        VBox frame = Parts.frame(found);
        VBox letters = new VBox(keys);
        letters.getStyleClass().add("letters");
        halves = new LowHalf(new VBox(Parts.gap(), ask), new VBox(frame, pager, letters));
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
    }

    /// In the lower half there is no height for a row of the pager: the keys leaf.
    void showPages(Words words) {
        Pages pages = found.pages().get();
        boolean low = place == Place.LOW;
        pager.show(low ? Pages.ONE : pages, words);
        keys.showPages(pages, words);
        where.setText(words.of("home.page", pages.shown() + 1, pages.count()));
        Parts.show(where, Visibility.of(low && pages.count() > 1));
    }

    void show(Finder finder, Layout layout, Optional<Touch> standing, Words words) {
        boolean large = layout.letters() == Letters.LARGE;
        place = layout.place();
        halves.low(place == Place.LOW);
        title.setText(words.of("find.title"));
        hint.setText(hint(finder, large, words));
        found.show(
                finder.found().stream().map(each -> face(each, words)).toList(),
                finder.page(),
                layout,
                standing);
        keys.show(finder, layout, words);
    }

    private static String hint(Finder finder, boolean large, Words words) {
        return finder.keys().isEmpty()
                ? words.of(large ? "find.hint.large" : "find.hint")
                : words.of("find.typed", String.join(" ", finder.keys()), finder.found().size());
    }

    private static Card.Face face(Found found, Words words) {
        String under =
                found.item().isPresent()
                        ? words.name(found.service().names())
                        : found.service().where().map(Where::office).map(words::name).orElse("");
        return new Card.Face(found.id(), found.touch(), words.name(found.names()), under);
    }
}
