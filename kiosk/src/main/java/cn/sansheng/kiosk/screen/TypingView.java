package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.screen.KeyRows.Fitting;
import cn.sansheng.kiosk.screen.TypingKeys.Buttons;
import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture.Asked;
import cn.sansheng.kiosk.visit.Picture.Shown;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.visit.Typed;
import cn.sansheng.kiosk.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Where the code of a paper is typed: what has been typed above, the keys below.
final class TypingView extends VBox {
    private final FitLabel title = FitLabel.bold("title");
    private final Label hint = Parts.label("hint");
    private final CodePreview code = new CodePreview();
    private final Label count = Parts.label("count");
    private final KeyRows keys;
    private final TypingKeys lower;
    private final LowHalf halves;
    private final Button back;
    private final Button erase;
    private final Button other;
    private final Button checkIn;
    private final ReadOnlyObjectProperty<Orientation> orientation;
    private int otherKeys;

    TypingView(Consumer<Touch> touches, ReadOnlyObjectProperty<Orientation> orientation) {
        this.orientation = orientation;
        getStyleClass().add("typing");
        back = Parts.button("done", "plain", () -> touches.accept(new Touch.Leave()));
        erase = Parts.button("erase", "plain", () -> touches.accept(new Touch.Erase()));
        other =
                Parts.button(
                        "other-keys", "plain", () -> touches.accept(new Touch.Turn(otherKeys)));
        checkIn = Parts.button("check-in", "lead", () -> touches.accept(new Touch.CheckIn()));
        keys = new KeyRows(touches);
        count.setAlignment(Pos.CENTER);
        count.setMaxWidth(Double.MAX_VALUE);
        VBox upper = new VBox(Parts.ask(title, hint), code, count);
        lower = new TypingKeys(keys, List.of(back, erase, other, checkIn));
        halves = new LowHalf(upper, lower);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().add(halves);
    }

    /// `standing` is what the five keys stand on: its keys are shown.
    void show(Shown.Typing typing, Layout layout, Optional<Touch> standing, Words words) {
        boolean busy = typing.asked() == Asked.ON_ITS_WAY;
        boolean whole = typing.typed().isWhole();
        Fitting fitting = fitting(layout);
        int part = row(typing, standing).map(fitting::partOf).orElse(typing.part());
        otherKeys = fitting.partAfter(part);
        halves.low(layout.place() == Place.LOW);
        title.setText(words.of("typing.title"));
        hint.setText(words.of("typing.hint", Typed.WHOLE));
        boolean large = layout.letters() == Letters.LARGE;
        boolean lying = orientation.get() == Orientation.HORIZONTAL;
        Parts.show(hint, Visibility.of(!large || !lying));
        Parts.show(count, Visibility.of(!large && !lying));
        code.show(typing.typed());
        count.setText(words.of("typing.count", typing.typed().text().length(), Typed.WHOLE));
        keys.show(fitting, part);
        lower.show(fitting == Fitting.THIRD ? Buttons.BESIDE : Buttons.BELOW);
        keys.usable(!busy && !whole);
        back.setText(words.of("typing.back"));
        back.setDisable(busy);
        erase.setText(words.of("typing.erase"));
        erase.setDisable(busy || typing.typed().equals(Typed.NOTHING));
        other.setText(words.of("typing.other-keys"));
        Parts.show(other, Visibility.of(!fitting.isWhole()));
        checkIn.setText(checkIn(typing, words));
        checkIn.setDisable(busy || !whole);
    }

    private static String checkIn(Shown.Typing typing, Words words) {
        if (typing.asked() == Asked.ON_ITS_WAY) {
            return words.of("typing.busy");
        }
        return typing.typed().isWhole()
                ? words.of("typing.check-in")
                : words.of("typing.missing", Typed.WHOLE - typing.typed().text().length());
    }

    private static Optional<Integer> row(Shown.Typing typing, Optional<Touch> standing) {
        return standing.filter(Touch.OpenRow.class::isInstance)
                .map(touch -> ((Touch.OpenRow) touch).row())
                .or(typing::row);
    }

    private Fitting fitting(Layout layout) {
        boolean lying = orientation.get() == Orientation.HORIZONTAL;
        boolean low = layout.place() == Place.LOW;
        if (layout.letters() == Letters.USUAL) {
            return lying ? Fitting.TWO_COLUMNS : Fitting.ONE_COLUMN;
        }
        if (lying) {
            return low ? Fitting.THIRD : Fitting.HALF;
        }
        return low ? Fitting.HALF : Fitting.ONE_COLUMN;
    }
}
