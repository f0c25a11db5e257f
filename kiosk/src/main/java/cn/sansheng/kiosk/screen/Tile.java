package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Picture.Pressed;
import cn.sansheng.kiosk.visit.Picture.Reach;
import cn.sansheng.kiosk.visit.Picture.Waiting;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.WaitRange;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.View.Services.Service;
import cn.sansheng.messages.View.Services.Where;
import cn.sansheng.messages.WaitMinutes;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.FontWeight;

/// One service: its letter, what people call it, who and where, people ahead, the wait. The whole
/// tile is the target.
final class Tile extends GridTile {
    private static final double LEAST_HEIGHT = 168;
    private static final double MOST_HEIGHT = 250;
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");

    /// Paddings, letter and gap of the style sheet's `tile`, `code` and `tile-top`.
    private static final double BESIDE_NAMES = 142;

    private static final double BESIDE_LARGE_NAMES = 230;

    /// Paddings and edges, overlap of the lines, and the queue's line below.
    private static final double ABOVE_AND_BELOW_NAMES = 68;

    private static final double ABOVE_AND_BELOW_LARGE_NAMES = 84;

    private final Label code = new Label();
    private final FitLabel what = FitLabel.bold("what");
    private final FitLabel who = new FitLabel("who", FontWeight.NORMAL);
    private final Rich ahead = new Rich("ahead");
    private final Rich wait = new Rich("wait");
    private final StackPane letter = new StackPane(code);
    private final VBox names = new VBox();
    private final HBox top = Parts.row("tile-top", letter, names);
    private final HBox foot = Parts.row("tile-foot", ahead, Parts.space(), wait);
    private final VBox content = new VBox();
    private Letters letters = Letters.USUAL;

    Tile(Service service, Consumer<Touch> touches) {
        setId("service-" + service.code());
        getStyleClass().add("tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setOnAction(_ -> touches.accept(new Touch.Take(service.code())));
        code.setText(service.code().toString());
        letter.getStyleClass().add("code");
        names.getStyleClass().add("names");
        HBox.setHgrow(names, Priority.ALWAYS);
        top.setAlignment(Pos.CENTER_LEFT);
        foot.setAlignment(Pos.BASELINE_LEFT);
        for (Rich line : new Rich[] {ahead, wait}) {
            line.setMinWidth(Region.USE_PREF_SIZE);
        }
        VBox.setVgrow(top, Priority.ALWAYS);
        content.setMinSize(0, 0);
        content.prefWidthProperty().bind(inside(widthProperty(), Side.LEFT));
        content.prefHeightProperty().bind(inside(heightProperty(), Side.TOP));
        arrange(Letters.USUAL);
        setGraphic(content);
    }

    private ObservableValue<Number> inside(ReadOnlyDoubleProperty size, Side side) {
        return size.map(all ->
                all.doubleValue()
                        - switch (side) {
                            case LEFT, RIGHT -> snappedLeftInset() + snappedRightInset();
                            case TOP, BOTTOM -> snappedTopInset() + snappedBottomInset();
                        });
    }

    /// With large letters the queue stands beside the letter, and whose service it is does not.
    private void arrange(Letters size) {
        letters = size;
        content.getChildren().clear();
        names.getChildren().clear();
        switch (size) {
            case USUAL -> {
                names.getChildren().addAll(what, who);
                content.getChildren().addAll(top, foot);
            }
            case LARGE -> {
                names.getChildren().addAll(what, foot);
                content.getChildren().add(top);
            }
        }
    }

    @Override
    double leastHeight(Letters size) {
        return LEAST_HEIGHT;
    }

    @Override
    double mostHeight() {
        return MOST_HEIGHT;
    }

    @Override
    double heightFor(double width) {
        return switch (letters) {
            case USUAL -> {
                double beside = width - BESIDE_NAMES;
                yield what.heightAt(beside) + who.heightAt(beside) + ABOVE_AND_BELOW_NAMES;
            }
            case LARGE -> what.heightAt(width - BESIDE_LARGE_NAMES) + ABOVE_AND_BELOW_LARGE_NAMES;
        };
    }

    void show(Service service, Reach reach, Optional<Pressed> pressed, Letters size, Words words) {
        if (letters != size) {
            arrange(size);
        }
        Optional<Pressed> mine = pressed.filter(each -> each.service().equals(service.code()));
        what.setText(words.name(service.names()));
        who.setText(service.where().map(where -> place(where, words)).orElse(""));
        pseudoClassStateChanged(BUSY, mine.isPresent());
        pseudoClassStateChanged(CLOSED, !service.open());
        setDisable(!service.open());
        if (mine.isPresent()) {
            ahead.show(words.of(busy(mine.get().waiting())));
            wait.show("");
        } else if (service.open()) {
            showQueue(service, reach, words);
        } else {
            ahead.show(
                    words.orElse("reason." + service.reason().orElse("closed"), "reason.closed"));
            wait.show("");
        }
        setAccessibleText(
                String.join(
                        " ",
                        code.getText(),
                        what.getText(),
                        who.getText(),
                        ahead.text(),
                        wait.text()));
    }

    private void showQueue(Service service, Reach reach, Words words) {
        if (reach == Reach.ALONE) {
            ahead.show(words.of("tile.alone"));
            wait.show("");
            return;
        }
        // With nobody at a window nobody knows, also where nobody waits.
        if (service.waiting() == 0
                && service.waitMinutes().filter(WaitMinutes::hardlyAny).isPresent()) {
            ahead.show("{0}", words.of("tile.none"));
            wait.show(words.of("tile.at-once"));
            return;
        }
        ahead.show(words.of("tile.ahead"), Integer.toString(service.waiting()));
        service.waitMinutes()
                .ifPresentOrElse(
                        minutes -> wait.show(words.of("tile.wait"), WaitRange.of(minutes)),
                        () ->
                                wait.show(
                                        words.orElse(
                                                "reason." + service.reason().orElse(""),
                                                "tile.unknown")));
    }

    private static String busy(Waiting waiting) {
        return switch (waiting) {
            case BRIEFLY -> "tile.busy";
            case LONG -> "tile.busy-long";
        };
    }

    static String place(Where where, Words words) {
        String office = words.name(where.office());
        if (where.counters().isEmpty()) {
            return office;
        }
        String counters = words.of("counters.phrase", words.counters(where.counters()));
        return office.isBlank() ? counters : words.of("tile.where", office, counters);
    }
}
