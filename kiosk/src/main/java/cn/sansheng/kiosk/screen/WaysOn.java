package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where one goes on from a list: its pages and what stands beside them, and the other ways below.
/// A lying screen, or half of an upright one, has no height for two rows and puts all into one.
final class WaysOn extends VBox {
    private final Pager pager;
    private final List<Button> beside;
    private final List<Button> below;
    private final HBox first = Parts.row("ways-in");
    private final EqualButtons second = new EqualButtons("browse-row");
    private Rows rows = Rows.TWO;

    private enum Rows {
        TWO,
        ONE
    }

    WaysOn(Pager pager, List<Button> beside, List<Button> below) {
        this.pager = pager;
        this.beside = List.copyOf(beside);
        this.below = List.copyOf(below);
        HBox.setHgrow(pager, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        arrange();
    }

    /// Which of the buttons are shown is settled before.
    void show(Orientation turned, Place place) {
        boolean upright = turned == Orientation.VERTICAL;
        Rows wanted = upright && place == Place.WHOLE ? Rows.TWO : Rows.ONE;
        if (wanted != rows) {
            rows = wanted;
            arrange();
        }
        boolean shared = anyShown(second.getChildren());
        boolean narrow = upright && rows == Rows.ONE && shared;
        pager.face(narrow ? Pager.Face.ARROWS : Pager.Face.WORDS);
        Parts.show(second, Visibility.of(shared));
        Parts.show(first, Visibility.of(anyShown(first.getChildren())));
    }

    void showPages(Pages pages, Words words) {
        pager.show(pages, words);
        Parts.show(first, Visibility.of(anyShown(first.getChildren())));
    }

    private void arrange() {
        getChildren().clear();
        first.getChildren().clear();
        second.equal(List.of());
        switch (rows) {
            case TWO -> {
                beside.forEach(button -> button.setPrefWidth(Region.USE_COMPUTED_SIZE));
                beside.forEach(button -> HBox.setHgrow(button, Priority.SOMETIMES));
                first.getChildren().add(pager);
                first.getChildren().addAll(beside);
                second.equal(below);
                getChildren().addAll(first, second);
            }
            case ONE -> {
                second.equal(Stream.concat(beside.stream(), below.stream()).toList());
                first.getChildren().addAll(pager, second);
                getChildren().add(first);
            }
        }
    }

    private static boolean anyShown(List<Node> nodes) {
        return nodes.stream().anyMatch(Node::isVisible);
    }
}
