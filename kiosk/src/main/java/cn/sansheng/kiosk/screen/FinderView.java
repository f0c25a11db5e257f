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
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The search by first letters.
final class FinderView extends VBox {
    private final FitLabel title = FitLabel.bold("title");
    private final Label hint = Parts.label("hint");
    private final CardGrid found;
    private final KeyGrid keys;
    private final Pager pager;
    private final LowHalf halves;

    FinderView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        getStyleClass().add("finder");
        found = new CardGrid(touches);
        found.orientation().bind(orientation);
        keys = new KeyGrid(touches);
        keys.orientation().bind(orientation);
        pager = new Pager(touches);
        VBox ask = Parts.ask(title, hint);
        VBox frame = Parts.frame(found);
        VBox letters = new VBox(keys);
        letters.getStyleClass().add("letters");
        halves = new LowHalf(new VBox(Parts.gap(), ask), new VBox(frame, pager, letters));
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
    }

    void showPages(Words words) {
        pager.show(found.pages().get(), words);
    }

    void show(Finder finder, Layout layout, Optional<Touch> standing, Words words) {
        boolean large = layout.letters() == Letters.LARGE;
        halves.low(layout.place() == Place.LOW);
        title.setText(words.of("find.title"));
        hint.setText(hint(finder, large, words));
        found.show(
                finder.found().stream().map(each -> face(each, words)).toList(),
                finder.page(),
                layout.letters(),
                standing);
        keys.show(finder, layout.letters(), words);
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
