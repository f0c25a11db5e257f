package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Touch;
import cn.sansheng.look.fx.Surface;
import cn.sansheng.look.fx.TargetLog;
import java.net.URL;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where JavaFX meets the core: the latest picture goes to the JavaFX thread by one `runLater`, a
/// touch comes back by one call.
public final class KioskScreen {
    private static final Logger LOG = LoggerFactory.getLogger(KioskScreen.class);
    private static final Logger TARGETS = LoggerFactory.getLogger("cn.sansheng.kiosk.targets");
    private static final String SURFACE = "on-kiosk";

    /// It is tried again with every picture, some a second.
    private static final int TOLD_FAILURES = 3;

    /// What the screen passes on; must only enqueue.
    public interface Listener {
        void touched(Touch touch);

        /// One of the five keys, on a keyboard.
        void pressed(Key key);

        /// Another key of a keyboard, or of what pretends to be one, that makes a character.
        void typed(String character);

        /// It could not be drawn, or a touch not be taken.
        void broke();

        /// Only a window that is tried out can be closed.
        void closed();
    }

    private final Listener listener;
    private final AtomicReference<Optional<Picture>> latest =
            new AtomicReference<>(Optional.empty());
    private final DesignPane pane;
    private final KioskView view;
    private final Scene scene;
    private final TargetLog targets;
    private final TouchGuard guard;
    private Optional<Picture> shown = Optional.empty();
    private int failures;

    /// On the JavaFX thread.
    KioskScreen(WindowSize size, LongSupplier nanos, Listener listener) {
        this.listener = listener;
        this.view = new KioskView(listener::touched);
        this.pane = new DesignPane(view);
        pane.orientation().subscribe(view::turned);
        this.scene = new Scene(pane, size.width(), size.height());
        Surface.dress(scene, SURFACE, sheet());
        scene.addPostLayoutPulseListener(view::showPages);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        this.targets = new TargetLog(TARGETS, scene);
        this.guard = new TouchGuard(scene, nanos);
        draw(Picture.BLANK);
    }

    /// A keypad that is made for the five keys types these. No key goes to a button that happens to
    /// have been touched last.
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP, LEFT -> listener.pressed(Key.UP);
            case DOWN, RIGHT -> listener.pressed(Key.DOWN);
            case ENTER -> listener.pressed(Key.CONFIRM);
            case ESCAPE, BACK_SPACE -> listener.pressed(Key.BACK);
            case F1 -> listener.pressed(Key.HELP);
            default -> {}
        }
        event.consume();
    }

    /// Enter, Escape and their like are told when they are pressed.
    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (!character.isEmpty() && character.codePointAt(0) >= ' ') {
            listener.typed(character);
        }
        event.consume();
    }

    /// Opens the window and shows that the program is starting.
    public static KioskScreen open(Optional<WindowSize> window, Listener listener)
            throws NoDisplay, InterruptedException {
        return open(window, System::nanoTime, listener);
    }

    static KioskScreen open(Optional<WindowSize> window, LongSupplier nanos, Listener listener)
            throws NoDisplay, InterruptedException {
        return Toolkit.onceStarted(() -> {
            KioskScreen screen =
                    new KioskScreen(window.orElseGet(WindowSize::ofScreen), nanos, listener);
            Thread.currentThread()
                    .setUncaughtExceptionHandler((_, failure) -> screen.failed(failure));
            Stage stage = new Stage();
            KioskWindow.dress(stage, window, listener::closed);
            stage.setScene(screen.scene);
            stage.show();
            return screen;
        });
    }

    /// Returns at once; of pictures that come faster than the screen the latest counts.
    public void show(Picture picture) {
        if (latest.getAndSet(Optional.of(picture)).isEmpty()) {
            Platform.runLater(this::drawLatest);
        }
    }

    /// As [#show]; `alive` is called on the screen's thread when it has come so far.
    public void show(Picture picture, Runnable alive) {
        show(picture);
        Platform.runLater(alive);
    }

    KioskView view() {
        return view;
    }

    Scene scene() {
        return scene;
    }

    private void drawLatest() {
        latest.getAndSet(Optional.empty()).ifPresent(this::draw);
    }

    /// The same picture again costs nothing.
    private void draw(Picture picture) {
        if (shown.equals(Optional.of(picture))) {
            return;
        }
        shown = Optional.of(picture);
        guard.changes();
        if (!pane.equals(scene.getRoot())) {
            scene.setRoot(pane);
        }
        KioskView.Shows shows = view.show(picture);
        // Laid out here, so that what cannot be laid out is seen here and not in some later pulse.
        pane.applyCss();
        pane.layout();
        failures = 0;
        TreeMap<String, String> facts = new TreeMap<>(shows.facts());
        facts.put("language", picture.language().wire());
        targets.shows(shows.screen(), facts);
    }

    /// The core goes home. If even that cannot be drawn, plain words stand there until it can.
    private void failed(Throwable failure) {
        failures++;
        if (failures <= TOLD_FAILURES) {
            LOG.error("the screen failed", failure);
        }
        if (failures > 1) {
            scene.setRoot(new LastResort());
        }
        shown = Optional.empty();
        listener.broke();
    }

    private static URL sheet() {
        return Objects.requireNonNull(
                KioskScreen.class.getResource("kiosk.css"), "kiosk.css was not built");
    }
}
