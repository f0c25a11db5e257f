package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Layout;
import cn.sansheng.kiosk.visit.Layout.Contrast;
import cn.sansheng.kiosk.visit.Layout.Letters;
import cn.sansheng.kiosk.visit.Layout.Place;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Picture.Help;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import cn.sansheng.messages.Language;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The dark foot of every screen: how it is laid out, in which language, and the call for staff.
final class Foot extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Consumer<Touch> touches;
    private final Button letters = Parts.button("large", "on-dark", this::letters);
    private final Button place = Parts.button("low", "on-dark", this::place);
    private final Button contrast = Parts.button("contrast", "on-dark", this::contrast);
    private final Button language = Parts.button("language", "on-dark", this::speak);
    private final Button call;
    private Language spoken = Language.ZH;
    private Layout layout = Layout.USUAL;

    Foot(Consumer<Touch> touches) {
        this.touches = touches;
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER);
        call = Parts.button("call-staff", "on-dark", () -> touches.accept(new Touch.CallStaff()));
        call.getStyleClass().add("call");
        language.getStyleClass().add("language");
        List<Button> buttons = List.of(letters, place, contrast, language, call);
        for (Button button : buttons) {
            button.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().addAll(buttons);
    }

    void show(Picture picture, Words words) {
        spoken = picture.language();
        layout = picture.layout();
        show(letters, layout.letters() == Letters.LARGE, "letters", words);
        show(place, layout.place() == Place.LOW, "place", words);
        show(contrast, layout.contrast() == Contrast.HIGH, "contrast", words);
        language.setText(words.of("language.other"));
        boolean called = picture.help() != Help.NONE;
        call.setText(words.of(called ? "staff.called" : "staff.call"));
        call.pseudoClassStateChanged(ON, called);
    }

    /// A switch says what pressing it brings, and is framed while it is on.
    private static void show(Button button, boolean on, String name, Words words) {
        button.setText(words.of("layout." + name + (on ? ".usual" : ".other")));
        button.pseudoClassStateChanged(ON, on);
    }

    private void letters() {
        arrange(layout.withOtherLetters());
    }

    private void place() {
        arrange(layout.withOtherPlace());
    }

    private void contrast() {
        arrange(layout.withOtherContrast());
    }

    private void arrange(Layout wanted) {
        touches.accept(new Touch.Arrange(wanted));
    }

    private void speak() {
        touches.accept(Touch.Speak.otherThan(spoken));
    }
}
