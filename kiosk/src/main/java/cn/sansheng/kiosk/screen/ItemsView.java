package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture.Shown.Items;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What one service does for people.
final class ItemsView extends VBox {
    private final FitLabel title = FitLabel.bold("title");
    private final Label hint = Parts.label("hint");
    private final CardGrid items;
    private final WaysOn ways;
    private final Button back;
    private final TakeButton take;
    private final LowHalf halves;
    private final ReadOnlyObjectProperty<Orientation> orientation;
    private Place place = Place.WHOLE;

    ItemsView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        this.orientation = orientation;
        items = new CardGrid(touches);
        items.orientation().bind(orientation);
        back = Parts.button("done", "plain", () -> touches.accept(new Touch.Leave()));
        take = new TakeButton(touches);
        ways = new WaysOn(Pager.plain(touches), List.of(), List.of(back, take.button()));
        VBox ask = Parts.ask(title, hint);
        VBox frame = Parts.frame(items);
        halves = new LowHalf(new VBox(Parts.gap(), ask), new VBox(frame, ways));
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
        orientation.subscribe(this::arrange);
    }

    private void arrange() {
        ways.show(orientation.get(), place);
    }

    void showPages(Words words) {
        ways.showPages(items.pages().get(), words);
    }

    void show(Items shown, Layout layout, Optional<Touch> standing, Words words) {
        place = layout.place();
        halves.low(place == Place.LOW);
        arrange();
        title.setText(words.name(shown.service().names()));
        hint.setText(words.of(shown.items().isEmpty() ? "items.none" : "items.hint"));
        List<Card.Face> faces =
                IntStream.range(0, shown.items().size())
                        .mapToObj(at ->
                                new Card.Face(
                                        "item-" + at,
                                        new Touch.OpenItem(shown.service().code(), at),
                                        words.name(shown.items().get(at).names()),
                                        ""))
                        .toList();
        items.show(faces, shown.page(), layout, standing);
        back.setText(words.of("back"));
        take.show(shown.service(), shown.pressed().isPresent(), words);
    }
}
