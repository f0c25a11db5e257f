package cn.sansheng.counter.console;

import cn.sansheng.counter.desk.Picture;
import cn.sansheng.counter.desk.RatingPicture;
import cn.sansheng.counter.desk.Wish;
import cn.sansheng.counter.link.Screens;
import cn.sansheng.look.fx.Surface;
import cn.sansheng.look.fx.TargetLog;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where JavaFX meets the desk: the latest pictures go in, wishes come out.
public final class Windows implements Screens {
    private static final Logger TARGETS = LoggerFactory.getLogger("cn.sansheng.counter.targets");

    private static final Display SECOND = new Display.OnScreen(2);

    private final Consumer<Wish> wishes;
    private final ConsoleView console;
    private final RatingView rating;
    private final Keys keys = new Keys();
    private final AtomicReference<Optional<Shown>> unshown =
            new AtomicReference<>(Optional.empty());
    private Optional<TargetLog> targets = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Picture> drawnForClerk = Optional.empty();
    private Optional<RatingPicture> drawnForCitizen = Optional.empty();

    private record Shown(Picture clerks, RatingPicture citizens) {}

    /// On the JavaFX thread.
    public Windows(Words words, Consumer<Wish> wishes) {
        this.wishes = wishes;
        this.console = new ConsoleView(words, wishes);
        this.rating = new RatingView(words);
    }

    /// The clerk's window fills the first screen unless a place is given. Without a `display` there
    /// is a citizen's window if there is a second screen; with one, `part` hears whether its screen
    /// is there.
    public void open(
            Words words,
            Optional<Place> clerks,
            Optional<Display> display,
            Consumer<String> part,
            Runnable ended) {
        List<Screen> screens = Screen.getScreens();
        Place first = clerks.orElseGet(() -> Place.whole(screens.getFirst()));
        display.ifPresentOrElse(
                where -> citizens(words, where, part).follow(),
                () -> {
                    if (screens.size() > 1) {
                        citizens(words, SECOND, _ -> {}).follow();
                    }
                });
        Scene scene = listening(consoleScene(console, first));
        targets = Optional.of(new TargetLog(TARGETS, scene));
        Stage stage = stage(words.of("title"), scene);
        first.occupy(stage);
        stage.setOnHidden(_ -> ended.run());
        // A key that goes down here and up elsewhere is not held for ever.
        stage.focusedProperty().addListener(_ -> keys.releaseAll());
        stage.show();
        stage.requestFocus();
    }

    private CitizensWindow citizens(Words words, Display display, Consumer<String> part) {
        Scene scene = ratingScene(rating, RatingView.DRAWN);
        return new CitizensWindow(stage(words.of("title.rating"), scene), display, part);
    }

    private static Stage stage(String title, Scene scene) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setTitle(title);
        stage.setScene(scene);
        return stage;
    }

    private Scene listening(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> keys.release(event.getCode()));
        return scene;
    }

    static Scene consoleScene(ConsoleView view, Place place) {
        return dressed(
                new Fitted(view.root(), ConsoleView.WIDTH, ConsoleView.HEIGHT),
                place,
                "on-console",
                "console.css");
    }

    static Scene ratingScene(RatingView view, Place place) {
        return dressed(
                new Fitted(view.root(), RatingView.WIDTH, RatingView.HEIGHT),
                place,
                "on-rating",
                "rating.css");
    }

    private static Scene dressed(Region root, Place place, String surface, String sheet) {
        URL css = Objects.requireNonNull(Windows.class.getResource(sheet), sheet);
        Scene scene = new Scene(root, place.width(), place.height());
        Surface.dress(scene, surface, css);
        return scene;
    }

    private void pressed(Scene scene, KeyEvent event) {
        if (shown.isEmpty()) {
            return;
        }
        Picture picture = shown.get().clerks();
        boolean fresh = keys.press(event.getCode());
        Optional<Wish> wish = Keys.wish(event.getCode(), picture);
        boolean enter = event.getCode() == KeyCode.ENTER && scene.getFocusOwner() instanceof Button;
        boolean space = event.getCode() == KeyCode.SPACE && !Keys.isTyping(picture);
        if (wish.isPresent() || enter || space) {
            event.consume();
        }
        if (!fresh) {
            return;
        }
        wish.ifPresent(wishes);
        if (enter && scene.getFocusOwner() instanceof Button button) {
            button.fire();
        }
    }

    /// Shows both screens once where nobody looks.
    public void rehearse(Picture clerks, RatingPicture citizens) {
        Toolkit.make(() -> {
            Place place = new Place(0, 0, 800, 480);
            String _ = console.show(clerks);
            rating.show(citizens);
            return consoleScene(console, place).snapshot(null).getHeight()
                    + ratingScene(rating, place).snapshot(null).getHeight();
        });
    }

    @Override
    public void show(Picture clerks, RatingPicture citizens) {
        Optional<Shown> before = unshown.getAndSet(Optional.of(new Shown(clerks, citizens)));
        if (before.isEmpty()) {
            Platform.runLater(this::showLatest);
        }
    }

    /// What could not be drawn is drawn again with the next picture.
    private void showLatest() {
        Optional<Shown> latest = unshown.getAndSet(Optional.empty());
        latest.ifPresent(now -> {
            shown = latest;
            if (!drawnForClerk.equals(Optional.of(now.clerks()))) {
                drawnForClerk = Optional.empty();
                String screen = console.show(now.clerks());
                targets.ifPresent(log -> log.shows(screen, Map.of()));
                drawnForClerk = Optional.of(now.clerks());
            }
            if (!drawnForCitizen.equals(Optional.of(now.citizens()))) {
                drawnForCitizen = Optional.empty();
                rating.show(now.citizens());
                drawnForCitizen = Optional.of(now.citizens());
            }
        });
    }
}
