package cn.sansheng.kiosk.screen;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/// The small things that all views are made of.
final class Parts {
    private Parts() {}

    static Button button(String id, String style, Runnable pressed) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("press", style);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(_ -> pressed.run());
        return button;
    }

    static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// What a screen asks, above what answers it.
    static VBox ask(Node... nodes) {
        VBox ask = new VBox(nodes);
        ask.getStyleClass().add("ask");
        return ask;
    }

    /// Takes the height that is left; of several inside one is shown.
    static VBox frame(Node... nodes) {
        VBox frame = new VBox(nodes);
        frame.getStyleClass().add("frame");
        VBox.setVgrow(frame, Priority.ALWAYS);
        for (Node node : nodes) {
            VBox.setVgrow(node, Priority.ALWAYS);
        }
        return frame;
    }

    static HBox row(String style, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(style);
        return row;
    }

    static Region gap() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    static SVGPath drawing(String style, String path) {
        SVGPath drawing = new SVGPath();
        drawing.setContent(path);
        drawing.getStyleClass().add(style);
        return drawing;
    }

    /// Nodes that are not shown take no place.
    static void show(Node node, Visibility visibility) {
        node.setVisible(visibility == Visibility.SHOWN);
        node.setManaged(visibility == Visibility.SHOWN);
    }

    static void only(Node shown, List<? extends Node> all) {
        all.forEach(each -> show(each, Visibility.of(each.equals(shown))));
    }
}
