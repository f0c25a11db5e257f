package cn.sansheng.kiosk.screen;

import cn.sansheng.look.fx.Targets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A screen changes by itself, too: a line appears over the tiles, and they move. Whoever was about
/// to touch one of them touches another, so a touch does not count when something else could have
/// been pressed at its place a moment ago. The second tap of a doubled one does not count either.
final class TouchGuard {
    /// Shorter than anybody needs to see what is new and touch it.
    private static final long MOMENT_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    private static final Logger LOG = LoggerFactory.getLogger(TouchGuard.class);

    private final Scene scene;
    private final LongSupplier nanos;
    private final Deque<Before> lately = new ArrayDeque<>();

    private record Place(String id, Bounds bounds) {}

    /// What could be pressed until then.
    private record Before(List<Place> places, long until) {
        Optional<String> at(Point2D finger) {
            return places.stream()
                    .filter(place -> place.bounds().contains(finger))
                    .map(Place::id)
                    .findFirst();
        }
    }

    /// Listens from now on; on the JavaFX thread.
    TouchGuard(Scene scene, LongSupplier nanos) {
        this.scene = scene;
        this.nanos = nanos;
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /// Called before another picture is drawn.
    void changes() {
        forgetOld();
        lately.add(present());
    }

    private void forgetOld() {
        while (!lately.isEmpty() && nanos.getAsLong() - lately.peek().until() > MOMENT_NANOS) {
            lately.remove();
        }
    }

    private Before present() {
        List<Place> places = Targets.in(scene.getRoot()).stream().map(TouchGuard::place).toList();
        return new Before(places, nanos.getAsLong());
    }

    private static Place place(Node target) {
        return new Place(target.getId(), target.localToScene(target.getLayoutBounds()));
    }

    private void pressed(MouseEvent event) {
        forgetOld();
        Point2D finger = new Point2D(event.getSceneX(), event.getSceneY());
        present()
                .at(finger)
                .filter(meant ->
                        lately.stream()
                                .flatMap(before -> before.at(finger).stream())
                                .anyMatch(other -> !other.equals(meant)))
                .ifPresent(moved -> {
                    LOG.info("a touch of {} did not count: it had just come there", moved);
                    event.consume();
                });
    }
}
