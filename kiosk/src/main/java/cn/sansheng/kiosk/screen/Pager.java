package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.kiosk.words.Words;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Leafs through the pages, where there is more than one.
final class Pager extends HBox {
    private static final PseudoClass ARROWS = PseudoClass.getPseudoClass("arrows");

    static final String BEFORE = "◀";
    static final String AFTER = "▶";

    /// What stands on its buttons: where width is scarce, arrows only.
    enum Face {
        WORDS,
        ARROWS
    }

    private final Consumer<Touch> touches;
    private final Button before = Parts.button("page-before", "plain", () -> turn(-1));
    private final Button after;
    private final Label where = Parts.label("page");
    private Pages pages = Pages.ONE;
    private Face face = Face.WORDS;

    /// On a screen whose next action is another one.
    static Pager plain(Consumer<Touch> touches) {
        return new Pager(touches, "plain");
    }

    Pager(Consumer<Touch> touches) {
        this(touches, "lead");
    }

    private Pager(Consumer<Touch> touches, String style) {
        this.touches = touches;
        after = Parts.button("page-after", style, () -> turn(1));
        getStyleClass().add("pager");
        setAlignment(Pos.CENTER);
        where.setMinWidth(USE_PREF_SIZE);
        where.setAlignment(Pos.CENTER);
        for (Button button : new Button[] {before, after}) {
            button.setPrefWidth(1);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        getChildren().addAll(before, where, after);
    }

    void face(Face news) {
        face = news;
        pseudoClassStateChanged(ARROWS, news == Face.ARROWS);
        HBox.setHgrow(this, news == Face.ARROWS ? Priority.NEVER : Priority.ALWAYS);
    }

    void show(Pages news, Words words) {
        pages = news;
        boolean first = news.shown() == 0;
        boolean last = news.shown() == news.count() - 1;
        Parts.show(this, Visibility.of(news.count() > 1));
        before.setDisable(first);
        after.setDisable(last);
        before.setAccessibleText(words.of(first ? "home.first" : "home.before"));
        after.setAccessibleText(words.of(last ? "home.last" : "home.after"));
        switch (face) {
            case WORDS -> {
                before.setText(before.getAccessibleText());
                after.setText(after.getAccessibleText());
                where.setText(words.of("home.page", news.shown() + 1, news.count()));
            }
            case ARROWS -> {
                before.setText(BEFORE);
                after.setText(AFTER);
                where.setText(words.of("home.page.short", news.shown() + 1, news.count()));
            }
        }
    }

    private void turn(int by) {
        touches.accept(new Touch.Turn(Math.clamp(pages.shown() + by, 0, pages.count() - 1)));
    }
}
