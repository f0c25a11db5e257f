package cn.sansheng.kiosk.screen;

import cn.sansheng.kiosk.visit.Key;
import cn.sansheng.kiosk.visit.Picture;
import cn.sansheng.kiosk.visit.Touch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One kiosk screen that nobody sees, and a hand before it.
final class FxTest implements KioskScreen.Listener {
    /// An upright screen at half its size; the drawn display has 1000 x 1000.
    static final WindowSize UPRIGHT = new WindowSize(540, 960);

    static final WindowSize LYING = new WindowSize(960, 540);

    /// Time passes by pictures alone.
    private static final AtomicLong NANOS = new AtomicLong();

    final List<Touch> touches = new CopyOnWriteArrayList<>();
    final List<Key> keys = new CopyOnWriteArrayList<>();
    final List<String> typed = new CopyOnWriteArrayList<>();
    final List<String> broken = new CopyOnWriteArrayList<>();
    private final KioskScreen screen;

    private FxTest(Making making) throws NoDisplay, InterruptedException {
        screen = making.screen(this);
    }

    private interface Making {
        KioskScreen screen(KioskScreen.Listener listener) throws NoDisplay, InterruptedException;
    }

    static FxTest open(WindowSize size) {
        return made(listener -> KioskScreen.open(Optional.of(size), NANOS::get, listener));
    }

    /// For pictures only, which may then be larger than the display.
    static FxTest withoutWindow(WindowSize size) {
        return made(
                listener -> Toolkit.onceStarted(() -> new KioskScreen(size, NANOS::get, listener)));
    }

    private static FxTest made(Making making) {
        try {
            return new FxTest(making);
        } catch (NoDisplay | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void touched(Touch touch) {
        touches.add(touch);
    }

    @Override
    public void pressed(Key key) {
        keys.add(key);
    }

    @Override
    public void typed(String character) {
        typed.add(character);
    }

    @Override
    public void broke() {
        broken.add("broke");
    }

    @Override
    public void closed() {
        broken.add("closed");
    }

    <T> T onScreen(Callable<T> work) {
        try {
            return Toolkit.onceStarted(work);
        } catch (NoDisplay | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Painted and laid out when this returns, and looked at for a while.
    void shows(Picture picture) {
        showsThisInstant(picture);
        passes(Duration.ofSeconds(1));
    }

    void showsThisInstant(Picture picture) {
        screen.show(picture);
        layOut();
    }

    void passes(Duration time) {
        long _ = NANOS.addAndGet(time.toNanos());
    }

    /// Sizes of letters follow from the first layout, pages from the second.
    void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            onScreen(() -> {
                screen.scene().getRoot().applyCss();
                screen.scene().getRoot().layout();
                screen.view().showPages();
                return "laid out";
            });
        }
    }

    /// As if a mistake of ours came up while it draws.
    void breaks() {
        onScreen(() -> {
            Platform.runLater(() -> {
                throw new IllegalStateException("a mistake");
            });
            return "soon";
        });
        onScreen(() -> "after it");
    }

    void types(KeyCode... codes) {
        onScreen(() -> {
            Robot robot = new Robot();
            for (KeyCode code : codes) {
                robot.keyType(code);
            }
            return robot;
        });
        onScreen(() -> "after it");
    }

    void press(String id) {
        press(middle(id));
    }

    /// In pixels of the whole screen.
    Point2D middle(String id) {
        Bounds place = onScreen(() -> node(id).localToScreen(node(id).getLayoutBounds()));
        return new Point2D(place.getCenterX(), place.getCenterY());
    }

    void press(Point2D finger) {
        onScreen(() -> {
            Robot robot = new Robot();
            robot.mouseMove(finger.getX(), finger.getY());
            robot.mouseClick(MouseButton.PRIMARY);
            return robot;
        });
        // The click travels as an event of its own.
        onScreen(() -> "after it");
    }

    Node node(String id) {
        return all(screen.scene().getRoot()).stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing named " + id));
    }

    /// Every text that can be read, in the order of the scene.
    List<String> texts() {
        return onScreen(() ->
                all(screen.scene().getRoot()).stream()
                        .flatMap(node -> text(node).stream())
                        .toList());
    }

    KioskScreen screen() {
        return screen;
    }

    static Optional<String> text(Node node) {
        return switch (node) {
            case Labeled label when label.getText() != null && !label.getText().isBlank() ->
                    Optional.of(label.getText());
            case Rich rich when !rich.text().isBlank() -> Optional.of(rich.text());
            case Text text
                    when !(text.getParent() instanceof TextFlow)
                            && !(text.getParent() instanceof Labeled)
                            && !text.getText().isBlank() ->
                    Optional.of(text.getText());
            default -> Optional.empty();
        };
    }

    /// What is shown, parents first.
    static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        found.add(node);
        if (node instanceof Parent parent && !(node instanceof TextFlow)) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }
}
