package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.messages.Language;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The dark foot: the other language, and the other pages when there is more than one.
final class Foot extends HBox {
    private final Consumer<Touch> touches;
    private final Button language = Parts.button("language", "on-dark", this::speak);
    private final Button before = Parts.button("page-before", "on-dark", () -> turn(-1));
    private final Button after = Parts.button("page-after", "on-dark", () -> turn(1));
    private final Label where = Parts.label("page");
    private Language other = Language.EN;
    private Pages pages = Pages.ONE;

    Foot(Consumer<Touch> touches) {
        this.touches = touches;
        getStyleClass().add("foot");
        setAlignment(Pos.CENTER);
        for (Button button : new Button[] {language, before, after}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        language.getStyleClass().add("language");
        where.setMinWidth(USE_PREF_SIZE);
        where.setAlignment(Pos.CENTER);
        getChildren().addAll(language, Parts.space(), before, where, after);
    }

    void show(Language spoken, Words words) {
        other =
                switch (spoken) {
                    case ZH -> Language.EN;
                    case EN -> Language.ZH;
                };
        language.setText(words.of("language.other"));
        before.setText(words.of("home.before"));
        after.setText(words.of("home.after"));
    }

    void show(Pages news, Words words) {
        pages = news;
        Visibility several = Visibility.of(news.count() > 1);
        Parts.show(before, several);
        Parts.show(after, several);
        Parts.show(where, several);
        before.setDisable(news.shown() == 0);
        after.setDisable(news.shown() == news.count() - 1);
        where.setText(words.of("home.page", news.shown() + 1, news.count()));
    }

    private void speak() {
        touches.accept(new Touch.Speak(other));
    }

    private void turn(int by) {
        touches.accept(new Touch.Turn(Math.clamp(pages.shown() + by, 0, pages.count() - 1)));
    }
}
